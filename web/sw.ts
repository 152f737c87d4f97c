// The service worker, all of it. It makes the site work without a network after one visit, and nothing
// else depends on it: on plain http, where there is no worker, everything comes from the network.
//
// One version of the site is one cache, filled completely or not at all. A page that this worker serves gets
// scripts and data of the same version, whatever the host holds by now. A newer worker fills its own cache and
// waits until the reader accepts it or has closed the last tab.
//
// Pages are not fetched in advance: any of them can start from an empty shell, but is then blank until the script
// has run. So the host is asked for the page as it was built. It is shown if it comes at once, and kept in any case,
// but only if it is of this version. The reasons are in docs/hosting.md.

import type { Bundle, Precache } from './build/output/serviceWorker';

declare const self: ServiceWorkerGlobalScope;
/** Put in front of this script by the build. */
declare const PRECACHE: Precache;

const scope = new URL(self.registration.scope);
// Several sites may share an origin, and with it the caches.
const PREFIX = `${scope.pathname} `;
const CACHE = PREFIX + PRECACHE.version;
const SHELL = 'shell';
/** Milliseconds for the host to send a page: about what the shell takes longer to be readable. */
const PATIENCE = 200;

// As one text: taken as a relative URL, the path of a stranger's link could name another host.
const addressOf = (file: string) => scope.href + file;

self.addEventListener('install', (event) => event.waitUntil(fill()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => {
  if (event.data === 'activate') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  if (method !== 'GET' || !url.startsWith(scope.href)) return;
  const path = new URL(url).pathname.slice(scope.pathname.length);
  const page = mode === 'navigate' ? pageOf(path) : undefined;
  event.respondWith(page === undefined ? answerFile(path, event) : answerPage(page, event));
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

/**
 * A file of this version with its name. Rejects when its SHA-256 is another one: a deployment may be in progress, or a
 * host answers everything with a page.
 */
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
  const mount = scope.pathname.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const html = shell.replace('<base href="/"/>', () => `<base href="${mount}"/>`);
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

/** The page an address stands for, always with its slash; undefined when it is that of a file. */
function pageOf(path: string): string | undefined {
  const page = path.replace(/(^|\/)index\.html$/, '$1');
  if (/\.[^/]*$/.test(page)) return undefined;
  return page === '' || page.endsWith('/') ? page : `${page}/`;
}

/** A page: as it was seen before, or as the host has it, or the shell. */
async function answerPage(page: string, event: FetchEvent): Promise<Response> {
  const shell = await cached(SHELL);
  if (!shell) {
    // The browser may have cleared the cache to make room.
    event.waitUntil(fill().catch(() => undefined));
    return fetch(event.request);
  }
  const seen = await cached(page);
  if (seen) return seen;
  const built = fetchPage(page);
  // What comes too late is kept for the next time.
  event.waitUntil(built.catch(() => undefined));
  const inTime = await Promise.race([built, patience()]).catch(() => undefined);
  return inTime ?? shell;
}

/** A page from the host; undefined if it has no such page. Rejects when the answer is not this version's page. */
async function fetchPage(page: string): Promise<Response | undefined> {
  const response = await fetch(addressOf(page));
  if (response.status === 404) return undefined;
  const { ok, headers } = response;
  const text = await response.text();
  if (!ok || !(await isOurs(text, page)))
    throw new Error(`${page} is another version's, or strange`);
  const cache = await caches.open(CACHE);
  await cache.put(addressOf(page), new Response(text, { headers }));
  return new Response(text, { headers });
}

/** A page says which it is, names its script and carries its data. */
async function isOurs(text: string, page: string): Promise<boolean> {
  const marks = [`data-path="/${page}"`, `${PRECACHE.entry}"`];
  const [, file, data = ''] = /id="data">\{(?:"([^"]+)":(.*))?\}<\/script>/s.exec(text) ?? [];
  const cachedData = file === undefined ? '' : await (await cached(file))?.text();
  return (
    marks.every((mark) => text.includes(mark)) && data.replaceAll('\\u003c', '<') === cachedData
  );
}

function patience(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE, undefined);
  });
}

async function answerFile(file: string, event: FetchEvent): Promise<Response> {
  const kept = await cached(file);
  if (kept) return kept;
  return fetch(event.request).catch((error: unknown) => {
    // Every code of this version is in the cache: a number that is not has no page, and that is an answer.
    if (/^\d{7}\.json$/.test(file)) return new Response(null, { status: 404 });
    throw error;
  });
}

/** What this version has. Storage can be forbidden at any time; the network is still there. */
async function cached(file: string): Promise<Response | undefined> {
  try {
    return await (await caches.open(CACHE)).match(addressOf(file));
  } catch {
    return undefined;
  }
}
