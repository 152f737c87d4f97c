import { bigramKey, type Postings } from './postings';
import { fit, type PinyinTable, type Syllable } from './pinyin';
import type { Steps } from '../steps';

/** Neighbouring characters of the catalog, found by what they sound like. */
export interface SoundBigrams {
  /**
   * Keys of the pairs of characters that two neighbouring syllables can stand for. With `sound` also what only sounds alike;
   * without it two Han characters stand for themselves alone.
   */
  keys: (a: Syllable, b: Syllable, sound: boolean) => number[];
  /** Whether two syllables (ids), or two that are often confused with them, stand next to each other in the catalog. */
  adjacent: (a: number, b: number) => boolean;
}

/** Files every pair of characters of the catalog under the sound classes and the first letters of its readings. */
export function* createSoundBigrams(postings: Postings, pinyin: PinyinTable): Steps<SoundBigrams> {
  const bySound = new Map<number, number[]>();
  const readings = (c: number): number[] =>
    [pinyin.first[c] ?? 0, pinyin.second[c] ?? 0].filter(Boolean);
  const classKey = (a: number, b: number): number =>
    bigramKey(pinyin.soundClass[a] ?? 0, pinyin.soundClass[b] ?? 0);
  const file = (key: number, bigram: number): void => {
    const list = bySound.get(key);
    if (list) list.push(bigram);
    else bySound.set(key, [bigram]);
  };
  let done = 0;
  for (const bigram of postings.bigrams) {
    if (done++ % 128 === 0) yield;
    for (const a of readings(bigram >>> 16)) {
      for (const b of readings(bigram & 0xffff)) {
        file(classKey(a, b), bigram);
        file(letterKey(pinyin.names[a] ?? '', pinyin.names[b] ?? ''), bigram);
      }
    }
  }
  return {
    keys: (a, b, sound) => {
      if (a.char && !sound) return [bigramKey(a.char, b.char)];
      const as = a.char ? readings(a.char) : [a.id];
      const bs = b.char ? readings(b.char) : [b.id];
      const found =
        a.char || (a.id && b.id)
          ? as.flatMap((x) => bs.flatMap((y) => bySound.get(classKey(x, y)) ?? []))
          : (bySound.get(letterKey(a.letters, b.letters)) ?? []);
      return found.filter((p) => fit(pinyin, a, p >>> 16) && fit(pinyin, b, p & 0xffff));
    },
    adjacent: (a, b) => bySound.has(classKey(a, b)),
  };
}

/** First letters share the key space with sound classes, which are small numbers. */
const letterKey = (a: string, b: string): number =>
  bigramKey(a.charCodeAt(0) + 0x8000, b.charCodeAt(0));
