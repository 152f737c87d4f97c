import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { HashRouter } from 'react-router-dom';
import { App, preload } from './App';
import type { Payload } from './build/output/singleFile';
import { aboutData } from './catalog/views/about';
import { callsData } from './catalog/views/calls';
import { openCatalog } from './catalog/catalog';
import { codeData } from './catalog/views/code';
import { codesData, homeData, statusData } from './catalog/views/lists';
import { topicData, topicsData } from './catalog/views/topics';
import { createDataSource } from './data/dataSource';
import { MountProvider } from './hooks/useMount';
import { DataProvider } from './data/usePageData';
import './i18n/all';
import { dataFile, parsePath, SEARCH_FILE, SEARCH_GUIDANCE_FILE, SINGLE_MOUNT } from './paths';
import { buildSearchGuidance } from './search/index/guidance';
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';

// The entry of the single file, opened from disk: addresses stand behind the #, and the data that the site would fetch
// is made from the catalog the file carries.

const { catalog: carried, lexicon, search, installed } = await unpack();
const catalog = openCatalog(carried);
const calls = callsData(catalog);

function dataOf(file: string): unknown {
  const [, status] = /^data\/(\d{3})\.json$/.exec(file) ?? [];
  const [, topic] = /^data\/topic-([a-z0-9-]+)\.json$/.exec(file) ?? [];
  const [, code] = /^(\d{7})\.json$/.exec(file) ?? [];
  if (code) return catalog.byCode.has(code) ? codeData(code, catalog) : null;
  if (status) return statusData(Number(status), catalog);
  if (topic) return topicData(topic, catalog, calls);
  switch (file) {
    case dataFile('calls'):
      return calls;
    case dataFile('topics'):
      return topicsData(catalog, calls);
    case dataFile('home'):
      return homeData(catalog);
    case dataFile('about'):
      return { ...aboutData(catalog), installed };
    case dataFile('codes'):
      return codesData(catalog, lexicon);
    case SEARCH_FILE:
      return search;
    case SEARCH_GUIDANCE_FILE:
      return JSON.stringify(buildSearchGuidance(carried.codes));
    default:
      return null;
  }
}

const source = createDataSource(() => Promise.reject(new Error('nothing is fetched here')));
const fill = (file: string) => {
  if (!source.has(file)) source.put(file, dataOf(file));
};
const carriedSource: typeof source = {
  ...source,
  has: (file) => {
    fill(file);
    return true;
  },
  peek: (file) => {
    fill(file);
    return source.peek(file);
  },
  read: (file) => {
    fill(file);
    return source.read(file);
  },
  prefetch: fill,
};

document.addEventListener('click', followAnchor);

const app = (
  <StrictMode>
    <HashRouter>
      <MountProvider mount={SINGLE_MOUNT}>
        <DataProvider source={carriedSource}>
          <App />
        </DataProvider>
      </MountProvider>
    </HashRouter>
  </StrictMode>
);
const root = document.getElementById('root');
const { documentElement: html } = document;
html.dataset.script = 'running';
// With the page's script loaded first, hydration suspends nowhere.
await preload(parsePath(`/${location.hash.replace(/^#\/?/, '').replace(/\?.*/, '')}`));
if (root && html.dataset.otherPage === undefined) hydrateRoot(root, app);
else if (root) {
  // Another page than the carried home page is asked for: that one goes, with its title and description.
  for (const old of document.head.querySelectorAll('title, meta[name="description"]')) old.remove();
  root.replaceChildren();
  delete html.dataset.otherPage;
  createRoot(root).render(app);
}

/** Scrolls to the target of a link such as #m1: the browser can't, because the hash holds the site's address here. */
function followAnchor(event: MouseEvent): void {
  const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
  const href = (link && link.getAttribute('href')) || '';
  if (href === '' || href.startsWith(SINGLE_MOUNT)) return;
  event.preventDefault();
  const target = document.getElementById(href.slice(1));
  target?.scrollIntoView();
  target?.focus({ preventScroll: true });
}

async function unpack(): Promise<Payload> {
  const text = document.getElementById('payload')?.textContent ?? '';
  const packed = atob(text);
  const bytes = new Uint8Array(packed.length);
  // A loop, because Uint8Array.from with a function for each of half a million bytes takes longer than all the rest.
  for (let i = 0; i < packed.length; i++) bytes[i] = packed.charCodeAt(i);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return (await new Response(stream).json()) as Payload;
}
