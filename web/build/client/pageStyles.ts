import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import postcss from 'postcss';
import type { Plugin, Rolldown } from 'vite';

/** The styles of the scripts of a client build, by the script's file name. */
export type Styles = ReadonlyMap<string, string>;

/**
 * Styles without requests: every page has those it can show in itself (see prerender.tsx), so the script of a
 * page carries its own only for readers who come from a page of another kind. A style file that does not load,
 * or comes after the page, can therefore not happen. `styles` is filled during the build.
 *
 * What stands under `@media (scripting: enabled)` is for what only scripts show: it leaves the page and comes
 * with the script that shows it.
 *
 * Scripts are named before the styles are put in, so their names stand for the style files as well.
 */
export function pageStyles(styles: Map<string, string>): Plugin {
  return {
    name: 'page-styles',
    enforce: 'pre',
    apply: 'build',
    sharedDuringBuild: true,
    applyToEnvironment: ({ name }) => name === 'client',
    config: ({ root = '.' }) => ({
      css: { modules: { generateScopedName: shortNames(resolve(root)) } },
    }),
    augmentChunkHash: ({ moduleIds }) =>
      moduleIds
        .filter((id) => id.endsWith('.css'))
        .map((id) => readFileSync(id, 'utf8'))
        .join(''),
    generateBundle(_options, bundle) {
      styles.clear();
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const pages = pagesOf(chunks);
      const files = new Set<string>();
      for (const chunk of chunks) {
        const own = chunk.viteMetadata?.importedCss ?? new Set();
        const css = [...own].map((file) => textOf(bundle[file])).join('');
        for (const file of own) files.add(file);
        // Vite would fetch them as files before it runs the script.
        own.clear();
        if (css === '') continue;
        const { shown, added } = splitStyles(css);
        styles.set(chunk.fileName, shown);
        chunk.code = adopt(shown, pages.get(chunk.fileName)) + adopt(added, []) + chunk.code;
      }
      for (const file of files) delete bundle[file];
    },
  };
}

/**
 * Names of classes as short as they can be, as every page carries them: letters for the file, a number for the class
 * in it. They are the same in every build of the same files.
 */
function shortNames(root: string): (name: string, file: string) => string {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.module.css'))
    .sort();
  const names = new Map(files.map((file) => [file, [] as string[]]));
  return (name, path) => {
    const file = relative(root, path);
    const known = names.get(file);
    if (!known) throw new Error(`${path} is not below ${root}`);
    if (!known.includes(name)) known.push(name);
    return `${lettersOf(files.indexOf(file))}${known.indexOf(name)}`;
  };
}

/** a to z, A to Z, then two letters. */
function lettersOf(index: number): string {
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const rest = Math.floor(index / letters.length);
  return (rest > 0 ? lettersOf(rest - 1) : '') + letters.charAt(index % letters.length);
}

/** For every script that only pages need: those pages. */
function pagesOf(chunks: readonly Rolldown.OutputChunk[]): ReadonlyMap<string, string[]> {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const needs = (chunk: Rolldown.OutputChunk, seen = new Set<string>()) => {
    if (seen.has(chunk.fileName)) return seen;
    seen.add(chunk.fileName);
    for (const file of chunk.imports) {
      const needed = byFile.get(file);
      if (needed) needs(needed, seen);
    }
    return seen;
  };
  const pages = new Map<string, string[]>();
  for (const chunk of chunks) {
    const page = pageOf(chunk);
    if (page) for (const file of needs(chunk)) pages.set(file, [...(pages.get(file) ?? []), page]);
  }
  // What starts on every page is in every page.
  for (const chunk of chunks) {
    const starts = chunk.isEntry || chunk.isDynamicEntry;
    if (starts && !pageOf(chunk)) for (const file of needs(chunk)) pages.delete(file);
  }
  return pages;
}

function pageOf({ facadeModuleId }: Rolldown.OutputChunk): string | undefined {
  return /[\\/]web[\\/]pages[\\/](\w+)\.tsx$/.exec(facadeModuleId ?? '')?.[1];
}

/** Takes styles apart into those of the page and those that only scripts need. */
export function splitStyles(css: string): { shown: string; added: string } {
  const shown = postcss.parse(css);
  const added = postcss.root();
  shown.walkAtRules('media', (rule) => {
    if (!/^\(\s*scripting\s*:\s*enabled\s*\)$/.test(rule.params)) return;
    added.append(rule.nodes ?? []);
    rule.remove();
  });
  return { shown: shown.toString(), added: added.toString() };
}

/** Adds the styles to the document unless it was built as one of these pages; undefined stands for any. */
function adopt(css: string, pages: readonly string[] | undefined): string {
  if (css === '' || !pages) return '';
  const built = pages.map((page) => `style[data-page="${page}"]`).join();
  const condition = built === '' ? '' : `!document.querySelector('${built}')&&`;
  return [
    `if(${condition}document.adoptedStyleSheets){`,
    `const sheet=new CSSStyleSheet();sheet.replaceSync(${JSON.stringify(css)});`,
    'document.adoptedStyleSheets=[...document.adoptedStyleSheets,sheet];}\n',
  ].join('');
}

function textOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): string {
  if (file?.type !== 'asset') throw new Error('a script names styles that were not built');
  return Buffer.from(file.source).toString('utf8').trim();
}
