import { callsData } from '../catalog/views/calls';
import type { OpenCatalog } from '../catalog/catalog';
import { topicsData } from '../catalog/views/topics';
import { dataFile, dataNameOf, LANGS, pathOf, parsePath, type Route } from '../paths';

/** The path under which 404.html is rendered. */
export const NOT_FOUND = '/404.html';

/** The canonical path of every page the build writes, in both languages; without 404.html. */
export function pagesOf(catalog: OpenCatalog): string[] {
  const calls = callsData(catalog);
  const { topics } = topicsData(catalog, calls);
  const routes: Route[] = [
    { page: 'home' },
    ...catalog.statuses.map(({ status }): Route => ({ page: 'status', status })),
    ...(topics.length > 0 ? [{ page: 'topics' } as const] : []),
    ...topics.map(({ id }): Route => ({ page: 'topic', topic: id })),
    ...(calls.groups.length > 0 ? [{ page: 'calls' } as const] : []),
    { page: 'search' },
    { page: 'decode' },
    { page: 'about' },
    ...catalog.codes.map(({ code }): Route => ({ page: 'code', code })),
  ];
  return LANGS.flatMap((lang) => routes.map((route) => pathOf(route, lang)));
}

/** The data file a page is rendered from, by the page's path; undefined for pages without data, such as /search/. */
export function dataOfPage(path: string): string | undefined {
  const name = path === NOT_FOUND ? 'home' : dataNameOf(parsePath(path).route);
  return name && dataFile(name);
}

/** The modules, below web/, that the entry script will import on a page: React with the app, the page, its words. */
export function modulesOfPage(path: string): string[] {
  const { lang, route } = parsePath(path);
  const page = route?.page ?? 'notFound';
  const component = page.charAt(0).toUpperCase() + page.slice(1);
  return ['boot/hydrate.tsx', `pages/${component}.tsx`, `i18n/${lang}.ts`];
}
