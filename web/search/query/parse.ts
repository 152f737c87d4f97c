import { splitCamelCase } from '../../text/camelCase';
import { expandContractions } from '../../text/contractions';
import { fold, withoutIgnorable, withoutMarks } from '../../text/fold';
import { tokenize, type Token } from '../../text/tokens';
import type { Alternative } from '../index/synonyms';
import type { WordMatches } from '../index/vocabulary';
import type { Pause } from '../slices';
import type { QueryTools } from './tools';
import { weighTokens } from './weights';

/** A token with its place in the letters of the query: `from` to `to` (excluded). */
export interface PlacedToken extends Token {
  from: number;
  to: number;
  /** Whether it is a run of its own: a word, or a CJK character between other things. */
  alone: boolean;
  /** Whether it is a word of the catalog as it is. */
  known: boolean;
  /** The catalog's words that answer it; none for a CJK character. */
  matches: WordMatches;
}

/** Everything about a query that does not depend on a code. */
export interface ParsedQuery {
  tokens: PlacedToken[];
  /** The texts of the tokens without anything between. */
  letters: string;
  /** The token at a letter. */
  tokenAt: (letter: number) => PlacedToken | undefined;
  /** Weight of the letters from one place to another. */
  weight: (from: number, to: number) => number;
  /** Weight of all letters; 0 when there is nothing to search. */
  totalWeight: number;
  /** Nothing in it tells one code from another: filler, figures nobody knows, single letters, "no" and "not". */
  vague: boolean;
  /** The query, folded, without ignorable signs: as IndexedText.dense. */
  dense: string;
  /** It holds Traditional characters. */
  traditional: boolean;
  alternatives: Alternative[];
}

const MOST_TOKENS = 48;
const MOST_CHARACTERS = 400;
const LONGEST_WORD = 64;
/** A word that nobody knows may be pinyin: as many letters weigh as much as a character. */
const LETTERS_OF_A_SYLLABLE = 2.8;
const VAGUE = /^(?:no|not|[a-z0-9])$/;
/** What a version, a model or an id weighs. */
const UNKNOWN_FIGURE = 0.2;

/** Versions of apps and systems, addresses, and models of devices: `v3.2.1`, `10.0.0.7`, `GW-4500`. */
const FIGURE = /\bv?\d+(?:\.\d+)+\b|\b[a-z]{1,5}-\d{2,5}[a-z]?\b/gi;

function weightOfUnknown({ text, weight }: Token): number {
  if (weight < 1) return weight;
  return /\d/.test(text) ? UNKNOWN_FIGURE : Math.max(weight, text.length / LETTERS_OF_A_SYLLABLE);
}

/**
 * Reads a query as it was typed. Only its first 400 UTF-16 units and 48 tokens count; words longer than 64 letters are left
 * out. Refuses nothing: a query without words or characters has no tokens. Rejects only when `pause` does.
 */
export async function parseQuery(
  query: string,
  tools: QueryTools,
  pause: Pause,
): Promise<ParsedQuery> {
  const plain = expandContractions(withoutMarks(query.slice(0, MOST_CHARACTERS)));
  const isName = (name: string): boolean => tools.isWord(name.toLowerCase());
  const withoutFigures = plain.replace(FIGURE, ' ').trim() || plain;
  const spaced = withoutFigures.replace(/[A-Za-z]{2,64}/g, (name) =>
    isName(name) ? name : splitCamelCase(name),
  );
  const read = tokenize(fold(spaced, tools.variants))
    .filter((t) => t.text.length <= LONGEST_WORD)
    .slice(0, MOST_TOKENS);
  const allFiller = weighTokens(read, tools.fillers);
  const tokens: PlacedToken[] = [];
  const byLetter: PlacedToken[] = [];
  const sums = [0];
  let letters = '';
  for (const [i, token] of read.entries()) {
    await pause();
    const { text, cjk, run } = token;
    const alone = read[i - 1]?.run !== run && read[i + 1]?.run !== run;
    const matches: WordMatches = cjk ? new Map() : await tools.vocabulary.match(text);
    const unknown = !cjk && !matches.size && !tools.isWord(text);
    const weight = unknown ? weightOfUnknown(token) : token.weight;
    const placed = {
      ...token,
      weight,
      from: letters.length,
      to: letters.length + text.length,
      alone,
      known: tools.vocabulary.has(text),
      matches,
    };
    tokens.push(placed);
    letters += text;
    for (let i = 0; i < text.length; i++) {
      byLetter.push(placed);
      sums.push((sums.at(-1) ?? 0) + weight / text.length);
    }
  }
  return {
    tokens,
    letters,
    tokenAt: (letter) => byLetter[letter],
    weight: (from, to) => (sums[to] ?? 0) - (sums[from] ?? 0),
    totalWeight: sums.at(-1) ?? 0,
    vague:
      allFiller || tokens.every(({ text, weight }) => weight <= UNKNOWN_FIGURE || VAGUE.test(text)),
    dense: withoutIgnorable(fold(plain, tools.variants)),
    traditional: fold(plain, new Map()) !== fold(plain, tools.variants),
    alternatives: tools.synonyms(tokens),
  };
}
