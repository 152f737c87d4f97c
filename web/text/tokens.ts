import { isCjk, isWordChar } from './fold';

/** One word, or one CJK character, of a text. */
export interface Token {
  text: string;
  cjk: boolean;
  /** What it counts for beside the others of its query: 1 a CJK character, 2 a word; see search/query/weights.ts. */
  weight: number;
  /** Tokens of one run stand next to each other without anything between them. */
  run: number;
}

const WORD_WEIGHT = 2;

/** Splits folded text into words and single CJK characters, in its order; any other sign separates them and is left out. */
export function tokenize(folded: string): Token[] {
  const tokens: Token[] = [];
  let run = 0;
  for (let i = 0; i < folded.length;) {
    const c = folded.charCodeAt(i);
    let end = i + 1;
    if (isCjk(c)) {
      if (tokens.at(-1)?.run === run && !tokens.at(-1)?.cjk) run++;
      tokens.push({ text: folded.charAt(i), cjk: true, weight: 1, run });
    } else if (isWordChar(c)) {
      if (tokens.at(-1)?.cjk) run++;
      while (end < folded.length && isWordChar(folded.charCodeAt(end))) end++;
      const text = folded.slice(i, end);
      tokens.push({ text, cjk: false, weight: WORD_WEIGHT, run: run++ });
    } else run++;
    i = end;
  }
  return tokens;
}
