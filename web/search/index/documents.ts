import { fold, isIgnorable, isWordChar, withoutIgnorable, type Variants } from '../../text/fold';
import { stem } from '../../text/stem';
import type { IndexEntry } from '../types';

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

/** The position in `text` of a unit of `dense`. */
export const positionIn = ({ densePositions }: IndexedText, at: number): number =>
  densePositions ? (densePositions[at] ?? 0) : at;

/** Makes the searchable texts of codes: folded, their words found and stemmed. */
export function createTexts(variants: Variants): (code: IndexEntry) => IndexedText[] {
  // The same words stand in many texts.
  const stems = new Map<string, string>();
  const stemOf = (word: string): string => {
    const known = stems.get(word) ?? stem(word);
    stems.set(word, known);
    return known;
  };
  const textOf = (field: Field, meaning: number, raw: string): IndexedText => {
    const text = fold(raw, variants);
    const han = HAN.test(text);
    const dense = withoutIgnorable(text);
    const densePositions = han && dense.length < text.length ? positionsOfDense(text) : undefined;
    return { field, meaning, text, han, words: wordsOf(text, stemOf), dense, densePositions };
  };
  return ({ meanings, symbol, keywords = [], observed = [], guidance = [] }) => [
    ...meanings.flatMap(({ official, zh, en }, i) => [
      ...(official ? [textOf('official', i, official)] : []),
      ...(zh === official ? [] : [textOf('zh', i, zh)]),
      textOf('en', i, en),
    ]),
    textOf('symbol', 0, symbol),
    ...(keywords.length ? [textOf('keyword', 0, keywords.join('\n'))] : []),
    ...(observed.length ? [textOf('observed', 0, observed.join('\n'))] : []),
    ...(guidance.length ? [textOf('guidance', 0, guidance.join('\n'))] : []),
  ];
}

const HAN = /[\u3400-\u4dbf\u4e00-\u9fff]/;

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

function positionsOfDense(text: string): number[] {
  const positions: number[] = [];
  for (let i = 0; i < text.length; i++) if (!isIgnorable(text.charCodeAt(i))) positions.push(i);
  return positions;
}
