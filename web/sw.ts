// The service worker, all of it. It makes the site work without a network after one visit, and nothing
// else depends on it: on plain http, where there is no worker, everything comes from the network.
//
// One version of the site is one cache, filled completely or not at all. A page that this worker serves gets
// scripts and data of the same version, whatever the host holds by now. A newer worker fills its own cache and
// waits until the reader accepts it or has closed the last tab.

import type { Bundle, Precache } from './build/serviceWorker';

declare const self: ServiceWorkerGlobalScope;
/** Put in front of this script by the build. */
declare const PRECACHE: Precache;

const scope = new URL(self.registration.scope);
// Several sites may share an origin, and with it the caches.
const PREFIX = `${scope.pathname} `;
const CACHE = PREFIX + PRECACHE.version;
const SHELL = 'shell';

const addressOf = (file: string) => new URL(file, scope).href;

self.addEventListener('install', (event) => event.waitUntil(fill()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => {
  if (event.data === 'activate') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const file = fileOf(event.request);
  if (file !== undefined) event.respondWith(answer(file, event));
});

/** Fetches this version. Rejects, and is tried again at the next visit, when one file is not what was built. */
async function fill(): Promise<void> {
  const files = await Promise.all(PRECACHE.files.map(([file, hash]) => fetchExactly(file, hash)));
  const cache = await caches.open(CACHE);
  for (const [file, response] of files) {
    if (file === PRECACHE.bundle) await unpack((await response.json()) as Bundle, cache);
    else await cache.put(addressOf(file), response);
  }
}

/** During a deployment, or behind a host that answers everything with a page, files are not what they should be. */
async function fetchExactly(file: string, hash: string): Promise<[string, Response]> {
  // "no-cache" asks the host whether the browser's own copy is still right.
  const response = await fetch(addressOf(file), { cache: 'no-cache' });
  const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer());
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
  if (hex.join('') !== hash) throw new Error(`${file} belongs to another version`);
  return [file, response];
}

async function unpack({ shell, data }: Bundle, cache: Cache): Promise<void> {
  const put = (file: string, text: string, type: string) =>
    cache.put(addressOf(file), new Response(text, { headers: { 'Content-Type': type } }));
  const base = `<base href="${scope.pathname.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`;
  const html = shell.replace('<meta charset="utf-8">', (meta) => meta + base);
  const json = 'application/json; charset=utf-8';
  await Promise.all(Object.entries(data).map(([file, text]) => put(file, text, json)));
  // Last, because it is what tells that the cache is complete.
  await put(SHELL, html, 'text/html; charset=utf-8');
}

async function takeOver(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** Which file answers a request: the shell for every page, otherwise its own; undefined for what is not ours. */
function fileOf({ method, mode, url }: Request): string | undefined {
  if (method !== 'GET' || !url.startsWith(scope.href)) return undefined;
  const path = new URL(url).pathname.slice(scope.pathname.length);
  const page = !/\.[^/]*$/.test(path) || /(?:^|\/)index\.html$/.test(path);
  return mode === 'navigate' && page ? SHELL : path;
}

async function answer(file: string, event: FetchEvent): Promise<Response> {
  try {
    const cache = await caches.open(CACHE);
    const found = await cache.match(addressOf(file));
    if (found) return found;
    // The browser may have cleared the cache to make room.
    if (file === SHELL) event.waitUntil(fill().catch(() => undefined));
  } catch {
    // Storage can be forbidden at any time; the network is still there.
  }
  return fetch(event.request).catch((error: unknown) => {
    // Every code of this version is in the cache: a number that is not has no page, and that is an answer.
    if (/^\d{7}\.json$/.test(file)) return new Response(null, { status: 404 });
    throw error;
  });
}
