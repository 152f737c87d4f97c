import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { dist } from './files';

// The build's service worker without a browser: caches are maps, the network is a function.

type Network = (path: string) => Response | Promise<Response>;

/** Where the worker is installed. */
export const SCOPE = 'https://site.example/docs/errors/';

export interface Worker {
  /** Fetches and keeps this version, as a browser's "install" does; rejects as the worker does. */
  install(): Promise<void>;
  /** Takes over from older versions. */
  activate(): Promise<void>;
  /** Tells the worker something, as a page does; resolves when all that it does about it is done. */
  tell(data: string): Promise<void>;
  /** What a visit to the path below the mount shows, once everything that the worker does about it is done. */
  visit(path: string): Promise<string>;
  /** What a page gets that asks for the file. */
  ask(path: string): Promise<Response>;
  /** The text that is kept for a path; undefined when nothing is. */
  kept(path: string): Promise<string | undefined>;
  /** The network, as a test arranges it; at first it is the host with this build. */
  network: Network;
  /** URLs the worker has asked the network for. */
  asked: string[];
  /** Paths of the files and pages that the browser itself has, so that nobody asks the network for them. */
  inBrowser: Set<string>;
  /** Paths of the pages that are open. */
  open: string[];
  /** The caches of the origin, by name. */
  stores: Map<string, Map<string, Response>>;
}

/** What a host with the build answers. */
export function hosted(path: string): Response {
  const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  try {
    return new Response(readFileSync(join(dist, name)));
  } catch {
    return new Response(readFileSync(join(dist, '404.html')), { status: 404 });
  }
}

/** Starts the worker where the browser tells this of the connection; nothing is installed yet. */
export function startWorker(connection?: object): Worker {
  const listeners = new Map<string, (event: object) => void>();
  const stores: Worker['stores'] = new Map();
  const open = (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    return Promise.resolve({
      match: (url: string) => Promise.resolve(store.get(url)?.clone()),
      put: (url: string, response: Response) => Promise.resolve(store.set(url, response)),
    });
  };
  const self = {
    registration: { scope: SCOPE },
    navigator: { connection },
    clients: {
      claim: () => Promise.resolve(),
      matchAll: () => Promise.resolve(worker.open.map((path) => ({ url: SCOPE + path }))),
    },
    skipWaiting: () => Promise.resolve(),
    addEventListener: (type: string, listener: (event: object) => void) =>
      listeners.set(type, listener),
  };
  const fetched = async (request: string | { url: string }, { cache }: RequestInit = {}) => {
    const url = typeof request === 'string' ? request : request.url;
    const path = url.slice(SCOPE.length);
    const isTaken = cache === 'only-if-cached' || cache === 'force-cache';
    if (isTaken && worker.inBrowser.has(path)) return hosted(path);
    if (cache === 'only-if-cached') throw new TypeError('the browser does not have it');
    worker.asked.push(url);
    return worker.network(path);
  };
  runInNewContext(readFileSync(join(dist, 'sw.js'), 'utf8'), {
    self,
    caches: {
      open,
      match: (url: string) => {
        const found = [...stores.values()].flatMap((store) => store.get(url) ?? []);
        return Promise.resolve(found[0]?.clone());
      },
      keys: () => Promise.resolve([...stores.keys()]),
      delete: (name: string) => Promise.resolve(stores.delete(name)),
    },
    fetch: fetched,
    URL,
    Response,
    Headers,
    crypto,
    setTimeout,
    console,
  });

  /** Fires an event; resolves when all that it waits for is done, to what it was answered with. */
  async function fire(type: string, more: object = {}): Promise<Response | undefined> {
    let answer: Promise<Response> | undefined;
    const waits: Promise<unknown>[] = [];
    listeners.get(type)?.({
      ...more,
      waitUntil: (until: Promise<unknown>) => waits.push(until),
      respondWith: (response: Promise<Response>) => (answer = response),
    });
    const response = await answer;
    await Promise.all(waits);
    return response;
  }
  const request = (path: string, mode: string) => ({
    request: { method: 'GET', mode, url: SCOPE + path, headers: new Headers() },
  });
  const worker: Worker = {
    install: async () => void (await fire('install')),
    activate: async () => void (await fire('activate')),
    tell: async (data) => void (await fire('message', { data })),
    visit: async (path) => (await fire('fetch', request(path, 'navigate')))?.text() ?? '',
    ask: async (path) =>
      (await fire('fetch', request(path, 'no-cors'))) ?? new Response(null, { status: 500 }),
    kept: async (path) => {
      const all = [...stores.values()].flatMap((store) => store.get(SCOPE + path) ?? []);
      return all[0]?.clone().text();
    },
    network: hosted,
    asked: [],
    inBrowser: new Set(),
    open: [],
    stores,
  };
  return worker;
}
