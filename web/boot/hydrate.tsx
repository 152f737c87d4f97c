import { StrictMode, startTransition } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { App, preload } from '../App';
import { createDataSource } from '../data/dataSource';
import { loadJson } from '../data/loadJson';
import { MountProvider } from '../hooks/useMount';
import { DataProvider } from '../data/usePageData';
import type { HomeData } from '../catalog/lists';
import { mount } from './mount';
import { aliasTarget, dataFile, parsePath } from '../paths';

// What <head> names relatively (icon, manifest) must not move when the address does, nor when the
// <base> goes that 404.html needs to find its files.
for (const link of document.head.querySelectorAll('link')) link.setAttribute('href', link.href);
document.querySelector('base')?.remove();

const source = createDataSource((file) => loadJson(mount, file));
const inlined = document.getElementById('data')?.textContent;
for (const [file, data] of Object.entries(inlined ? (JSON.parse(inlined) as object) : {})) {
  source.put(file, data);
}

const root = document.getElementById('root');
const rendered = document.documentElement.dataset.path;
if (rendered === '/404.html') noteMissing();
else if (rendered !== undefined) keepAddress(rendered);

const app = (
  <StrictMode>
    <BrowserRouter basename={mount}>
      <MountProvider mount={mount}>
        <DataProvider source={source}>
          <App />
        </DataProvider>
      </MountProvider>
    </BrowserRouter>
  </StrictMode>
);

if (root && rendered !== undefined && rendered !== '/404.html') {
  // The page's own part of the script first: hydration then has nothing to wait for.
  await preload(parsePath(rendered));
  startTransition(() => {
    hydrateRoot(root, app);
  });
} else if (root) {
  // A number without a page is explained by the page of what does not exist.
  const asked = parsePath(pathHere());
  await Promise.all([preload(asked), preload({ ...asked, route: undefined })]);
  // Rendered anew, so React puts its own title and description beside those of the file; in one step,
  // so that there is never none.
  for (const old of document.head.querySelectorAll('title, meta[name="description"]')) old.remove();
  flushSync(() => createRoot(root).render(app));
}
setTimeout(() => {
  document.documentElement.dataset.script = 'running';
}, 100);

/** The path of the address within the site. */
function pathHere(): string {
  return `/${location.pathname.slice(mount.length)}`;
}

/** Hosts give the same page at /4001034/ and at //4001034/; the address is what the router reads, so it is made the page's own. */
function keepAddress(path: string): void {
  const address = mount + path.slice(1);
  if (location.pathname === address) return;
  history.replaceState(history.state, '', address + location.search + location.hash);
}

/** The host has just said that this page does not exist; asking again for its data is needless. */
function noteMissing(): void {
  const path = pathHere();
  const { route } = parsePath(aliasTarget(path, '', '') ?? path);
  const { cells } = source.peek(dataFile('home')) as HomeData;
  if (route?.page === 'code' && !cells.some(({ code }) => code === route.code)) {
    source.put(dataFile(route), null);
  }
}
