import { isCjk } from '../../text/fold';
import type { Postings } from '../index/postings';
import type { Alternative } from '../index/synonyms';
import type { Fits } from '../query/fits';
import type { Comparison } from './matches';

/** A code to compare with the query (an offset into the catalog), and the other wordings that may stand in it. */
export interface Candidate {
  doc: number;
  alternatives: Alternative[];
}

export const MOST_CANDIDATES = 300;
/** Codes that score less than this share of the best one are not compared: none of the cases finds its code there. */
const LEAST_SHARE = 0.2;
const MOST_WORDS = 60;
const ONE_PIECE = 0.6;
const WHOLE_SEQUENCE = 0.7;

/**
 * Picks the codes worth comparing with a query, by a cheap measure: how many rare pieces they share with it.
 * @param size number of codes in the catalog
 * @returns at most 300 codes, and whether some were left out (`cut`)
 */
export function createCandidates(size: number, postings: Postings) {
  return ({ query, fits, initials }: Comparison): { chosen: Candidate[]; cut: boolean } => {
    const scores = new Float32Array(size);
    const add = (piece: string, weight: number): void => {
      const docs = postings.of(piece);
      const value = weight * Math.log(1 + size / docs.length);
      for (const doc of docs) scores[doc] = (scores[doc] ?? 0) + value;
    };
    const addBigrams = ({ byText: fitting }: Fits, weight: number): void => {
      for (const [first, firsts] of fitting) {
        for (const second of postings.followers.get(first) ?? []) {
          const seconds = fitting.get(second) ?? [];
          if (firsts.some((a) => seconds.some((b) => a.to === b.from))) add(first + second, weight);
        }
      }
    };

    /** Adds pieces that all have to be there, each in any of its forms. Returns the codes that hold the rarest, or none. */
    const addSequence = (sequence: readonly (readonly string[])[]): number[] => {
      const docs = sequence.map((forms) => forms.flatMap(postings.of));
      if (docs.some((d) => !d.length)) return [];
      for (const piece of sequence.flat()) add(piece, WHOLE_SEQUENCE);
      return docs.reduce((a, b) => (a.length <= b.length ? a : b), docs[0] ?? []);
    };

    addBigrams(fits, 1);
    for (const word of initials) addBigrams(word.fits, WHOLE_SEQUENCE);
    for (const [unit, list] of fits.byText) {
      const isWhole = list.some(
        ({ from, to }) => query.tokenAt(from)?.alone && query.tokenAt(from)?.to === to,
      );
      if (isWhole || !isCjk(unit.charCodeAt(0))) add(unit, ONE_PIECE);
    }
    for (const { matches, weight } of query.tokens) {
      const best = [...matches].sort((a, b) => b[1].quality - a[1].quality).slice(0, MOST_WORDS);
      for (const [word, match] of best) add(word, weight * match.quality);
    }
    const wordings = query.alternatives.map((alternative) => ({
      alternative,
      docs: addSequence(alternative.pieces),
    }));

    const least = LEAST_SHARE * Math.max(...scores);
    const scored = Array.from(scores.keys()).filter((doc) => (scores[doc] ?? 0) > least);
    const cut = scored.length > MOST_CANDIDATES;
    if (cut) scored.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    const chosen = new Map(
      scored
        .slice(0, MOST_CANDIDATES)
        .map((doc): [number, Candidate] => [doc, { doc, alternatives: [] }]),
    );
    for (const { alternative, docs } of wordings) {
      for (const doc of new Set(docs)) chosen.get(doc)?.alternatives.push(alternative);
    }
    return { chosen: [...chosen.values()], cut };
  };
}
