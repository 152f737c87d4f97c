import type { Catalog } from './types';

// The promise: a path once published never disappears. permalinks.txt is append-only; its first
// line names the platform, so that a catalog of another platform is not held to these paths.

const OWNER = /^# Paths published for (\S+)/;

/** The paths listed in permalinks.txt, or none when the file speaks of another platform. */
export function promisedPaths(text: string, catalog: Catalog): string[] {
  if (OWNER.exec(text)?.[1] !== catalog.platform.homepage) return [];
  return text.split('\n').filter((line) => line.startsWith('/'));
}

/** The paths whose pages come and go with the catalog, in Chinese: of its codes, its topics and its calls. */
function pathsOf({ codes, domains }: Catalog): string[] {
  const topics = domains.filter(({ id }) => codes.some(({ domain }) => domain === id));
  return [
    ...codes.map(({ code }) => `/${code}/`),
    ...(topics.length > 0 ? ['/topics/'] : []),
    ...topics.map(({ id }) => `/topics/${id}/`),
    ...(codes.some(({ endpoints = [] }) => endpoints.length > 0) ? ['/calls/'] : []),
  ];
}

/** One message per code that lost its permalink, and per path that is not in the list yet. */
export function permalinkProblems(text: string, catalog: Catalog): string[] {
  if (OWNER.exec(text)?.[1] !== catalog.platform.homepage) return [];
  const promised = new Set(promisedPaths(text, catalog));
  const paths = new Set(pathsOf(catalog));
  const gone = [...promised]
    .filter((path) => /^\/(?:\d{7}|topics\/[\w-]+)\/$/.test(path) && !paths.has(path))
    .map((path) => {
      const code = /^\/(\d{7})\/$/.exec(path)?.[1];
      return code === undefined
        ? `permalink ${path} was published and must not disappear; put the domain back and keep a code in it`
        : `code ${code}: its permalink ${path} was published and must not disappear; ` +
            'put the entry back and mark it "withdrawn"';
    });
  const missing = [...paths]
    .filter((path) => !promised.has(path))
    .map((path) => {
      const code = /^\/(\d{7})\/$/.exec(path)?.[1];
      const owner = code === undefined ? `page ${path}: its paths` : `code ${code}: its permalinks`;
      return `${owner} are not in permalinks.txt; run "npm run fix" or append ${path} and /en${path}`;
    });
  return [...gone, ...missing];
}

/** permalinks.txt with the paths of new pages appended, in both languages; nothing is ever removed. */
export function appendPermalinks(text: string, catalog: Catalog): string {
  if (OWNER.exec(text)?.[1] !== catalog.platform.homepage) return text;
  const promised = new Set(promisedPaths(text, catalog));
  const added = pathsOf(catalog)
    .flatMap((path) => [path, `/en${path}`])
    .filter((path) => !promised.has(path));
  return added.length === 0 ? text : `${text.trimEnd()}\n${added.join('\n')}\n`;
}
