import { loadJson, SearchLoadError, type IndexSource } from './load';
import { inSlices, nextIdle, nextTask } from './slices';
import { searchInStages, withGuidance } from './stages';
import type { SearchGuidance, SearchIndex, SearchOptions, SearchResult } from './types';

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
/** Milliseconds a question without a certain answer waits for the guidance. */
const GUIDANCE_PATIENCE = 3_000;

/**
 * Opens the search: index and engine are asked for at the same time. The guidance is loaded afterwards; only a question that
 * the index does not answer with certainty waits for it, and without it the search goes on as it is.
 * @param timeout milliseconds for each file to arrive
 * @returns a client; rejects with SearchLoadError, after which it may simply be called again
 */
export async function openSearch(
  indexSource: IndexSource,
  guidanceSource: IndexSource,
  timeout = INDEX_TIMEOUT,
): Promise<SearchClient> {
  const [index, { openEngine }] = await Promise.all([
    loadJson<SearchIndex>(indexSource, timeout),
    import('./engine'),
  ]);
  const engine = await openEngine(index, inSlices(nextTask)).catch((error: unknown) => {
    throw new SearchLoadError('format', String(error));
  });
  void engine.warm(inSlices(nextIdle));
  const whole = loadJson<SearchGuidance>(guidanceSource, timeout)
    .then((guidance) => openEngine(withGuidance(index, guidance), inSlices(nextIdle)))
    .catch(() => undefined);
  const patience = (): Promise<undefined> =>
    new Promise((resolve) => setTimeout(resolve, GUIDANCE_PATIENCE, undefined));
  const search = searchInStages(engine, () => Promise.race([whole, patience()]));

  let newest = 0;
  return {
    size: engine.size,
    search: async (query, options) => {
      const id = ++newest;
      const pause = inSlices(async () => {
        await nextTask();
        if (id !== newest) throw new SupersededError(query);
      });
      return search(query, options, pause);
    },
  };
}
