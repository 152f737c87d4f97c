import type { SearchOptions, SearchResult } from './types';

/** What the page says to the worker. */
export type ToWorker =
  | { type: 'open'; bytes: ArrayBuffer }
  | { type: 'search'; id: number; query: string; options: SearchOptions };

/** What the worker says to the page. `up`: its script runs and waits for the index. */
export type FromWorker =
  | { type: 'up' }
  | { type: 'ready'; size: number }
  | { type: 'refused'; message: string }
  | { type: 'result'; id: number; result: SearchResult };
