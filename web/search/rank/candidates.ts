import { fit, type PinyinTable } from '../index/pinyin';
import { bigramKey, wordKey, type Postings } from '../index/postings';
import type { SoundBigrams } from '../index/soundBigrams';
import type { Alternative } from '../index/synonyms';
import type { Vocabulary } from '../index/vocabulary';
import type { ParsedQuery } from '../query/parse';

/** A code to compare with the query, and the other wordings that may stand in it. */
export interface Candidate {
  doc: number;
  alternatives: Alternative[];
}

export const MOST_CANDIDATES = 300;
const MOST_WORDS = 60;

/**
 * Picks the codes worth comparing with a query, by a cheap measure: how many rare pieces they share with it.
 * @param count number of codes
 * @returns a function of the query and `sound` (also what only sounds like its Han characters): at most 300 codes, in no
 * order, and whether some were left out (`cut`)
 */
export function createCandidates(
  count: number,
  postings: Postings,
  soundBigrams: SoundBigrams,
  pinyin: PinyinTable,
  vocabulary: Vocabulary,
) {
  const score = new Float32Array(count);
  const touched = new Int32Array(count);
  const slot = new Int32Array(count);
  let used = 0;

  const add = (key: number, weight: number): void => {
    const list = postings.of(key);
    const value = weight * Math.log(1 + count / list.length);
    for (let i = 0; i < list.length; i++) {
      const doc = list[i] ?? 0;
      if (!score[doc]) touched[used++] = doc;
      score[doc] = (score[doc] ?? 0) + value;
    }
  };
  const size = (keys: readonly number[]): number =>
    keys.reduce((n, k) => n + postings.of(k).length, 0);

  /** Adds a sequence of pieces that all have to be there (each under any of its keys); returns the keys of the rarest. */
  const addSequence = (keySequence: number[][], weight: number): number[] => {
    if (!keySequence.length || keySequence.some((keys) => !size(keys))) return [];
    for (const keys of keySequence) for (const key of keys) add(key, weight);
    return keySequence.reduce((a, b) => (size(a) <= size(b) ? a : b));
  };

  const bigramSequence = (text: string): number[][] =>
    text.length === 1
      ? [[text.charCodeAt(0)]]
      : Array.from(text.slice(1), (c, i) => [bigramKey(text.charCodeAt(i), c.charCodeAt(0))]);

  return function candidates(
    query: ParsedQuery,
    sound: boolean,
  ): { chosen: Candidate[]; cut: boolean } {
    for (const { syllables, divisible, kind } of query.runs) {
      const alike = sound || kind !== 'literal';
      const [only] = syllables;
      if (only && syllables.length === 1) {
        for (const c of postings.chars)
          if (alike ? fit(pinyin, only, c) : only.char === c) add(c, 0.6);
        continue;
      }
      const keySequence = syllables
        .slice(1)
        .map((next, i) => soundBigrams.keys(syllables[i] ?? next, next, alike));
      if (divisible) for (const keys of keySequence) for (const key of keys) add(key, 1);
      else addSequence(keySequence, 0.7);
    }
    for (const { from, to, matches } of query.words) {
      const best = [...matches].sort((a, b) => b[1].quality - a[1].quality).slice(0, MOST_WORDS);
      const weight = query.tokens.slice(from, to).reduce((sum, t) => sum + t.weight, 0);
      for (const [word, match] of best) add(wordKey(word), weight * match.quality);
    }
    const wordings = query.alternatives.map((alternative) => {
      const keySequence = alternative.han
        ? bigramSequence(alternative.han)
        : alternative.words.map((w) => vocabulary.forms(w).map(wordKey));
      return { alternative, keys: addSequence(keySequence, 0.7) };
    });

    let docs = touched.slice(0, used);
    const cut = used > MOST_CANDIDATES;
    if (cut) {
      const least =
        Float32Array.from(docs, (doc) => score[doc] ?? 0).sort()[used - MOST_CANDIDATES] ?? 0;
      const above = docs.filter((doc) => (score[doc] ?? 0) > least);
      const equal = docs.filter((doc) => score[doc] === least).sort();
      docs = Int32Array.from([...above, ...equal.slice(0, MOST_CANDIDATES - above.length)]);
    }
    for (let i = 0; i < used; i++) score[touched[i] ?? 0] = 0;
    used = 0;

    const chosen = Array.from(docs, (doc, i): Candidate => {
      slot[doc] = i + 1;
      return { doc, alternatives: [] };
    });
    for (const { alternative, keys } of wordings) {
      for (const key of keys) {
        for (const doc of postings.of(key)) {
          const candidate = chosen[(slot[doc] ?? 0) - 1];
          if (candidate && candidate.alternatives.at(-1) !== alternative)
            candidate.alternatives.push(alternative);
        }
      }
    }
    for (const doc of docs) slot[doc] = 0;
    return { chosen, cut };
  };
}
