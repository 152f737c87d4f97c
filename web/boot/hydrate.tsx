import { StrictMode, startTransition } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { App, preload } from '../App';
import { createDataSource, type DataSource } from '../data/dataSource';
import { loadJson } from '../data/loadJson';
import { MountProvider } from '../hooks/useMount';
import { DataProvider } from '../data/usePageData';
import type { HomeData } from '../catalog/views/lists';
import { mount } from './mount';
import { aliasTarget, dataFile, parsePath } from '../paths';

/**
 * Lets React take over the page, which is parsed by now. A page built for its address is hydrated; 404.html and the
 * service worker's empty shell are rendered anew, because the host shows them at addresses they were not built for.
 */
export async function hydrate(): Promise<void> {
  // Relative addresses in <head> (icon, manifest) are made absolute: navigation changes the page's address, and the
  // <base> of 404.html is about to go.
  for (const link of document.head.querySelectorAll('link')) link.setAttribute('href', link.href);
  document.querySelector('base')?.remove();

  const root = document.getElementById('root');
  if (!root) return;
  const source = pageSource();
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
  const path = document.documentElement.dataset.path;
  if (path !== undefined && path !== '/404.html') {
    keepAddress(path);
    // With the page's script loaded first, hydration suspends nowhere.
    await preload(parsePath(path));
    startTransition(() => {
      hydrateRoot(root, app);
    });
  } else {
    const asked = parsePath(pathHere());
    const isMissing = path !== undefined && noteMissing(source);
    // A number without a page is explained by the page of what does not exist.
    await Promise.all([preload({ ...asked, route: undefined }), !isMissing && preload(asked)]);
    // React adds a title and a description; those of the file go in the same step, so that there is always one of each.
    for (const old of document.head.querySelectorAll('title, meta[name="description"]'))
      old.remove();
    flushSync(() => createRoot(root).render(app));
  }
  setTimeout(() => {
    document.documentElement.dataset.script = 'running';
  }, 100);
}

/** The data of pages: what the page carries is there at once, the rest is fetched. */
function pageSource(): DataSource {
  const source = createDataSource((file) => loadJson(mount, file));
  const carried = document.getElementById('data')?.textContent;
  for (const [file, data] of Object.entries(carried ? (JSON.parse(carried) as object) : {}))
    source.put(file, data);
  return source;
}

/** The path of the address within the site. */
function pathHere(): string {
  return `/${location.pathname.slice(mount.length)}`;
}

/** Gives the page its own address where a host showed it at another, such as //4001034/: the router reads the address. */
function keepAddress(path: string): void {
  const address = mount + path.slice(1);
  if (location.pathname === address) return;
  history.replaceState(history.state, '', address + location.search + location.hash);
}

/**
 * On 404.html: notes that the code asked for has no data, because the host has just said so by showing this page. Returns
 * whether it is a code without a page.
 */
function noteMissing(source: DataSource): boolean {
  const path = pathHere();
  const { route } = parsePath(aliasTarget(path, '', '') ?? path);
  const { cells } = source.peek(dataFile('home')) as HomeData;
  if (route?.page !== 'code' || cells.some(({ code }) => code === route.code)) return false;
  source.put(dataFile(route), null);
  return true;
}
