import { loadJson, SearchLoadError, type IndexSource } from './load';
import { inSlices, nextIdle, nextTask } from './slices';
import type { SearchDetails, SearchIndex, SearchOptions, SearchResult } from './types';

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

/** Where the index comes from, and its details when they don't come with it. */
export interface SearchSource {
  index: IndexSource;
  details?: string;
}

const INDEX_TIMEOUT = 30_000;
/** Milliseconds a question without a certain answer waits for the details. */
const DETAILS_PATIENCE = 3_000;

/**
 * Opens the search: index and engine are asked for at the same time. The details are loaded afterwards; a question that is not
 * answered with certainty before they are here waits for them.
 * @param timeout milliseconds for each file to arrive
 * @returns a client; rejects with SearchLoadError, after which it may simply be called again
 */
export async function openSearch(
  source: SearchSource,
  timeout = INDEX_TIMEOUT,
): Promise<SearchClient> {
  const [index, { openEngine }] = await Promise.all([
    loadJson<SearchIndex>(source.index, timeout),
    import('./engine'),
  ]);
  let engine = await openEngine(index, inSlices(nextTask)).catch((error: unknown) => {
    throw new SearchLoadError('format', String(error));
  });
  void engine.warm(inSlices(nextIdle));
  let details: Promise<unknown> | undefined;
  if (source.details !== undefined) {
    // Without them the search goes on as it is.
    details = loadJson<SearchDetails>(source.details, timeout)
      .then((loaded) => openEngine({ ...index, details: loaded }, inSlices(nextIdle)))
      .then((whole) => (engine = whole))
      .catch(() => undefined)
      .finally(() => (details = undefined));
  }

  let newest = 0;
  return {
    size: engine.size,
    search: async (query, options) => {
      const id = ++newest;
      const pause = inSlices(async () => {
        await nextTask();
        if (id !== newest) throw new SupersededError(query);
      });
      const answer = await engine.search(query, options, pause);
      if (answer.certain || !details) return answer;
      await Promise.race([
        details,
        new Promise((resolve) => setTimeout(resolve, DETAILS_PATIENCE)),
      ]);
      if (id !== newest) throw new SupersededError(query);
      return engine.search(query, options, pause);
    },
  };
}
