import { appendTo } from '../index/appendTo';
import type { Field, IndexedText } from '../index/documents';
import type { ParsedQuery } from '../query/parse';
import type { Reason, Tier } from '../types';
import { bestAlignment, FIELD_WORTH, type Alignment, type Match } from './alignment';

/** What a code (an offset into the catalog) is worth to a query. */
export interface Ranked {
  doc: number;
  /** The query is a title or official message of the code, letter by letter. */
  exactText: boolean;
  matches: readonly Match[];
  /**
   * 0 to 1.43: the worth of the alignment as a share of the query's weight, up to 0.08 for precision and up to 0.35 for
   * coherence. A code known from a constant alone has 0.97 of that.
   */
  score: number;
  /** Share of the query's weight that was found, 0 to 1. */
  coverage: number;
  tier: Tier;
  alignment: Alignment;
}

/** Most that is added to a score for precision: all of it when a text consists of nothing but what was asked for. */
const PRECISION_WORTH = 0.08;
/** Most that is added to a score for coherence: all of it when the whole query stands in one text or line. */
const COHERENCE_WORTH = 0.35;
/** The precision of a whole keyword or sentence; that of a whole title is 1. */
const KEYWORD_PRECISION = 0.8;
/** Fields whose exact text, typed letter by letter, outranks everything else. */
const EXACT_FIELDS: ReadonlySet<Field> = new Set(['official', 'zh', 'en'] as const);

/** Fields whose texts have a line for each of several. */
const LINES: ReadonlySet<Field> = new Set(['keyword', 'symptom', 'observed', 'guidance'] as const);
/** With less of the query found than this, a hit is only a near one, however literal the part that was found. */
const LEAST_COVERAGE = 0.9;

/** From the best to the weakest; a hit has the tier of the weakest of its matches. */
const TIERS: Tier[] = ['number', 'message', 'keyword', 'guidance', 'fuzzy'];

function tierOf({ kind, text: { field } }: Match): Tier {
  if (kind === 'homophone' || kind === 'typo') return 'fuzzy';
  if (field === 'guidance') return 'guidance';
  const message = field === 'official' || field === 'zh' || field === 'en';
  return message && kind === 'literal' ? 'message' : 'keyword';
}

function lengthWithoutMarks(text: string): number {
  return text.replace(/[\s_,.，。、]/g, '').length;
}

/**
 * The share of a text that the matches fill, 0 to 1; of a text of lines, up to 0.8: the share of a line that one of them
 * fills.
 */
function precision(matches: readonly Match[], t: IndexedText): number {
  const here = matches.filter((m) => m.text === t);
  if (!here.length) return 0;
  if (LINES.has(t.field)) return KEYWORD_PRECISION * Math.max(...here.map(shareOfLine));
  const filled = here.reduce((sum, m) => sum + m.end - m.start, 0);
  return Math.min(1, filled / Math.max(1, lengthWithoutMarks(t.text)));
}

/** The largest share of the query's weight that stands in one text, or in one line of it, 0 to 1. */
function coherence(query: ParsedQuery, matches: readonly Match[]): number {
  const lines = new Map<IndexedText, Map<number, Match[]>>();
  for (const m of matches) {
    // In long prose much stands together by chance.
    if (m.text.field === 'guidance') continue;
    const line = LINES.has(m.text.field) ? m.text.text.lastIndexOf('\n', m.start - 1) : -1;
    const byLine = lines.get(m.text) ?? new Map<number, Match[]>();
    lines.set(m.text, byLine);
    appendTo(byLine, line, m);
  }
  let most = 0;
  for (const byLine of lines.values())
    for (const list of byLine.values()) {
      const covered = new Float64Array(query.letters.length);
      for (const m of list)
        for (let i = m.from; i < m.to; i++) covered[i] = Math.max(covered[i] ?? 0, m.quality);
      let sum = 0;
      covered.forEach((q, i) => (sum += q * query.weight(i, i + 1)));
      most = Math.max(most, sum);
    }
  return most / query.totalWeight;
}

/**
 * Scores one code (`doc`, an offset into the catalog) by what was found in its texts.
 * @param matches may overlap; without any the score is 0
 */
export function rank(
  query: ParsedQuery,
  doc: number,
  texts: readonly IndexedText[],
  matches: readonly Match[],
): Ranked {
  const alignment = bestAlignment(query, matches, (m) => m.quality * FIELD_WORTH[m.text.field]);
  const tightest = Math.max(0, ...texts.map((t) => precision(alignment.matches, t)));
  const coverage = alignment.matchedWeight / query.totalWeight;
  const tiers = alignment.matches.map((m) => TIERS.indexOf(tierOf(m)));
  const weakest = TIERS[Math.max(1, ...tiers)] ?? 'fuzzy';
  return {
    doc,
    exactText: texts.some((t) => EXACT_FIELDS.has(t.field) && t.dense === query.dense),
    matches,
    score:
      alignment.worth / query.totalWeight +
      PRECISION_WORTH * tightest +
      COHERENCE_WORTH * coherence(query, matches),
    coverage,
    tier: coverage < LEAST_COVERAGE ? 'fuzzy' : weakest,
    alignment,
  };
}

/**
 * Why a code was found, where a reader may not see it at once: by the largest match of the alignment, one that is not
 * literal before one that is. Undefined when the query stands in the code's message or title as it is.
 */
export function reasonOf(query: ParsedQuery, alignment: Alignment): Reason | undefined {
  const parts = alignment.matches.map((m): Reason & { weight: number } => {
    const weight = query.weight(m.from, m.to);
    const { field } = m.text;
    const text = m.label ?? m.text.text.slice(m.start, m.end);
    if (m.kind !== 'literal' && field !== 'symptom')
      return { kind: m.kind, text, weight: weight + 2 };
    if (field === 'official' || field === 'zh' || field === 'en')
      return { kind: 'traditional', weight: 0 };
    const reason = field === 'constant' ? 'symbol' : field;
    return { kind: reason, text: lineAround(m), weight };
  });
  const best = parts.sort((a, b) => b.weight - a.weight)[0];
  if (!best) return undefined;
  if (best.kind === 'traditional') return query.traditional ? { kind: 'traditional' } : undefined;
  return best.text === undefined ? { kind: best.kind } : { kind: best.kind, text: best.text };
}

/** The whole keyword or sentence around a match. */
function lineAround({ text: { text }, start, end }: Match): string {
  const from = start && text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return text.slice(from, to < 0 ? text.length : to);
}

const shareOfLine = (m: Match): number => (m.end - m.start) / lineAround(m).length;
