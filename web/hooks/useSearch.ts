import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { SearchOptions, SearchResult } from '../search/types';
import type { DataSource } from '../data/dataSource';
import { searchClient } from '../data/searchClient';
import { useMount } from './useMount';
import { useDataSource } from '../data/usePageData';

const open = (mount: string, source: DataSource) => searchClient(mount, source.peek);

/** The newest question: the field and the search page ask the same one, and it is answered once. */
let asked: { key: string; answer: Promise<SearchResult> } | undefined;

function ask(
  query: string,
  options: SearchOptions,
  client: ReturnType<typeof open>,
): Promise<SearchResult> {
  const key = JSON.stringify([query, options]);
  if (asked?.key === key) return asked.answer;
  const question = { key, answer: client.then((ready) => ready.search(query, options)) };
  asked = question;
  question.answer.catch(() => {
    if (asked === question) asked = undefined;
  });
  return question.answer;
}

export interface Search {
  /** The newest answer; it may belong to an earlier query while a newer one is on its way. */
  result: SearchResult | undefined;
  state: 'idle' | 'loading' | 'ready' | 'failed';
  /** Asks before the query is rendered, so that an answer may be in the same frame. */
  ask(query: string): void;
  /** Starts loading, e.g. on focus. */
  warm(): void;
  retry(): void;
}

/** Answers a query as it is typed. An empty query gives no result. */
export function useSearch(query: string, limit?: number): Search {
  const mount = useMount();
  const source = useDataSource();
  const [{ result, state }, setFound] = useState<Pick<Search, 'result' | 'state'>>({
    result: undefined,
    state: 'idle',
  });
  const options = useMemo(() => (limit === undefined ? {} : { limit }), [limit]);
  const newest = useRef<{ text: string; options: SearchOptions } | undefined>(undefined);

  const warm = useCallback(() => {
    open(mount, source).catch(() => undefined);
  }, [mount, source]);

  const put = useCallback(
    (text: string) => {
      const question = { text, options };
      newest.current = question;
      if (text.trim() === '') {
        setFound((before) => ({ ...before, result: undefined }));
        return;
      }
      setFound((before) => (before.state === 'ready' ? before : { ...before, state: 'loading' }));
      ask(text, options, open(mount, source)).then(
        (late) => {
          // Rendered before this task ends, so that the answer is in the very next frame.
          if (newest.current === question)
            flushSync(() => setFound({ result: late, state: 'ready' }));
        },
        (error: unknown) => {
          const overtaken = error instanceof Error && error.name === 'SupersededError';
          if (overtaken || newest.current !== question) return;
          setFound((before) => ({ ...before, state: 'failed' }));
        },
      );
    },
    [mount, source, options],
  );

  useEffect(() => {
    const { current } = newest;
    if (current?.text !== query || current.options !== options) put(query);
  }, [query, options, put]);

  return { result, state, ask: put, warm, retry: () => put(query) };
}
