import { createBoundaries } from '../index/boundaries';
import type { IndexedText } from '../index/documents';
import type { Postings } from '../index/postings';
import { parseQuery, type ParsedQuery } from '../query/parse';
import type { QueryTools } from '../query/tools';
import type { Pause } from '../slices';
import type { IndexedCode } from '../types';
import { createCandidates, MOST_CANDIDATES } from './candidates';
import { compareWith, matchesIn } from './matches';
import { rank, type Ranked } from './score';

export interface TextAnswer {
  /** false: what is there are only the nearest codes, at most five. */
  certain: boolean;
  /** Certain, but the first codes fit about equally well. */
  several: boolean;
  ranked: Ranked[];
  parsed: ParsedQuery;
  /** Codes were left out before they were compared, and those compared nearly all fit. */
  more: boolean;
}

/** Share of the query that has to be found for an answer to be certain. */
const LEAST_COVERAGE = 0.72;
/** Score of the best hit below which an answer is not certain, however much was found: it rests on guesses. */
const LEAST_SCORE = 0.5;
/** The same where words were found only by what they look or sound like. */
const LEAST_FUZZY_SCORE = 0.86;
/** Hits that score less than this share of the best one are left out. */
const LEAST_SHARE_OF_BEST = 0.7;
/** Hits of which less of the query was found are left out. */
const LEAST_KEPT_COVERAGE = 0.5;
/** A second hit with this share of the best one's score fits as well. */
const SEVERAL_SHARE = 0.93;
/** With this coverage what only sounds alike need not be sought. */
const ENOUGH = 0.95;
/** Share of its score that a code known from the platform's constants alone keeps. */
const UNLISTED = 0.97;
/** Codes compared between two looks at the clock. */
const CODES_AT_ONCE = 8;
const MOST_SUGGESTIONS = 5;
/** Coverage of a suggestion. */
const LEAST_SUGGESTION = 0.2;

/**
 * Opens the search by words: candidates are compared text by text, first literally, then, when too little was found, by sound.
 * @param codes in the order of the catalog
 * @param texts of each of them
 * @param cjkWords words of CJK characters, folded
 * @returns answers a query; rejects only when `pause` does
 */
export function createTextSearch(
  codes: readonly IndexedCode[],
  texts: readonly (readonly IndexedText[])[],
  postings: Postings,
  tools: QueryTools,
  cjkWords: ReadonlySet<string>,
) {
  const boundaries = createBoundaries(cjkWords);
  const candidates = createCandidates(texts.length, postings);

  /** `deep`: also what only sounds alike. */
  const compare = async (parsed: ParsedQuery, deep: boolean, pause: Pause) => {
    const comparison = compareWith(parsed, deep, tools);
    const { chosen, cut } = candidates(comparison);
    const ranked: Ranked[] = [];
    for (const [i, { doc, alternatives }] of chosen.entries()) {
      if (i % CODES_AT_ONCE === 0) await pause();
      const ofCode = texts[doc] ?? [];
      const matches = ofCode.flatMap((t) => matchesIn(t, comparison, alternatives, boundaries));
      const hit = rank(parsed, doc, ofCode, matches);
      const isUnlisted = codes[doc]?.origin === 'constant';
      ranked.push(isUnlisted ? { ...hit, score: hit.score * UNLISTED } : hit);
    }
    return { ranked: ranked.sort(byRank), cut };
  };

  return async (query: string, pause: Pause): Promise<TextAnswer> => {
    const parsed = await parseQuery(query, tools, pause);
    if (!parsed.totalWeight)
      return { certain: false, several: false, ranked: [], parsed, more: false };
    let { ranked, cut } = await compare(parsed, false, pause);
    // Only characters have others that sound alike; letters are read as pinyin at once.
    const hasOthers = parsed.tokens.some(({ cjk }) => cjk);
    if (hasOthers && (ranked[0]?.coverage ?? 0) < ENOUGH)
      ({ ranked, cut } = await compare(parsed, true, pause));
    const [best] = ranked;
    const certain =
      best !== undefined &&
      best.coverage >= LEAST_COVERAGE &&
      best.score >= (best.tier === 'fuzzy' ? LEAST_FUZZY_SCORE : LEAST_SCORE) &&
      !parsed.vague;
    const kept = certain
      ? ranked.filter(
          (r) => r.score >= LEAST_SHARE_OF_BEST * best.score && r.coverage >= LEAST_KEPT_COVERAGE,
        )
      : ranked.filter((r) => r.coverage >= LEAST_SUGGESTION).slice(0, MOST_SUGGESTIONS);
    const [, second] = ranked;
    const several =
      certain && !best.exactText && (second?.score ?? 0) >= SEVERAL_SHARE * best.score;
    return {
      certain,
      several,
      ranked: kept,
      parsed,
      more: cut && kept.length * 2 > MOST_CANDIDATES,
    };
  };
}

/** Exact texts first, then by score, then in the order of the catalog. */
const byRank = (a: Ranked, b: Ranked): number =>
  Number(b.exactText) - Number(a.exactText) || b.score - a.score || a.doc - b.doc;
