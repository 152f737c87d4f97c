import type { Catalog } from './types';

// The promise: a path once published never disappears. permalinks.txt is append-only; its first
// line names the platform, so that a catalog of another platform is not held to these paths.

const OWNER = /^# Paths published for (\S+)/;

/** The paths listed in permalinks.txt, or none when the file speaks of another platform. */
export function promisedPaths(text: string, catalog: Catalog): string[] {
  if (OWNER.exec(text)?.[1] !== catalog.platform.homepage) return [];
  return text.split('\n').filter((line) => line.startsWith('/'));
}

/** One message per code that lost its permalink or has none yet. */
export function permalinkProblems(text: string, catalog: Catalog): string[] {
  if (OWNER.exec(text)?.[1] !== catalog.platform.homepage) return [];
  const promised = new Set(promisedPaths(text, catalog));
  const codes = new Set(catalog.codes.map((entry) => entry.code));
  const gone = [...promised]
    .map((path) => /^\/(\d{7})\/$/.exec(path)?.[1])
    .filter((code) => code !== undefined && !codes.has(code))
    .map(
      (code) =>
        `code ${code}: its permalink /${code}/ was published and must not disappear; ` +
        'put the entry back and mark it "withdrawn"',
    );
  const missing = [...codes]
    .filter((code) => !promised.has(`/${code}/`))
    .map(
      (code) =>
        `code ${code}: its permalinks are not in permalinks.txt; run "npm run fix" or append ` +
        `/${code}/ and /en/${code}/`,
    );
  return [...gone, ...missing];
}

/** permalinks.txt with the paths of new codes appended; nothing is ever removed. */
export function appendPermalinks(text: string, catalog: Catalog): string {
  if (OWNER.exec(text)?.[1] !== catalog.platform.homepage) return text;
  const promised = new Set(promisedPaths(text, catalog));
  const added = catalog.codes
    .flatMap(({ code }) => [`/${code}/`, `/en/${code}/`])
    .filter((path) => !promised.has(path));
  return added.length === 0 ? text : `${text.trimEnd()}\n${added.join('\n')}\n`;
}
