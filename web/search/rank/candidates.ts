import type { Postings } from '../index/postings';
import type { Sounds } from '../index/sounds';
import type { Alternative } from '../index/synonyms';
import type { Vocabulary } from '../index/vocabulary';
import type { ParsedQuery } from '../query/parse';

/** A code to compare with the query (an offset into the catalog), and the other wordings that may stand in it. */
export interface Candidate {
  doc: number;
  alternatives: Alternative[];
}

export const MOST_CANDIDATES = 300;
const MOST_WORDS = 60;
const ONE_CHARACTER = 0.6;
const WHOLE_SEQUENCE = 0.7;

/**
 * Picks the codes worth comparing with a query, by a cheap measure: how many rare pieces they share with it.
 * @param size number of codes in the catalog
 * @returns a function of the query and `sound` (also what only sounds like its Han characters): at most 300 codes, and
 * whether some were left out (`cut`)
 */
export function createCandidates(
  size: number,
  postings: Postings,
  sounds: Sounds,
  vocabulary: Vocabulary,
) {
  return (query: ParsedQuery, sound: boolean): { chosen: Candidate[]; cut: boolean } => {
    const scores = new Float32Array(size);
    const add = (piece: string, weight: number): void => {
      const docs = postings.of(piece);
      const value = weight * Math.log(1 + size / docs.length);
      for (const doc of docs) scores[doc] = (scores[doc] ?? 0) + value;
    };
    const holders = (pieces: readonly string[]): number[] => pieces.flatMap(postings.of);

    /** Adds pieces that all have to be there, each in any of its forms. Returns the codes that hold the rarest, or none. */
    const addSequence = (sequence: readonly (readonly string[])[]): number[] => {
      const docs = sequence.map(holders);
      if (docs.some((d) => !d.length)) return [];
      for (const piece of sequence.flat()) add(piece, WHOLE_SEQUENCE);
      return docs.reduce((a, b) => (a.length <= b.length ? a : b), docs[0] ?? []);
    };

    for (const { syllables, divisible, kind } of query.runs) {
      const alike = sound || kind !== 'literal';
      const [only] = syllables;
      if (only && syllables.length === 1) {
        for (const char of sounds.answers(only, alike).keys()) add(char, ONE_CHARACTER);
        continue;
      }
      const sequence = syllables
        .slice(1)
        .map((next, i) => sounds.bigrams(syllables[i] ?? next, next, alike));
      if (divisible) for (const piece of sequence.flat()) add(piece, 1);
      else addSequence(sequence);
    }
    for (const { from, to, matches } of query.words) {
      const best = [...matches].sort((a, b) => b[1].quality - a[1].quality).slice(0, MOST_WORDS);
      const weight = query.tokens.slice(from, to).reduce((sum, t) => sum + t.weight, 0);
      for (const [word, match] of best) add(word, weight * match.quality);
    }
    const wordings = query.alternatives.map((alternative) => {
      const { han, words } = alternative;
      return { alternative, docs: addSequence(han ? piecesOf(han) : words.map(vocabulary.forms)) };
    });

    const found = Array.from(scores.keys()).filter((doc) => scores[doc]);
    const cut = found.length > MOST_CANDIDATES;
    if (cut) found.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    const chosen = new Map(
      found
        .slice(0, MOST_CANDIDATES)
        .map((doc): [number, Candidate] => [doc, { doc, alternatives: [] }]),
    );
    for (const { alternative, docs } of wordings) {
      for (const doc of new Set(docs)) chosen.get(doc)?.alternatives.push(alternative);
    }
    return { chosen: [...chosen.values()], cut };
  };
}

/** A string of Han characters as its bigrams, or itself when it is one character. */
const piecesOf = (han: string): string[][] =>
  han.length === 1 ? [[han]] : Array.from(han.slice(1), (c, i) => [han.charAt(i) + c]);
