import { loadIndex, SearchLoadError, type IndexSource } from './load';
import { inSlices, nextIdle, nextTask } from './slices';
import type { SearchOptions, SearchResult } from './types';

// What a page calls, and all of the search that is loaded before somebody searches.

export interface SearchClient {
  /** Number of codes searched. */
  size: number;
  /**
   * What takes less than 4 ms is answered in the same task. Only the newest question is answered: the promise of one that a
   * newer question overtakes may reject with SupersededError.
   */
  search: (query: string, options?: SearchOptions) => Promise<SearchResult>;
}

/** Not a failure: a newer question was asked before this one was answered. */
export class SupersededError extends Error {
  override name = 'SupersededError';
}

const INDEX_TIMEOUT = 30_000;

/**
 * Opens the search: index and engine are asked for at the same time.
 * @param source the address of the index file, or a function yielding its text
 * @param timeout milliseconds for the index to arrive
 * @returns a client; rejects with SearchLoadError, after which it may simply be called again
 */
export async function openSearch(
  source: IndexSource,
  timeout = INDEX_TIMEOUT,
): Promise<SearchClient> {
  const [index, { openEngine }] = await Promise.all([
    loadIndex(source, timeout),
    import('./engine'),
  ]);
  const engine = await openEngine(index, inSlices(nextTask)).catch((error: unknown) => {
    throw new SearchLoadError('format', String(error));
  });
  void engine.warm(inSlices(nextIdle));
  let newest = 0;
  return {
    size: engine.size,
    search: (query, options) => {
      const id = ++newest;
      const pause = inSlices(async () => {
        await nextTask();
        if (id !== newest) throw new SupersededError(query);
      });
      return engine.search(query, options, pause);
    },
  };
}
