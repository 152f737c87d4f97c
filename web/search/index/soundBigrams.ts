import { pairKey, type Grams } from './postings';
import { fit, type Sounds, type Unit } from './pinyin';
import type { Steps } from '../steps';

/** Neighbouring characters of the catalog by what they sound like. */
export interface Pairs {
  /** Keys of the pairs that two neighbouring units can stand for. `sound`: also those that only sound alike. */
  keys: (a: Unit, b: Unit, sound: boolean) => number[];
  /** Whether two syllables stand next to each other anywhere. */
  together: (a: number, b: number) => boolean;
}

export function* createPairs(grams: Grams, sounds: Sounds): Steps<Pairs> {
  const lists = new Map<number, number[]>();
  const bothOf = (c: number): number[] =>
    [sounds.first[c] ?? 0, sounds.second[c] ?? 0].filter(Boolean);
  const foldKey = (a: number, b: number): number =>
    pairKey(sounds.fold[a] ?? 0, sounds.fold[b] ?? 0);
  const file = (key: number, pair: number): void => {
    const list = lists.get(key);
    if (list) list.push(pair);
    else lists.set(key, [pair]);
  };
  let done = 0;
  for (const pair of grams.pairs) {
    if (done++ % 128 === 0) yield;
    for (const a of bothOf(pair >>> 16)) {
      for (const b of bothOf(pair & 0xffff)) {
        file(foldKey(a, b), pair);
        file(letterKey(sounds.names[a] ?? '', sounds.names[b] ?? ''), pair);
      }
    }
  }
  return {
    keys: (a, b, sound) => {
      if (a.char && !sound) return [pairKey(a.char, b.char)];
      const as = a.char ? bothOf(a.char) : [a.id];
      const bs = b.char ? bothOf(b.char) : [b.id];
      const found =
        a.char || (a.id && b.id)
          ? as.flatMap((x) => bs.flatMap((y) => lists.get(foldKey(x, y)) ?? []))
          : (lists.get(letterKey(a.letters, b.letters)) ?? []);
      return found.filter((p) => fit(sounds, a, p >>> 16) && fit(sounds, b, p & 0xffff));
    },
    together: (a, b) => lists.has(foldKey(a, b)),
  };
}

/** First letters share the key space with folds, which are small numbers. */
const letterKey = (a: string, b: string): number =>
  pairKey(a.charCodeAt(0) + 0x8000, b.charCodeAt(0));
