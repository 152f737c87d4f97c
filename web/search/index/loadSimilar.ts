import type { SimilarWords } from './similarWords';

/** Milliseconds a question waits for the comparison with similar words before it is answered without. */
const PATIENCE = 3000;

let similar: Promise<SimilarWords> | undefined;

/**
 * Loads the comparison with similar words, a script of its own. Rejects when it can't be had or takes too long; the next call
 * asks again, or waits for it again.
 */
export function loadSimilar(): Promise<SimilarWords> {
  similar ??= import('./similarWords').then((m) => m.similarWords);
  similar.catch(() => (similar = undefined));
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('similar words: too late')), PATIENCE);
    similar?.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
