import { readFileSync } from 'node:fs';
import type { Catalog, CodeEntry } from '../../content/types';

// Where the browser tests take their cases from: the data file itself, never the app.

/** The root of the project. */
export const project = new URL('../../', import.meta.url);

export const catalog = JSON.parse(
  readFileSync(new URL('content/catalog.json', project), 'utf8'),
) as Catalog;

export const codes = catalog.codes.map(({ code }) => code);

export const LANGS = [
  { lang: 'zh', prefix: '', tag: 'zh-CN' },
  { lang: 'en', prefix: 'en/', tag: 'en' },
] as const;

/** The entry of a code; refuses (throws) one that is not in the catalog. */
export function entryOf(code: string): CodeEntry {
  const found = catalog.codes.find((entry) => entry.code === code);
  if (!found) throw new Error(`${code} is not in the catalog`);
  return found;
}

/** A code's title as its page has it, several meanings joined. */
export function titleOf(code: string, lang: 'zh' | 'en'): string {
  const titles = entryOf(code).meanings.map(({ title }) => title[lang]);
  return titles.join(lang === 'zh' ? '；' : '; ');
}

/**
 * Whether an absolute address is that of a document the catalog cites, or of lines in it. Letters beyond ASCII may be
 * percent-encoded or not.
 */
export function isCited(target: string, { documents }: Catalog = catalog): boolean {
  if (!URL.canParse(target)) return false;
  const address = new URL(target).href.replace(/#L\d+(-L\d+)?$/, '');
  return documents.some(({ url }) => new URL(url).href === address);
}

/** Rows of the class that pass, e.g. `inClass(400, ({ actor }) => actor === 'platform')`. */
export function inClass(status: number, passes = (_entry: CodeEntry) => true): string[] {
  return catalog.codes
    .filter((entry) => entry.code.startsWith(String(status)) && passes(entry))
    .map(({ code }) => code);
}
