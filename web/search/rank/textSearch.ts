import { createBoundaries } from '../index/boundaries';
import type { Field, IndexedText } from '../index/documents';
import type { Postings } from '../index/postings';
import { parseQuery, type ParsedQuery } from '../query/parse';
import type { ParseTools } from '../query/tools';
import type { Pause } from '../slices';
import type { Match } from './alignment';
import { createCandidates, MOST_CANDIDATES } from './candidates';
import { createMatchFinder } from './matches';
import { scoreOf, type Score } from './score';

/** A code (an offset into the catalog) as an answer. */
export interface Ranked extends Score {
  doc: number;
  /** The query is one of its texts, letter by letter: a title, a message, a constant's name however written. */
  exactText: boolean;
  matches: Match[];
}

export interface TextAnswer {
  /** false: what is there are only the nearest codes, at most five. */
  certain: boolean;
  ranked: Ranked[];
  parsed: ParsedQuery;
  /** Codes were left out before they were compared, and those compared nearly all fit. */
  more: boolean;
}

/** Share of the query that has to be found for an answer to be certain. */
const LEAST_COVERAGE = 0.67;
/** Score of the best hit below which an answer is not certain, however much was found: it rests on guesses. */
const LEAST_SCORE = 0.5;
/** Hits that score less than this share of the best one are left out. */
const LEAST_SHARE_OF_BEST = 0.7;
/** With this coverage what only sounds alike need not be sought. */
const ENOUGH = 0.95;
const MOST_SUGGESTIONS = 5;
/** Coverage of a suggestion. */
const LEAST_SUGGESTION = 0.3;
/** Fields whose exact text, typed letter by letter, outranks everything else. */
const EXACT_FIELDS: ReadonlySet<Field> = new Set(['official', 'zh', 'en', 'symbol'] as const);

/**
 * Searches by words.
 * @param texts of all codes, in the order of the catalog
 * @param hanWords words of Han characters, folded
 * @returns answers a query; rejects only when `pause` does
 */
export function createTextSearch(
  texts: readonly (readonly IndexedText[])[],
  postings: Postings,
  tools: ParseTools,
  hanWords: ReadonlySet<string>,
) {
  const { sounds, vocabulary } = tools;
  const boundaries = createBoundaries(hanWords);
  const candidates = createCandidates(texts.length, postings, sounds, vocabulary);

  const compare = async (parsed: ParsedQuery, sound: boolean, pause: Pause) => {
    const find = createMatchFinder(parsed, sounds, { sound, boundaries });
    await pause();
    const { chosen, cut } = candidates(parsed, sound);
    const ranked: Ranked[] = [];
    for (const { doc, alternatives } of chosen) {
      await pause();
      const own = texts[doc] ?? [];
      const matches = find(alternatives, own);
      const exactText = own.some((t) => t.dense === parsed.dense && EXACT_FIELDS.has(t.field));
      ranked.push({ ...scoreOf(parsed, own, matches), doc, matches, exactText });
    }
    return { ranked: ranked.sort(byRank), cut };
  };

  return async (query: string, pause: Pause): Promise<TextAnswer> => {
    const parsed = await parseQuery(query, tools, pause);
    if (!parsed.totalWeight) return { certain: false, ranked: [], parsed, more: false };
    let { ranked, cut } = await compare(parsed, false, pause);
    const hasHan = parsed.runs.some((r) => r.kind === 'literal');
    if ((ranked[0]?.coverage ?? 0) < ENOUGH && hasHan)
      ({ ranked, cut } = await compare(parsed, true, pause));
    const [best] = ranked;
    const certain =
      best !== undefined &&
      best.coverage >= LEAST_COVERAGE &&
      best.score >= LEAST_SCORE &&
      !parsed.vague;
    const kept = certain
      ? ranked.filter(
          (r) => r.score >= LEAST_SHARE_OF_BEST * best.score && r.coverage >= LEAST_SCORE,
        )
      : ranked.filter((r) => r.coverage >= LEAST_SUGGESTION).slice(0, MOST_SUGGESTIONS);
    return { certain, ranked: kept, parsed, more: cut && kept.length * 2 > MOST_CANDIDATES };
  };
}

/** Exact texts first, fuzzy hits last; between them by score, then in the order of the catalog. */
const byRank = (a: Ranked, b: Ranked): number =>
  Number(b.exactText) - Number(a.exactText) ||
  Number(a.tier === 'fuzzy') - Number(b.tier === 'fuzzy') ||
  b.score - a.score ||
  a.doc - b.doc;
