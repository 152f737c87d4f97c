import { pairKey, wordKey, type Grams } from '../index/postings';
import type { Pairs } from '../index/soundBigrams';
import type { Plan } from '../query/parse';
import { fit, type Sounds } from '../index/pinyin';
import type { Alternative } from '../index/synonyms';
import type { Vocabulary } from '../index/vocabulary';

/** A code to compare with the query, and the other wordings that may stand in it. */
export interface Candidate {
  doc: number;
  alternatives: Alternative[];
}

export const MOST_CANDIDATES = 300;
const MOST_WORDS = 60;

/** Picks the codes worth comparing with a query, by a cheap measure: how many rare pieces they share with it. */
export function createCandidates(
  count: number,
  grams: Grams,
  pairs: Pairs,
  sounds: Sounds,
  vocabulary: Vocabulary,
) {
  const score = new Float32Array(count);
  const touched = new Int32Array(count);
  const place = new Int32Array(count);
  let used = 0;

  const add = (key: number, weight: number): void => {
    const list = grams.postings(key);
    const value = weight * Math.log(1 + count / list.length);
    for (let i = 0; i < list.length; i++) {
      const doc = list[i] ?? 0;
      if (!score[doc]) touched[used++] = doc;
      score[doc] = (score[doc] ?? 0) + value;
    }
  };
  const size = (keys: readonly number[]): number =>
    keys.reduce((n, k) => n + grams.postings(k).length, 0);

  /** Steps that all have to be there: adds them, and returns the keys of the rarest. */
  const addSteps = (steps: number[][], weight: number): number[] => {
    if (!steps.length || steps.some((keys) => !size(keys))) return [];
    for (const keys of steps) for (const key of keys) add(key, weight);
    return steps.reduce((a, b) => (size(a) <= size(b) ? a : b));
  };

  const hanSteps = (text: string): number[][] =>
    text.length === 1
      ? [[text.charCodeAt(0)]]
      : Array.from(text.slice(1), (c, i) => [pairKey(text.charCodeAt(i), c.charCodeAt(0))]);

  /** @param sound also what only sounds like the query's Han characters */
  return function candidates(plan: Plan, sound: boolean): { chosen: Candidate[]; cut: boolean } {
    for (const { units, parts, kind } of plan.runs) {
      const alike = sound || kind !== 'literal';
      const [only] = units;
      if (only && units.length === 1) {
        for (const c of grams.chars)
          if (alike ? fit(sounds, only, c) : only.char === c) add(c, 0.6);
        continue;
      }
      const steps = units.slice(1).map((unit, i) => pairs.keys(units[i] ?? unit, unit, alike));
      if (parts) for (const keys of steps) for (const key of keys) add(key, 1);
      else addSteps(steps, 0.7);
    }
    for (const { from, to, matches } of plan.words) {
      const best = [...matches].sort((a, b) => b[1].quality - a[1].quality).slice(0, MOST_WORDS);
      const weight = plan.atoms.slice(from, to).reduce((sum, a) => sum + a.weight, 0);
      for (const [word, match] of best) add(wordKey(word), weight * match.quality);
    }
    const others = plan.alternatives.map((alt) => {
      const steps = alt.han
        ? hanSteps(alt.han)
        : alt.words.map((w) => vocabulary.forms(w).map(wordKey));
      return { alt, keys: addSteps(steps, 0.7) };
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

    const found = Array.from(docs, (doc, i): Candidate => {
      place[doc] = i + 1;
      return { doc, alternatives: [] };
    });
    for (const { alt, keys } of others) {
      for (const key of keys) {
        for (const doc of grams.postings(key)) {
          const candidate = found[(place[doc] ?? 0) - 1];
          if (candidate && candidate.alternatives.at(-1) !== alt) candidate.alternatives.push(alt);
        }
      }
    }
    for (const doc of docs) place[doc] = 0;
    return { chosen: found, cut };
  };
}
