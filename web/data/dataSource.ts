// What pages are made of, by data file name. A page's own data comes along in its HTML; the rest is
// fetched once, on navigation or on intent. A failure stays recorded until somebody asks to retry,
// so that rendering never loops.

export interface DataSource {
  has(file: string): boolean;
  /** Data that is here already; null when the site has no such file. */
  peek(file: string): unknown;
  /** Data as a promise; the same one for the same file. */
  read(file: string): Promise<unknown>;
  put(file: string, data: unknown): void;
  /** Starts loading without telling anyone about a failure. */
  prefetch(file: string): void;
  forgetFailures(): void;
  /** For useSyncExternalStore: how many files are on their way. */
  subscribe(listener: () => void): () => void;
  pending(): number;
}

/** Takes how to load a file that is not here yet. */
export function createDataSource(load: (file: string) => Promise<unknown>): DataSource {
  const ready = new Map<string, unknown>();
  const promises = new Map<string, Promise<unknown>>();
  const failed = new Set<string>();
  const listeners = new Set<() => void>();
  let pending = 0;
  const count = (change: number) => {
    pending += change;
    for (const listener of listeners) listener();
  };

  function read(file: string): Promise<unknown> {
    const known = promises.get(file);
    if (known) return known;
    queueMicrotask(() => count(1));
    const promise = load(file).then(
      (data) => {
        ready.set(file, data);
        count(-1);
        return data;
      },
      (error: unknown) => {
        failed.add(file);
        count(-1);
        throw error;
      },
    );
    promises.set(file, promise);
    return promise;
  }

  return {
    has: (file) => ready.has(file),
    peek: (file) => ready.get(file),
    read,
    put: (file, data) => {
      ready.set(file, data);
      promises.set(file, Promise.resolve(data));
    },
    prefetch: (file) => {
      read(file).catch(() => {
        promises.delete(file);
        failed.delete(file);
      });
    },
    forgetFailures: () => {
      for (const file of failed) promises.delete(file);
      failed.clear();
      // "No such file" may have been said in the middle of a deployment.
      for (const [file, data] of ready) {
        if (data !== null) continue;
        ready.delete(file);
        promises.delete(file);
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    pending: () => pending,
  };
}
