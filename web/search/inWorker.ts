import type { SearchClient } from './client';
import { SearchLoadError } from './load';
import type { FromWorker, ToWorker } from './protocol';
import { SupersededError } from './superseded';
import type { SearchOptions, SearchResult } from './types';

// The page's end of a search that runs in a worker.

/** Milliseconds a worker's script may take; then the page does it. */
const WORKER_PATIENCE = 5_000;

/** A worker whose script runs; undefined where that can't be (file://, an old browser, a policy). */
export function startWorker(create: () => Worker | undefined): Promise<Worker | undefined> {
  let worker: Worker | undefined;
  try {
    worker = create();
  } catch {
    worker = undefined;
  }
  const started = worker;
  if (!started) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const settle = (value: Worker | undefined): void => {
      clearTimeout(timer);
      if (!value) started.terminate();
      resolve(value);
    };
    const timer = setTimeout(() => settle(undefined), WORKER_PATIENCE);
    started.onmessage = () => settle(started);
    started.onerror = () => settle(undefined);
  });
}

/** Hands the index to the worker. Rejects with SearchLoadError when it is no index. */
export function inWorker(worker: Worker, bytes: ArrayBuffer): Promise<SearchClient> {
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
