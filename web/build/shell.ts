/** Everything of the document that is the same on every page. */
export interface Shell {
  css: string;
  boot: string;
  csp: string;
  /** The entry script, relative to the mount. */
  entry: string;
  /** What it imports. */
  early: string[];
  /** What it starts later. */
  parts: string[];
  /** What a page's own script needs besides, by the name of its component. */
  pageScripts: (page: string) => string[];
}

/**
 * The entry script with what it imports. The parts it starts when the page has been drawn are only named, so
 * that they don't compete with the page; where people come to search (`eager`) they are asked for at once.
 * `rel` leads from the page to a file of the build.
 */
export function scriptTags(
  { entry, early, parts }: Shell,
  rel: (file: string) => string,
  { own = [], eager = false }: { own?: readonly string[]; eager?: boolean } = {},
): string {
  const all = [...parts, ...own];
  const later = all.map((file) => file.slice(file.lastIndexOf('/') + 1)).join(' ');
  const preloads = [...early, ...(eager ? all : [])];
  return [
    ...preloads.map((file) => `<link rel="modulepreload" href="${rel(file)}">`),
    `<script type="module" async src="${rel(entry)}"${eager ? '' : ` data-parts="${later}"`}></script>`,
  ].join('');
}
