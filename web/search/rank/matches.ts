import type { Boundaries } from '../index/boundaries';
import type { IndexedText } from '../index/documents';
import type { Alternative } from '../index/synonyms';
import { fitsOf, initialFitsOf, type Fits } from '../query/fits';
import type { ParsedQuery } from '../query/parse';
import type { QueryTools } from '../query/tools';
import { LONE_CHARACTER, type Match } from './alignment';
import { chainsIn, chainsWithGap, type Chain } from './chains';

/** A query made ready to be compared with texts. */
export interface Comparison {
  query: ParsedQuery;
  /** Also what only sounds like the query. */
  sound: boolean;
  fits: Fits;
  /** Of each unknown word, what it may stand for as initials; it is found as a whole or not at all. */
  initials: { from: number; to: number; fits: Fits }[];
}

/**
 * Prepares a query for being compared with the texts of many codes.
 * @param sound also what only sounds like the query
 */
export function compareWith(query: ParsedQuery, sound: boolean, tools: QueryTools): Comparison {
  const initials = query.tokens
    .map((t) => ({ from: t.from, to: t.to, fits: initialFitsOf(t, query, tools) }))
    .filter(({ fits }) => fits.byText.size);
  return { query, sound, fits: fitsOf(query, tools, sound), initials };
}

/** Share of its quality that a match keeps which may well be there by chance. */
const CHANCE = 0.5;
/** The same where one or two characters only sound alike: 火锅 sounds like 活过 and has nothing to do with it. */
const GUESS = 0.6;
/** Worth of a match of one character that stands alone in the query, and of one syllable of pinyin, 0 to 1. */
const ONLY_CHARACTER = 0.9;
const ONLY_SYLLABLE = 0.5;
const SHORTEST_COMPOUND_PART = 4;

/** All places where parts of a query stand in a text, or of an alternative wording; they may overlap. */
export function matchesIn(
  t: IndexedText,
  { query, sound, fits, initials }: Comparison,
  alternatives: readonly Alternative[],
  boundaries: Boundaries,
): Match[] {
  const out: Match[] = [];
  const chains = chainsIn(t.ids, fits, query);
  if (sound) chains.push(...chainsWithGap(chains, t.units, query));
  for (const word of initials) {
    const whole = chainsIn(t.ids, word.fits, query).filter(
      (c) => c.from === word.from && c.to === word.to && c.last > c.first,
    );
    chains.push(...whole);
  }
  for (const chain of chains) {
    const match = matchOf(chain, t, query, boundaries);
    if (match) out.push(match);
  }
  matchAlternatives(alternatives, t, out);
  return out;
}

function matchOf(
  chain: Chain,
  t: IndexedText,
  query: ParsedQuery,
  boundaries: Boundaries,
): Match | undefined {
  const { from, to, first, last, worth, kind, literals } = chain;
  const [start, end] = [t.units[first]?.start ?? 0, t.units[last]?.end ?? 0];
  const likelihood =
    first === last ? ofOne(chain, t, query) : isChance(chain, t, boundaries) ? CHANCE : 1;
  if (!likelihood) return undefined;
  const guess = kind === 'homophone' && !literals && last - first < 2 ? GUESS : 1;
  return {
    from,
    to,
    quality: (worth / query.weight(from, to)) * likelihood * guess,
    text: t,
    start,
    end,
    kind: kind === 'initial' ? 'initials' : kind,
  };
}

/** What a chain of one unit is worth, 0 to 1. */
function ofOne({ from, to, first, kind }: Chain, t: IndexedText, query: ParsedQuery): number {
  const token = query.tokenAt(from);
  if (!token) return 0;
  const whole = from === token.from && to === token.to;
  if (!t.units[first]?.cjk) return whole || to - from >= SHORTEST_COMPOUND_PART ? 1 : 0;
  if (kind !== 'pinyin') return token.alone ? ONLY_CHARACTER : LONE_CHARACTER;
  return whole && !token.matches.size ? ONLY_SYLLABLE : 0;
}

/**
 * Whether a piece may well be there by chance: two characters that merely sound alike, or a few letters read as initials,
 * stand somewhere in half of all texts.
 */
function isChance(
  { first, last, kind, initials }: Chain,
  { text, units }: IndexedText,
  { isWord, cutsWord }: Boundaries,
): boolean {
  if (kind === 'literal') return false;
  const n = last - first + 1;
  const start = units[first]?.start ?? 0;
  const end = units[last]?.end ?? 0;
  if (kind === 'initial') {
    if (n === 2) return true;
    const isEdge = (at: number): boolean => at < 0 || at >= text.length || text.charAt(at) === '\n';
    if (n === 3 && initials > 1)
      return !isWord(text.slice(start, end)) && !(isEdge(start - 1) && isEdge(end));
  }
  if (n > (kind === 'initial' ? 4 : 3)) return false;
  return (
    cutsWord(text, start, 'start') ||
    (kind !== 'initial' && kind !== 'pinyin' && cutsWord(text, end, 'end'))
  );
}

/** The first place of each alternative wording in a text. */
function matchAlternatives(list: readonly Alternative[], t: IndexedText, out: Match[]): void {
  for (const { from, to, quality, kind, label, stems } of list) {
    const first = t.units.findIndex(
      (unit, u) => unit.stem === stems[0] && stems.every((s, k) => t.units[u + k]?.stem === s),
    );
    if (first < 0) continue;
    const start = t.units[first]?.start ?? 0;
    const end = t.units[first + stems.length - 1]?.end ?? 0;
    out.push({ from, to, quality, text: t, start, end, kind, label });
  }
}
