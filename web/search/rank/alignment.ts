import type { Field, IndexedText } from '../index/documents';
import type { ParsedQuery } from '../query/parse';
import type { ReasonKind } from '../types';

/** The query's tokens `from` to `to` (excluded), found at `start` to `end` (excluded, UTF-16 units) of a text of a code. */
export interface Match {
  from: number;
  to: number;
  /** How well it was found, above 0 to 1: 1 is literally. */
  quality: number;
  text: IndexedText;
  start: number;
  end: number;
  kind: 'literal' | ReasonKind;
  /** What was found, where it is not what stands in the text as displayed. */
  label?: string;
}

/** What a match in a field is worth, 0 to 1. */
export const FIELD_WORTH: Record<Field, number> = {
  official: 1,
  zh: 1,
  en: 1,
  symbol: 0.95,
  constant: 0.9,
  observed: 0.95,
  keyword: 0.93,
  symptom: 0.9,
  guidance: 0.6,
};

/** A single character out of a longer run says little. */
export const LONE_CHARACTER = 0.25;
/** A match below this quality counts its tokens as found only in part, and is not marked. */
export const LEAST_QUALITY = 0.5;
const POOR_SHARE = 0.3;
/** What every further match costs, as weight of tokens: one long match is better than two halves. */
const PIECE_COST = 0.12;

/** Matches that don't overlap in the query, in its order. */
export interface Alignment {
  matches: Match[];
  /** Weight of the tokens found × quality × worth, less the cost of further pieces; up to the query's whole weight. */
  worth: number;
  /** Weight of the tokens found, those found poorly counted as 0.3. */
  matchedWeight: number;
}

/**
 * The alignment of the query with the highest worth: weighted interval scheduling, from the last token to the first.
 * @param matches may overlap and be in any order
 * @param worth of one match per weight of its tokens, 0 to 1
 */
export function bestAlignment(
  query: ParsedQuery,
  matches: readonly Match[],
  worth: (match: Match) => number,
): Alignment {
  const n = query.letters.length;
  const best = new Float64Array(n + 1);
  const choice: (Match | undefined)[] = [];
  const { weight } = query;
  const startingAt: Match[][] = [];
  for (const m of matches) (startingAt[m.from] ??= []).push(m);
  for (let i = n - 1; i >= 0; i--) {
    best[i] = best[i + 1] ?? 0;
    for (const m of startingAt[i] ?? []) {
      const value = (best[m.to] ?? 0) + weight(i, m.to) * worth(m) - PIECE_COST;
      if (value <= (best[i] ?? 0)) continue;
      best[i] = value;
      choice[i] = m;
    }
  }
  const chosen: Match[] = [];
  let matchedWeight = 0;
  for (let i = 0; i < n;) {
    const m = choice[i];
    if (m) {
      chosen.push(m);
      matchedWeight += weight(m.from, m.to) * (m.quality < LEAST_QUALITY ? POOR_SHARE : 1);
    }
    i = m?.to ?? i + 1;
  }
  return {
    matches: chosen,
    worth: (best[0] ?? 0) + (chosen.length ? PIECE_COST : 0),
    matchedWeight,
  };
}
