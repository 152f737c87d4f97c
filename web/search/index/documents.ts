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

/** One searchable text of a code. Positions are UTF-16 units of the text as displayed, which is as long. */
export interface IndexedText {
  field: Field;
  /** Which of the code's meanings it belongs to; 0 for what belongs to all. */
  meaning: number;
  /** Folded; keywords, observed messages and guidance words of a code are one text with a line for each. */
  text: string;
  /** Whether there is a Han character in it. */
  han: boolean;
  words: Word[];
  /** The text without ignorable signs (访问，需要). */
  dense: string;
  /** For each unit of `dense` its position in `text`; undefined where the two are the same. */
  densePositions: readonly number[] | undefined;
}

/** The codes of an index: what is shown of them, and their searchable texts. `doc` is an offset into `docs`. */
export interface Documents {
  docs: IndexedCode[];
  variants: Variants;
  /** All searchable text of a code, folded; one string, for indexing. */
  allText: (doc: number) => string;
  texts: (doc: number) => readonly IndexedText[];
}

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

function positionsOfDense(text: string): number[] {
  const positions: number[] = [];
  for (let i = 0; i < text.length; i++) if (!isIgnorable(text.charCodeAt(i))) positions.push(i);
  return positions;
}

/** The position in `text` of a unit of `dense`. */
export const positionIn = ({ densePositions }: IndexedText, at: number): number =>
  densePositions ? (densePositions[at] ?? 0) : at;

/** Opens the codes of an index. Throws when it is of another version or has columns of another length than it says. */
export function openDocuments(index: SearchIndex): Documents {
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
  const cache: (IndexedText[] | undefined)[] = [];
  const texts = (doc: number): IndexedText[] => {
    const known = cache[doc];
    if (known) return known;
    const list: IndexedText[] = [];
    const add = (field: Field, meaning: number, raw: string): void => {
      if (!raw) return;
      const text = fold(raw, variants);
      const han = hasHan(text);
      const dense = withoutIgnorable(text);
      const densePositions = han && dense.length < text.length ? positionsOfDense(text) : undefined;
      const words = wordsOf(text, stemOf);
      list.push({ field, meaning, text, han, words, dense, densePositions });
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
