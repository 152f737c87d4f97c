import { appendTo } from './appendTo';
import { stem } from '../../text/stem';
import type { SimilarWords } from './similarWords';

export type WordKind = 'exact' | 'form' | 'prefix' | 'part' | 'typo';

/** How a word of the catalog answers a typed word; `quality` from 0.45 (may be chance) to 1 (the same word). */
export interface WordMatch {
  quality: number;
  kind: WordKind;
}

export type WordMatches = ReadonlyMap<string, WordMatch>;

export interface Vocabulary {
  /** Whether the word stands in the catalog as it is. Words are folded. */
  has: (word: string) => boolean;
  stem: (word: string) => string;
  /** The catalog's words with a stem. */
  withStem: (stem: string) => readonly string[];
  /** The catalog's words that answer a typed one; misspelt ones are sought only when no good answer is there. */
  match: (word: string) => Promise<WordMatches>;
}

const SHORTEST_SWAP = 4;
const SHORTEST_TYPO = 5;
const SHORTEST_TWO_TYPOS = 9;
const LONGEST_TYPO = 32;
/** A match that may be chance, such as a wrong letter in a word of five (proto, photo): found, but not certain. */
const SHORT_GUESS = 0.45;
/**
 * Words whose answers are kept: while a reader types, the earlier words of the query are asked for again at every letter.
 */
const MOST_REMEMBERED = 100;
const MOST_TYPO_CANDIDATES = 400;

/**
 * Finds the words of the catalog that answer a typed word: the same, other forms, longer and similar ones.
 * @param words every word of the catalog, folded, each once
 * @param loadSimilar loads the comparison with similar words; when it rejects, misspelt words are not found this time
 */
export function createVocabulary(
  words: readonly string[],
  loadSimilar: () => Promise<SimilarWords>,
): Vocabulary {
  const stems = new Map<string, string>();
  const byStem = new Map<string, string[]>();
  for (const word of words) {
    const s = stem(word);
    stems.set(word, s);
    appendTo(byStem, s, word);
  }
  const stemOf = (word: string): string => stems.get(word) ?? stem(word);
  const withStem = (s: string): readonly string[] => byStem.get(s) ?? [];

  const remembered = new Map<string, WordMatches>();
  const match = async (word: string): Promise<WordMatches> => {
    const before = remembered.get(word);
    if (before) return before;
    const found = beginningWith(word, words, new Set(withStem(stemOf(word))));
    if (mayBeMisspelt(word, found)) {
      for (const [w, quality] of swapped(word, byStem)) found.set(w, { quality, kind: 'typo' });
      const near = nearWords(word, words);
      const similar = near.length ? await loadSimilar().catch(() => undefined) : () => [];
      if (!similar) return found;
      for (const { item, score = 1 } of similar(word, near)) {
        const quality = isGuess(word, item, score) ? SHORT_GUESS : 0.74 - 0.4 * score;
        if (!found.has(item)) found.set(item, { quality, kind: 'typo' });
      }
    }
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(word, found);
    return found;
  };
  return { has: (word) => stems.has(word), stem: stemOf, withStem, match };
}

/** The word itself, its other forms, and what begins with it or holds it. */
function beginningWith(
  word: string,
  words: readonly string[],
  forms: ReadonlySet<string>,
): Map<string, WordMatch> {
  const found = new Map<string, WordMatch>();
  const number = /^\d+$/.test(word);
  for (const w of words) {
    const share = word.length / w.length;
    if (w === word) found.set(w, { quality: 1, kind: 'exact' });
    else if (forms.has(w)) found.set(w, { quality: 0.97, kind: 'form' });
    else if (w.startsWith(word) && (!number || word.length > 1)) {
      // One or two letters, or the first digits of a figure, begin too many words to be certain of one.
      const early = number || (word.length < 3 && share < 0.5);
      found.set(w, { quality: early ? SHORT_GUESS : 0.78 + 0.17 * share, kind: 'prefix' });
    } else if (word.length > 2 && !number && w.includes(word)) {
      // Three letters inside a longer word are mostly chance, such as cat in duplicate.
      const chance = word.length === 3;
      found.set(w, { quality: chance ? SHORT_GUESS : 0.68 + 0.17 * share, kind: 'part' });
    }
  }
  return found;
}

/** Whether nothing found is the word, a form of it, or a word of which it is at least half. */
function mayBeMisspelt(word: string, found: WordMatches): boolean {
  if (word.length < SHORTEST_SWAP || word.length > LONGEST_TYPO || /^\d+$/.test(word)) return false;
  return ![...found].some(
    ([w, { kind }]) =>
      kind === 'exact' || kind === 'form' || (kind === 'prefix' && word.length * 2 >= w.length),
  );
}

/** Words in which two letters changed places: one slip for a typist, two errors for Fuse. */
function* swapped(
  word: string,
  byStem: ReadonlyMap<string, string[]>,
): Generator<[string, number]> {
  for (let i = 0; i + 1 < word.length; i++) {
    const other = word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2);
    for (const w of byStem.get(stem(other)) ?? []) {
      if (w === other || word.length > SHORTEST_SWAP) yield [w, 0.7];
    }
  }
}

/** Words to be compared with a misspelt one: the length and the first letters keep Fuse from finding words inside words. */
function nearWords(word: string, words: readonly string[]): string[] {
  if (word.length < SHORTEST_TYPO) return [];
  const swappedStart = word.charAt(1) + word.charAt(0);
  const near = words.filter(
    (w) =>
      w.length > 3 &&
      Math.abs(w.length - word.length) <= 2 &&
      (w.charAt(0) === word.charAt(0) || w.startsWith(swappedStart)) &&
      sharesPair(w, word),
  );
  return near.slice(0, MOST_TYPO_CANDIDATES);
}

const sharesPair = (a: string, b: string): boolean => {
  for (let i = 0; i + 1 < a.length; i++) if (b.includes(a.slice(i, i + 2))) return true;
  return false;
};

/** Whether the likeness may well be chance: a wrong letter in a short word, two in a longer. */
function isGuess(word: string, item: string, score: number): boolean {
  if (word.length <= SHORTEST_TYPO) return !isPartOf(word, item) && !isPartOf(item, word);
  return word.length < SHORTEST_TWO_TYPOS && score > 1.5 / word.length;
}

/** Whether the letters of a word stand in another in their order, with others between. */
function isPartOf(word: string, other: string): boolean {
  let at = -1;
  for (const letter of word) {
    at = other.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
