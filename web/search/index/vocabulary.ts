import Fuse from 'fuse.js/basic';
import { stem } from '../../text/stem';

export type WordKind = 'exact' | 'form' | 'prefix' | 'part' | 'typo';

/** How a word of the catalog answers a typed word; `quality` from 0.45 (may be chance) to 1 (the same word). */
export interface WordMatch {
  quality: number;
  kind: WordKind;
}

export interface Vocabulary {
  /** Whether the word stands in the catalog as it is. Words are folded. */
  has: (word: string) => boolean;
  stem: (word: string) => string;
  /** The catalog's words with the same stem. */
  forms: (word: string) => readonly string[];
  /** The catalog's words that answer a typed one; misspelt ones are sought only when no good answer is there. */
  match: (word: string) => Map<string, WordMatch>;
}

const SHORTEST_SWAP = 4;
const SHORTEST_TYPO = 5;
const SHORTEST_TWO_TYPOS = 9;
/** A match that may be chance, such as a wrong letter in a word of five (proto, photo): found, but not certain. */
const SHORT_GUESS = 0.45;
const TYPO_THRESHOLD = 0.3;
/** A reader types one word after the other: the earlier ones are asked again at every letter. */
const MOST_REMEMBERED = 100;
const MOST_TYPO_CANDIDATES = 400;

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

/** @param words every word of the catalog, folded, each once */
export function createVocabulary(words: readonly string[]): Vocabulary {
  const stems = new Map<string, string>();
  const byStem = new Map<string, string[]>();
  for (const word of words) {
    const s = stem(word);
    stems.set(word, s);
    const forms = byStem.get(s);
    if (forms) forms.push(word);
    else byStem.set(s, [word]);
  }
  const stemOf = (word: string): string => stems.get(word) ?? stem(word);

  /** Fuse decides what is near; the length and the first letters keep it from finding words inside words. */
  const typos = (word: string, out: Map<string, WordMatch>): void => {
    // Two letters changed places: one slip for a typist, two errors for Fuse.
    for (let i = 0; i + 1 < word.length; i++) {
      const swapped = word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2);
      for (const w of byStem.get(stem(swapped)) ?? []) {
        if (w === swapped || word.length > SHORTEST_SWAP)
          out.set(w, { quality: 0.7, kind: 'typo' });
      }
    }
    if (word.length < SHORTEST_TYPO) return;
    const near = words.filter(
      (w) =>
        w.length > 3 &&
        Math.abs(w.length - word.length) <= 2 &&
        (w.charAt(0) === word.charAt(0) || w.slice(0, 2) === word.charAt(1) + word.charAt(0)) &&
        sharesPair(w, word),
    );
    const fuse = new Fuse(near.slice(0, MOST_TYPO_CANDIDATES), {
      includeScore: true,
      ignoreLocation: true,
      ignoreFieldNorm: true,
      threshold: TYPO_THRESHOLD,
    });
    for (const { item, score = 1 } of fuse.search(word, { limit: 8 })) {
      const guess = isGuess(word, item, score);
      const quality = guess ? SHORT_GUESS : 0.74 - 0.4 * score;
      if (!out.has(item)) out.set(item, { quality, kind: 'typo' });
    }
  };

  const remembered = new Map<string, Map<string, WordMatch>>();
  const match = (word: string): Map<string, WordMatch> => {
    const before = remembered.get(word);
    if (before) return before;
    if (remembered.size > MOST_REMEMBERED) remembered.clear();
    const out = new Map<string, WordMatch>();
    const own = stemOf(word);
    const number = /^\d+$/.test(word);
    let good = false;
    for (const w of words) {
      if (w === word) out.set(w, { quality: 1, kind: 'exact' });
      else if (stems.get(w) === own) out.set(w, { quality: 0.97, kind: 'form' });
      else if (w.startsWith(word) && (!number || word.length > 1)) {
        // A letter or two, or the beginning of a figure, say nothing yet.
        const early = number || (word.length < 3 && word.length * 2 < w.length);
        const quality = early ? SHORT_GUESS : 0.78 + 0.17 * (word.length / w.length);
        out.set(w, { quality, kind: 'prefix' });
        good ||= word.length * 2 >= w.length && word.length > 2;
      } else if (word.length > 2 && !number && w.includes(word)) {
        // Three letters in a longer word are mostly chance, such as cat in duplicate.
        const chance = word.length === 3 && w.length > 6;
        const quality = chance ? SHORT_GUESS : 0.68 + 0.17 * (word.length / w.length);
        out.set(w, { quality, kind: 'part' });
      }
    }
    for (const m of out.values()) good ||= m.kind === 'exact' || m.kind === 'form';
    if (!good && !number && word.length >= SHORTEST_SWAP && word.length <= 32) typos(word, out);
    return out;
  };

  return {
    has: (w) => stems.has(w),
    stem: stemOf,
    forms: (w) => byStem.get(stemOf(w)) ?? [],
    match,
  };
}
