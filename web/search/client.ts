import { loadIndex, SearchLoadError, type IndexSource } from './load';
import type { FromWorker, ToWorker } from './protocol';
import type { Engine, SearchOptions, SearchResult } from './types';

// The page's side of the search. Index and worker script are asked for at the same time; where there can be no
// worker (file://, an old browser, a policy), the engine runs here.

export interface SearchClient {
  /** Number of codes searched. */
  size: number;
  where: 'worker' | 'main';
  /** Only the newest question is answered: one that a newer overtakes rejects with SupersededError. */
  search: (query: string, options?: SearchOptions) => Promise<SearchResult>;
  close: () => void;
}

/** Not a failure: a newer question was asked before this one was answered. */
export class SupersededError extends Error {
  override name = 'SupersededError';
}

export interface OpenOptions {
  /** Milliseconds for the index to arrive; 30 seconds unless told. */
  timeout?: number;
  /** Makes the worker; undefined or a throw means main thread. */
  createWorker?: () => Worker | undefined;
}

const INDEX_TIMEOUT = 30_000;
/** How long a worker's script may take once the index is there; then the main thread does it. */
const WORKER_PATIENCE = 5_000;

const viteWorker = (): Worker | undefined =>
  typeof Worker === 'undefined'
    ? undefined
    : new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** A worker whose script runs; undefined where that can't be. Resolves `patience` ms after `asked` at the latest. */
function startWorker(
  create: () => Worker | undefined,
  asked: Promise<unknown>,
): Promise<Worker | undefined> {
  let worker: Worker | undefined;
  try {
    worker = create();
  } catch {
    worker = undefined;
  }
  const started = worker;
  if (!started) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let settled = false;
    const settle = (value: Worker | undefined): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      if (!value) started.terminate();
      resolve(value);
    };
    started.onmessage = () => settle(started);
    started.onerror = () => settle(undefined);
    asked.then(
      () => {
        if (!settled) timer = setTimeout(() => settle(undefined), WORKER_PATIENCE);
      },
      () => settle(undefined),
    );
  });
}

function inWorker(worker: Worker, bytes: ArrayBuffer): Promise<SearchClient> {
  const say = (message: ToWorker, transfer: Transferable[] = []): void =>
    worker.postMessage(message, transfer);
  type Waiting = {
    id: number;
    query: string;
    options: SearchOptions;
    resolve: (r: SearchResult) => void;
    reject: (e: Error) => void;
  };
  let asked: Waiting | undefined;
  let next: Waiting | undefined;
  let id = 0;
  const drop = (w: Waiting | undefined, error: Error): void => w?.reject(error);
  const ask = (w: Waiting): void => {
    asked = w;
    say({ type: 'search', id: w.id, query: w.query, options: w.options });
  };
  const client: SearchClient = {
    size: 0,
    where: 'worker',
    search: (query, options = {}) =>
      new Promise((resolve, reject) => {
        const waiting: Waiting = { id: ++id, query, options, resolve, reject };
        if (!asked) return ask(waiting);
        drop(next, new SupersededError(query));
        next = waiting;
      }),
    close: () => {
      worker.terminate();
      drop(asked, new SupersededError('closed'));
      drop(next, new SupersededError('closed'));
      asked = next = undefined;
    },
  };
  return new Promise((resolve, reject) => {
    worker.onerror = (event) => {
      const error = new SearchLoadError('worker', event.message || 'search worker failed');
      drop(asked, error);
      drop(next, error);
      asked = next = undefined;
      worker.terminate();
      reject(error);
    };
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'ready') {
        client.size = data.size;
        resolve(client);
      } else if (data.type === 'refused') {
        worker.terminate();
        reject(new SearchLoadError('format', data.message));
      } else if (data.type === 'result' && data.id === asked?.id) {
        const answered = asked;
        const following = next;
        asked = next = undefined;
        if (following) {
          drop(answered, new SupersededError(answered.query));
          ask(following);
        } else answered.resolve(data.result);
      }
    };
    say({ type: 'open', bytes }, [bytes]);
  });
}

async function onMain(bytes: ArrayBuffer): Promise<SearchClient> {
  const { parseEngine } = await import('./parse');
  let engine: Engine;
  try {
    engine = parseEngine(bytes);
  } catch (error) {
    throw new SearchLoadError('format', String(error));
  }
  return {
    size: engine.size,
    where: 'main',
    search: (query, options) => Promise.resolve(engine.search(query, options)),
    close: () => undefined,
  };
}

/**
 * Opens the search.
 * @param source the address of the index file, or a function yielding its text
 * @returns a client; rejects with SearchLoadError, after which it may simply be called again
 */
export async function openSearch(
  source: IndexSource,
  options: OpenOptions = {},
): Promise<SearchClient> {
  const index = loadIndex(source, options.timeout ?? INDEX_TIMEOUT);
  const started = startWorker(options.createWorker ?? viteWorker, index);
  let bytes: ArrayBuffer;
  try {
    bytes = await index;
  } catch (error) {
    void started.then((worker) => worker?.terminate());
    throw error;
  }
  const worker = await started;
  return worker ? inWorker(worker, bytes) : onMain(bytes);
}
