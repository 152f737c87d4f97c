import { callsData } from '../catalog/calls';
import type { OpenCatalog } from '../catalog/catalog';
import { topicsData } from '../catalog/topics';
import { dataFile, dataNameOf, LANGS, pathOf, placeOf, type Route } from '../paths';

export const NOT_FOUND = '/404.html';

/** The path of every page, in both languages. */
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

/** The data file a page is rendered from, if it needs one. */
export function dataOfPage(path: string): string | undefined {
  const name = path === NOT_FOUND ? 'home' : dataNameOf(placeOf(path).route);
  return name && dataFile(name);
}
