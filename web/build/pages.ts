import type { OpenCatalog } from '../catalog/catalog';
import { dataFile, dataNameOf, LANGS, pathOf, parsePath, type Route } from '../paths';

export const NOT_FOUND = '/404.html';

/** The path of every page, in both languages. */
export function pagesOf(catalog: OpenCatalog): string[] {
  const routes: Route[] = [
    { page: 'home' },
    ...catalog.statuses.map(({ status }): Route => ({ page: 'status', status })),
    { page: 'search' },
    { page: 'decode' },
    { page: 'about' },
    ...catalog.codes.map(({ code }): Route => ({ page: 'code', code })),
  ];
  return LANGS.flatMap((lang) => routes.map((route) => pathOf(route, lang)));
}

/** The data file a page is rendered from, if it needs one. */
export function dataOfPage(path: string): string | undefined {
  const name = path === NOT_FOUND ? 'home' : dataNameOf(parsePath(path).route);
  return name && dataFile(name);
}
