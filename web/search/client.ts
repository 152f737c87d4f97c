import { loadIndex, type IndexSource } from './load';
import type { SearchOptions, SearchResult } from './types';

// The page's side of the search, and all of it that comes before somebody searches. Index and engine are asked
// for at the same time.

export interface SearchClient {
  /** Number of codes searched. */
  size: number;
  where: 'worker' | 'main';
  /**
   * An answer that is ready at once is given at once. Only the newest question is answered: a promise that a newer
   * question overtakes rejects with SupersededError.
   */
  search: (query: string, options?: SearchOptions) => SearchResult | Promise<SearchResult>;
  close: () => void;
}

export interface OpenOptions {
  /** Milliseconds for the index to arrive; 30 seconds unless told. */
  timeout?: number;
  /** Bytes of an index up to which the engine runs in the page; see host.ts. */
  mostOnPage?: number;
  /** Makes the worker; undefined or a throw means main thread. */
  createWorker?: () => Worker | undefined;
}

const INDEX_TIMEOUT = 30_000;

/**
 * Opens the search.
 * @param source the address of the index file, or a function yielding its text
 * @returns a client; rejects with SearchLoadError, after which it may simply be called again
 */
export async function openSearch(
  source: IndexSource,
  options: OpenOptions = {},
): Promise<SearchClient> {
  const [bytes, { host }] = await Promise.all([
    loadIndex(source, options.timeout ?? INDEX_TIMEOUT),
    import('./host'),
  ]);
  return host(bytes, options);
}
