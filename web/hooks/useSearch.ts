import { useCallback, useEffect, useRef, useState } from 'react';
import type { SearchClient } from '../search/client';
import type { SearchResult } from '../search/types';
import { SEARCH_FILE } from '../paths';
import { useLang } from './useLang';
import { useMount } from './useMount';

// Neither engine nor index is loaded before somebody is about to search; both are then shared by
// every field of the site.

let opening: Promise<SearchClient> | undefined;

function open(mount: string): Promise<SearchClient> {
  opening ??= import('../search/client')
    .then(({ openSearch }) => openSearch(new URL(mount + SEARCH_FILE, location.href).href))
    .catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
  return opening;
}

export interface Search {
  /** The newest answer; it may belong to an earlier query while a newer one is on its way. */
  result: SearchResult | undefined;
  state: 'idle' | 'loading' | 'ready' | 'failed';
  /** Starts loading, e.g. on focus. */
  warm(): void;
  retry(): void;
}

/** Answers a query as it is typed. An empty query gives no result. */
export function useSearch(query: string, limit?: number): Search {
  const mount = useMount();
  const lang = useLang();
  const [result, setResult] = useState<SearchResult | undefined>(undefined);
  const [state, setState] = useState<Search['state']>('idle');
  const [attempt, setAttempt] = useState(0);
  const newest = useRef('');

  const warm = useCallback(() => {
    open(mount).catch(() => undefined);
  }, [mount]);

  useEffect(() => {
    newest.current = query;
    if (query.trim() === '') {
      setResult(undefined);
      return;
    }
    setState((before) => (before === 'ready' ? before : 'loading'));
    open(mount)
      .then((client) => client.search(query, { lang, ...(limit !== undefined && { limit }) }))
      .then((found) => {
        if (newest.current !== query) return;
        setResult(found);
        setState('ready');
      })
      .catch((error: unknown) => {
        const overtaken = error instanceof Error && error.name === 'SupersededError';
        if (!overtaken && newest.current === query) setState('failed');
      });
  }, [query, lang, limit, mount, attempt]);

  return { result, state, warm, retry: useCallback(() => setAttempt((n) => n + 1), []) };
}
