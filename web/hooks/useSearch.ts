import { useCallback, useEffect, useRef, useState } from 'react';
import type { SearchClient } from '../search/client';
import type { SearchOptions, SearchResult } from '../search/types';
import { SEARCH_FILE } from '../paths';
import type { DataSource } from './dataSource';
import { searchClient } from './searchClient';
import { useLang } from './useLang';
import { useMount } from './useMount';
import { useDataSource } from './usePageData';

function open(mount: string, source: DataSource): Promise<SearchClient> {
  const carried = source.peek(SEARCH_FILE);
  return searchClient(mount, typeof carried === 'string' ? carried : undefined);
}

/** The newest question: the field and the search page ask the same one, and it is answered once. */
let asked: { key: string; answer: Promise<SearchResult> } | undefined;

function ask(client: Promise<SearchClient>, query: string, options: SearchOptions) {
  const key = JSON.stringify([query, options]);
  if (asked?.key === key) return asked.answer;
  const answer = client.then((ready) => ready.search(query, options));
  asked = { key, answer };
  answer.catch(() => {
    if (asked?.answer === answer) asked = undefined;
  });
  return answer;
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
  const source = useDataSource();
  const lang = useLang();
  const [result, setResult] = useState<SearchResult | undefined>(undefined);
  const [state, setState] = useState<Search['state']>('idle');
  const [attempt, setAttempt] = useState(0);
  const newest = useRef('');

  const warm = useCallback(() => {
    open(mount, source).catch(() => undefined);
  }, [mount, source]);

  useEffect(() => {
    newest.current = query;
    if (query.trim() === '') {
      setResult(undefined);
      return;
    }
    setState((before) => (before === 'ready' ? before : 'loading'));
    ask(open(mount, source), query, { lang, ...(limit !== undefined && { limit }) })
      .then((found) => {
        if (newest.current !== query) return;
        setResult(found);
        setState('ready');
      })
      .catch((error: unknown) => {
        const overtaken = error instanceof Error && error.name === 'SupersededError';
        if (!overtaken && newest.current === query) setState('failed');
      });
  }, [query, lang, limit, mount, source, attempt]);

  return { result, state, warm, retry: useCallback(() => setAttempt((n) => n + 1), []) };
}
