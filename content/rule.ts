import type { PlacedText } from './texts';
import type { Catalog, CodeEntry, Statement } from './types';

// A rule says what a schema can't. It looks at the whole catalog, at one code or at one text, and returns plain
// sentences: which entry, what is wrong, how to repair it.

interface CatalogRule {
  name: string;
  scope: 'catalog';
  check(catalog: Catalog): string[];
}

interface CodeRule {
  name: string;
  scope: 'code';
  check(entry: CodeEntry, catalog: Catalog): string[];
}

interface TextRule {
  name: string;
  scope: 'text';
  check(placed: PlacedText, catalog: Catalog): string[];
}

export type Rule = CatalogRule | CodeRule | TextRule;

export const HAN = /\p{Script=Han}/u;

export type Placed<T> = [at: string, item: T];

/** The items of a list, each with the place where it stands. */
export function placed<T>(at: string, items: readonly T[] = []): Placed<T>[] {
  return items.map((item, index) => [`${at}[${index}]`, item]);
}

export const causesOf = (entry: CodeEntry) => guidanceOf(entry, 'causes');
export const fixesOf = (entry: CodeEntry) => guidanceOf(entry, 'fixes');

/** Every cause, fix and fact of a code, each with its place. */
export function statementsOf(entry: CodeEntry): Placed<Statement>[] {
  return [
    ...placed(`code ${entry.code}, facts`, entry.facts),
    ...causesOf(entry),
    ...fixesOf(entry),
  ];
}

function guidanceOf(entry: CodeEntry, field: 'causes' | 'fixes'): Placed<Statement>[] {
  return entry.meanings.flatMap((meaning, index) =>
    placed(`code ${entry.code}, meanings[${index}].${field}`, meaning[field]),
  );
}
