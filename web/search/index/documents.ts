import {
  fold,
  isHan,
  isIgnorable,
  isWordChar,
  withoutIgnorable,
  type Variants,
} from '../../text/fold';
import { splitCamelCase } from '../../text/camelCase';
import { stem } from '../../text/stem';
import type { CodeDetails, IndexEntry } from '../types';

export type Field =
  | 'official'
  | 'zh'
  | 'en'
  | 'symbol'
  | 'constant'
  | 'keyword'
  | 'symptom'
  | 'observed'
  | 'guidance';

/** A Han character or a word of a text; or a sign that parts what stands on both sides of it, with an empty `text`. */
export interface Unit {
  text: string;
  /** The number of its text, the same wherever it stands; 0 for such a sign. */
  id: number;
  /** Of a word; of a character itself. */
  stem: string;
  han: boolean;
  start: number;
  end: number;
}

/** One searchable text of a code. Positions are UTF-16 units of the text as displayed, which is as long. */
export interface IndexedText {
  field: Field;
  /** Which of the code's meanings it belongs to; 0 for what belongs to all. */
  meaning: number;
  /**
   * Folded; keywords, symptoms, observed messages and guidance of a code are one text each, with a line for each of them.
   */
  text: string;
  units: readonly Unit[];
  /** The text without ignorable signs. */
  dense: string;
}

/** The searchable texts of a catalog. */
export interface Texts {
  /** Those of one code: folded, and taken apart. */
  of: (code: IndexEntry & CodeDetails) => IndexedText[];
  /** The number of a character or word; undefined when it stands in none of the texts made so far. */
  idOf: (text: string) => number | undefined;
}

/**
 * Makes the searchable texts of codes, one code after the other; each new character or word gets the next number.
 * @param variants Traditional characters of the catalog, and the Simplified ones they stand for
 */
export function createTexts(variants: Variants): Texts {
  const known = new Map<string, Pick<Unit, 'text' | 'stem' | 'han' | 'id'>>();
  const unitOf = (text: string, start: number, end: number, han: boolean): Unit => {
    const entry = known.get(text) ?? {
      text,
      stem: han ? text : stem(text),
      han,
      id: known.size + 1,
    };
    known.set(text, entry);
    return { text: entry.text, stem: entry.stem, han, id: entry.id, start, end };
  };
  const unitsOf = (text: string): Unit[] => {
    const units: Unit[] = [];
    for (let start = 0; start < text.length;) {
      const c = text.charCodeAt(start);
      let end = start + 1;
      if (isWordChar(c)) while (end < text.length && isWordChar(text.charCodeAt(end))) end++;
      if (isHan(c) || isWordChar(c))
        units.push(unitOf(text.slice(start, end), start, end, isHan(c)));
      else if (!isIgnorable(c)) units.push({ text: '', stem: '', han: false, id: 0, start, end });
      start = end;
    }
    return units;
  };
  const textOf = (field: Field, meaning: number, raw: string): IndexedText => {
    const text = fold(raw, variants);
    return { field, meaning, text, units: unitsOf(text), dense: withoutIgnorable(text) };
  };
  const linesOf = (field: Field, lines: readonly string[] = []): IndexedText[] =>
    lines.length ? [textOf(field, 0, lines.join('\n'))] : [];
  return {
    of: ({ meanings, symbol, constants, keywords, symptoms, observed, guidance }) => [
      ...meanings.flatMap(({ official, zh, en }, i) => [
        ...(official ? [textOf('official', i, official)] : []),
        ...(zh === official ? [] : [textOf('zh', i, zh)]),
        textOf('en', i, en),
      ]),
      textOf('symbol', 0, symbol),
      ...(constants ?? []).map((constant) => textOf('constant', 0, splitCamelCase(constant))),
      ...linesOf('keyword', keywords),
      ...linesOf('symptom', symptoms),
      ...linesOf('observed', observed),
      ...linesOf('guidance', guidance),
    ],
    idOf: (text) => known.get(text)?.id,
  };
}
