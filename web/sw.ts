// The service worker, all of it. It makes the site work without a network after one visit, and nothing
// else depends on it: on plain http, where there is no worker, everything comes from the network.
//
// One version of the site is one cache. A page that this worker serves gets scripts and data of the same version,
// whatever the host holds by now. A newer worker fills its own cache and waits until the reader accepts it or has closed
// the last tab.
//
// The cache is filled in one go. Only a first visit by a reader who saves data, or pays for it, leaves it incomplete: it
// holds what has been seen, and is filled when the reader asks for a second page. A cache with the shell is complete.
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
/** The path of an address below the scope. */
const pathOf = (url: string) => new URL(url).pathname.slice(scope.pathname.length);

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => {
  if (event.data === 'activate') void self.skipWaiting();
  if (event.data === 'another page') event.waitUntil(complete());
});
self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  if (method !== 'GET' || !url.startsWith(scope.href)) return;
  const path = pathOf(url);
  const page = mode === 'navigate' ? pageOf(path) : undefined;
  event.respondWith(page === undefined ? answerFile(path, event) : answerPage(page, event));
});

/** Who has an older version complete gets this one complete too, whatever the connection. */
async function install(): Promise<void> {
  if (isCostly() && !(await caches.match(addressOf(SHELL)))) await keepSeen();
  else await fill();
}

/** Whether the reader saves data or is likely to pay for it, as far as the browser tells. */
function isCostly(): boolean {
  const { connection } = self.navigator as WorkerNavigator & {
    connection?: { saveData?: boolean; effectiveType?: string; type?: string };
  };
  const { saveData = false, effectiveType = '', type = '' } = connection ?? {};
  return saveData || effectiveType.endsWith('2g') || type === 'cellular';
}

/** Keeps the pages that are open, and of this version's files those that the browser has anyway. Never rejects. */
async function keepSeen(): Promise<void> {
  const cache = await caches.open(CACHE);
  const keepFile = async (file: string, hash: string) =>
    cache.put(addressOf(file), await fetchExactly(file, hash, 'only-if-cached'));
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const pages = windows
    .filter(({ url }) => url.startsWith(scope.href))
    .map(({ url }) => pageOf(pathOf(url)));
  await Promise.allSettled([
    ...PRECACHE.files.map(([file, hash]) => keepFile(file, hash)),
    ...pages.map((page) => page !== undefined && fetchPage(page, 'force-cache')),
  ]);
}

let filling: Promise<void> | undefined;

/** Fills the cache unless it is complete. Never rejects: what fails is tried again for the next page. */
async function complete(): Promise<void> {
  if (await cached(SHELL)) return;
  filling ??= fill()
    .catch(() => undefined)
    .finally(() => {
      filling = undefined;
    });
  await filling;
}

/** Fetches this version. Rejects, and changes nothing, when one file is not what was built. */
async function fill(): Promise<void> {
  const files = await Promise.all(
    PRECACHE.files.map(async ([file, hash]) => [file, await fetchExactly(file, hash)] as const),
  );
  // Pages kept before could not be compared with this version's data.
  await caches.delete(CACHE);
  const cache = await caches.open(CACHE);
  for (const [file, response] of files) {
    if (file === PRECACHE.bundle) await unpack((await response.json()) as Bundle, cache);
    else await cache.put(addressOf(file), response);
  }
}

/**
 * A file of this version; "no-cache" asks the host whether the browser's own copy is still right. Rejects when its SHA-256
 * is another one: a deployment may be in progress, or a host answers everything with a page.
 */
async function fetchExactly(
  file: string,
  hash: string,
  cache: RequestCache = 'no-cache',
): Promise<Response> {
  const response = await fetch(addressOf(file), { cache, mode: 'same-origin' });
  const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer());
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
  if (hex.join('') !== hash) throw new Error(`${file} belongs to another version`);
  return response;
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
  const seen = await cached(page);
  if (seen) return seen;
  const shell = await cached(SHELL);
  if (!shell) {
    // A second page; or the browser has cleared the cache to make room.
    event.waitUntil(complete());
    return fetch(event.request);
  }
  const built = fetchPage(page);
  // What comes too late is kept for the next time.
  event.waitUntil(built.catch(() => undefined));
  const inTime = await Promise.race([built, patience()]).catch(() => undefined);
  return inTime ?? shell;
}

/** A page from the host; undefined if it has no such page. Rejects when the answer is not this version's page. */
async function fetchPage(page: string, cache?: RequestCache): Promise<Response | undefined> {
  const response = await fetch(addressOf(page), { ...(cache && { cache }) });
  if (response.status === 404) return undefined;
  const { ok, headers } = response;
  const text = await response.text();
  if (!ok || !(await isOurs(text, page)))
    throw new Error(`${page} is another version's, or strange`);
  const pages = await caches.open(CACHE);
  await pages.put(addressOf(page), new Response(text, { headers }));
  return new Response(text, { headers });
}

/** A page says which it is, names this version's entry script, and carries its data, if this cache knows them yet. */
async function isOurs(text: string, page: string): Promise<boolean> {
  const marks = [`data-path="/${page}"`, `${PRECACHE.entry}"`];
  const [, file, data = ''] = /id="data">\{(?:"([^"]+)":(.*))?\}<\/script>/s.exec(text) ?? [];
  const cachedData = file === undefined ? '' : await (await cached(file))?.text();
  const fits =
    cachedData === undefined
      ? !(await cached(SHELL))
      : data.replaceAll('\\u003c', '<') === cachedData;
  return fits && marks.every((mark) => text.includes(mark));
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
