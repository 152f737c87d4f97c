import Fuse from 'fuse.js/basic';

// Fuse.js is a script of its own, loaded after the engine has opened.

/** A word like the one asked for; `score` from 0 (the same) to 0.3. */
export interface SimilarWord {
  item: string;
  score?: number;
}

export type SimilarWords = (word: string, among: readonly string[]) => SimilarWord[];

const THRESHOLD = 0.3;
const MOST = 8;

/** The words among some that are spelt like one, the most similar first, at most eight. */
export const similarWords: SimilarWords = (word, among) =>
  new Fuse(among, {
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: THRESHOLD,
  }).search(word, { limit: MOST });
