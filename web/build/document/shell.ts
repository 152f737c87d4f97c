import type { Lang } from '../../i18n';

/** Everything of the document that is the same on every page, and what each kind of page adds. */
export interface Shell {
  /** The inline script that must run before anything is shown. */
  boot: string;
  /** The inline script that looks after the scripts to come. */
  watch: string;
  /** The entry script, relative to the mount. */
  entry: string;
  /** What it starts later. */
  parts: string[];
  /** The words of the pages, by language. */
  words: Record<Lang, string>;
  /** By the name of the component that shows the page. */
  pages: ReadonlyMap<string, PageKind>;
}

export interface PageKind {
  /** What the page's own script needs besides. */
  scripts: string[];
  /** The styles of everything the page can show. */
  css: string;
  csp: string;
}

/**
 * All scripts of a page, for the end of its body: they wait in a template until the page has been drawn, so that
 * they don't compete with it. Where people come to search (`eager`) they are asked for at once, from its head.
 * `rel` leads from the page to a file of the build.
 */
export function scriptTags(
  { entry, parts, watch }: Pick<Shell, 'entry' | 'parts' | 'watch'>,
  rel: (file: string) => string,
  { own = [], eager = false }: { own?: readonly string[]; eager?: boolean } = {},
): string {
  const tags = [
    ...[...parts, ...own].map((file) => `<link rel="modulepreload" href="${rel(file)}">`),
    `<script type="module" async src="${rel(entry)}"></script>`,
  ].join('');
  const watcher = `<script>${watch}</script>`;
  return eager ? watcher + tags : `<template data-scripts>${tags}</template>${watcher}`;
}

/** The kind of page a component shows. Refuses (throws) one that was not built. */
export function pageKind({ pages }: Shell, page: string): PageKind {
  const kind = pages.get(page);
  if (!kind) throw new Error(`the client build has no script for the page ${page}`);
  return kind;
}

/** The styles, in the page itself, under the name of the kind of page; see pageStyles.ts. */
export function styleTag(page: string, { css }: PageKind): string {
  return `<style data-page="${page}">${css}</style>`;
}
