import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lang } from '../../i18n';
import type { Styles } from './pageStyles';
import type { PageKind } from '../document/shell';

interface Chunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
  dynamicImports?: string[];
}

/** What main.tsx starts on every page; what else it knows to load is for those who search. */
const PARTS = ['boot/reactDom.ts', 'boot/hydrate.tsx'];

type Manifest = Partial<Record<string, Chunk>>;

export interface Bundle {
  /** The entry script and the scripts it starts later, relative to dist/. */
  entry: string;
  parts: string[];
  /** The words of the pages, by language. */
  words: Record<Lang, string>;
  /** By the name of the component. */
  pages: ReadonlyMap<string, Omit<PageKind, 'csp'>>;
}

/** Reads what the client build left in dist/, and removes what no page needs. Refuses a build without pages. */
export async function clientBundle(dist: string, styles: Styles): Promise<Bundle> {
  const manifestFile = join(dist, 'manifest.tmp.json');
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as Manifest;
  await rm(manifestFile);

  // main.tsx itself becomes a chunk of one line, which imports the chunk with its code.
  const facade = Object.values(manifest).find((chunk) => chunk?.isEntry);
  const [start = '', more] = facade?.imports ?? [];
  const entry = manifest[start];
  if (!facade || !entry || more) throw new Error('the client build has not exactly one entry');
  if (!PARTS.every((name) => entry.dynamicImports?.includes(name)))
    throw new Error(`the entry of the client build does not start ${PARTS.join(' and ')}`);
  await rm(join(dist, facade.file));

  const base = closure(manifest, PARTS, closure(manifest, [start]));
  const parts = chunks(manifest, base).filter(({ file }) => file !== entry.file);
  const pages = new Map<string, Omit<PageKind, 'csp'>>();
  for (const name of parts.flatMap(({ dynamicImports = [] }) => dynamicImports)) {
    const [, page] = /^pages\/(\w+)\.tsx$/.exec(name) ?? [];
    if (!page) continue;
    const all = chunks(manifest, closure(manifest, [name], new Set(base)));
    const css = all.map(({ file }) => styles.get(file) ?? '').join('');
    if (css === '') throw new Error(`the client build has no styles for the page ${page}`);
    pages.set(page, {
      scripts: all.slice(base.size).map(({ file }) => file),
      css,
    });
  }
  const words = { zh: manifest['i18n/zh.ts']?.file, en: manifest['i18n/en.ts']?.file };
  if (pages.size === 0 || !words.zh || !words.en)
    throw new Error('the client build lacks pages or their words');
  return {
    entry: entry.file,
    parts: parts.map(({ file }) => file),
    words: { zh: words.zh, en: words.en },
    pages,
  };
}

/** The chunks that come with these ones, each after those it imports; those in `seen` come first. */
function closure(manifest: Manifest, names: readonly string[], seen = new Set<string>()) {
  for (const name of names) {
    if (seen.has(name)) continue;
    closure(manifest, manifest[name]?.imports ?? [], seen);
    seen.add(name);
  }
  return seen;
}

function chunks(manifest: Manifest, names: Iterable<string>): Chunk[] {
  return [...names].flatMap((name) => manifest[name] ?? []);
}
