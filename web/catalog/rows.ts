import type { Text } from '../../content/types';
import type { Entry } from './catalog';
import { facetsOf, type Faceted } from './facets';

/** A code as one line of a list. */
export interface Row extends Faceted {
  code: string;
  symbol: string;
  withdrawn?: true;
  /** One title per meaning, in the order of the source. */
  titles: Text[];
  /** The official messages, empty on codes outside the source edition. */
  official: string[];
}

/** Takes a code's entry; returns it as one line of a list, without guidance. */
export function rowOf(entry: Entry): Row {
  return {
    code: entry.code,
    symbol: entry.symbol,
    ...facetsOf(entry),
    ...(entry.withdrawn && { withdrawn: true as const }),
    titles: entry.meanings.map((meaning) => meaning.title),
    official: entry.meanings.flatMap((meaning) => meaning.official ?? []),
  };
}

/** A code as one cell of the atlas or one link. */
export interface Cell {
  code: string;
  title: Text;
}

/** Takes a code's entry; returns its number with one title, which joins the titles of several meanings. */
export function cellOf(entry: Entry): Cell {
  return { code: entry.code, title: joinTitles(entry.meanings.map((meaning) => meaning.title)) };
}

/** Titles of several meanings as one text, in their order, separated by a semicolon; empty for none. */
export function joinTitles(titles: readonly Text[]): Text {
  return {
    zh: titles.map((title) => title.zh).join('；'),
    en: titles.map((title) => title.en).join('; '),
  };
}

/** Whether an official message and a title are one text but for white space; false without an official message. */
export function isSameText(official: string | undefined, title: string): boolean {
  return official?.replace(/\s/g, '') === title.replace(/\s/g, '');
}
