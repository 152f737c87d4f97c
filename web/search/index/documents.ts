import {
  fold,
  isHan,
  isIgnorable,
  isWordChar,
  withoutIgnorable,
  type Variants,
} from '../../text/fold';
import { stem } from '../../text/stem';
import {
  SEARCH_INDEX_VERSION,
  type IndexedCode,
  type IndexedMeaning,
  type SearchIndex,
} from '../types';

export type Field = 'official' | 'zh' | 'en' | 'symbol' | 'keyword' | 'observed' | 'guidance';

/** A word of the Latin alphabet in a text. */
export interface Word {
  text: string;
  stem: string;
  start: number;
  end: number;
}

/** One text of a code in folded form; positions are those of the text as displayed. */
export interface FieldText {
  field: Field;
  meaning: number;
  text: string;
  han: boolean;
  words: Word[];
  /** The text without marks between characters (访问，需要). */
  dense: string;
  /** With Han characters and such marks: for each character of `dense` its place in `text`. */
  places: readonly number[] | undefined;
}

/** The codes of an index, unpacked: what is shown of them, and their searchable texts on demand. */
export interface Store {
  docs: IndexedCode[];
  variants: Variants;
  /** All searchable text of a code, folded; one string, for indexing. */
  allText: (doc: number) => string;
  texts: (doc: number) => readonly FieldText[];
}

export const splitLine = (line: string): string[] => (line ? line.split('|') : []);

function wordsOf(text: string, stemOf: (word: string) => string): Word[] {
  const words: Word[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!isWordChar(text.charCodeAt(i))) continue;
    const start = i;
    while (i < text.length && isWordChar(text.charCodeAt(i))) i++;
    const word = text.slice(start, i);
    words.push({ text: word, stem: stemOf(word), start, end: i });
  }
  return words;
}

function hasHan(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isHan(text.charCodeAt(i))) return true;
  return false;
}

function heavyPlaces(text: string): number[] {
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) if (!isIgnorable(text.charCodeAt(i))) places.push(i);
  return places;
}

/** Where a character of the dense text of a text with Han characters stands in it. */
export const placeIn = ({ places }: FieldText, at: number): number =>
  places ? (places[at] ?? 0) : at;

/** Refuses (throws) an index of another version or with columns of another length than it says. */
export function openStore(index: SearchIndex): Store {
  if (index.version !== SEARCH_INDEX_VERSION) {
    throw new Error(`search index version ${index.version}, expected ${SEARCH_INDEX_VERSION}`);
  }
  const column = (text: string): string[] => {
    const lines = index.count ? text.split('\n') : [];
    if (lines.length !== index.count)
      throw new Error(`search index: ${lines.length} lines of ${index.count}`);
    return lines;
  };
  const variants = new Map<number, number>();
  for (let i = 0; i + 1 < index.traditional.length; i += 2) {
    variants.set(index.traditional.charCodeAt(i), index.traditional.charCodeAt(i + 1));
  }
  const official = column(index.official);
  const zh = column(index.zh);
  const en = column(index.en);
  const symbol = column(index.symbol);
  const extra = [index.keywords, index.observed, index.guidance].map(column);
  const pick = <T>(values: T[], letters: string, doc: number): T => {
    const value = values[letters.charCodeAt(doc) - 65];
    if (value === undefined) throw new Error('search index: a letter without a value');
    return value;
  };
  let number = 0;
  const docs = column(index.code.replaceAll(' ', '\n')).map((step, doc): IndexedCode => {
    const code = String((number += Number(step)));
    const officials = (official[doc] ?? '').split('|');
    const titles = (zh[doc] ?? '').split('|');
    const meanings = (en[doc] ?? '').split('|').map((title, m): IndexedMeaning => {
      const text = officials[m];
      const own = titles[m];
      return text
        ? { official: text, zh: own || text, en: title }
        : { zh: own || title, en: title };
    });
    return {
      code,
      symbol: symbol[doc] ?? '',
      origin: pick(index.lists.origin, index.origin, doc),
      domain: pick(index.lists.domain, index.domain, doc),
      kind: pick(index.lists.kind, index.kind, doc),
      actor: pick(index.lists.actor, index.actor, doc),
      retry: pick(index.lists.retry, index.retry, doc),
      meanings,
    };
  });

  // The same words stand in many texts.
  const stems = new Map<string, string>();
  const stemOf = (word: string): string => {
    const known = stems.get(word) ?? stem(word);
    stems.set(word, known);
    return known;
  };
  const cache: (FieldText[] | undefined)[] = [];
  const texts = (doc: number): FieldText[] => {
    const known = cache[doc];
    if (known) return known;
    const list: FieldText[] = [];
    const add = (field: Field, meaning: number, raw: string): void => {
      if (!raw) return;
      const text = fold(raw, variants);
      const han = hasHan(text);
      const dense = withoutIgnorable(text);
      const places = han && dense.length < text.length ? heavyPlaces(text) : undefined;
      const words = wordsOf(text, stemOf);
      list.push({ field, meaning, text, han, words, dense, places });
    };
    docs[doc]?.meanings.forEach((m, i) => {
      add('official', i, m.official ?? '');
      if (m.zh !== m.official) add('zh', i, m.zh);
      add('en', i, m.en);
    });
    add('symbol', 0, symbol[doc] ?? '');
    (['keyword', 'observed', 'guidance'] as const).forEach((field, k) => {
      add(field, 0, (extra[k]?.[doc] ?? '').replaceAll('|', '\n'));
    });
    return (cache[doc] = list);
  };
  const allText = (doc: number): string =>
    fold(
      [official[doc], zh[doc], en[doc], symbol[doc], ...extra.map((c) => c[doc])].join('\n'),
      variants,
    );
  return { docs, variants, texts, allText };
}
