import { isHan } from '../../text/fold';
import type { Boundaries } from '../index/boundaries';
import { positionIn, type IndexedText } from '../index/documents';
import { fit, type PinyinTable } from '../index/pinyin';
import type { Alternative } from '../index/synonyms';
import type { ParsedQuery, TokenRun } from '../query/parse';
import { LONE_CHARACTER, type Match } from './alignment';

/** By character of the catalog: how well it answers each syllable of a run. */
type Fits = ReadonlyMap<number, readonly number[]>;

const GUESS = 0.6;
const CHANCE = 0.5;
/** What a query of one character, or one syllable, is worth. */
const ONLY = { literal: 0.9, pinyin: 0.5, initials: 0.5 };

export interface MatchOptions {
  /** Also find what only sounds like the query. */
  sound: boolean;
  boundaries: Boundaries;
}

export interface MatchFinder {
  (alternatives: readonly Alternative[], texts: readonly IndexedText[]): Match[];
}

function fitsOf(
  run: TokenRun,
  pinyin: PinyinTable,
  chars: readonly number[],
  sound: boolean,
): Fits {
  const fits = new Map<number, number[]>();
  const literal = run.kind === 'literal' && !sound;
  for (const c of literal ? run.syllables.map((s) => s.char) : chars) {
    const row = run.syllables.map((s) => (literal ? Number(s.char === c) : fit(pinyin, s, c)));
    if (row.some(Boolean)) fits.set(c, row);
  }
  return fits;
}

/** A piece of a run found in `text` (dense) from `start` to `end`; `exact` counts the characters found literally. */
interface Piece {
  run: TokenRun;
  text: string;
  start: number;
  end: number;
  exact: number;
}

/**
 * Whether a piece may well be there by chance: two characters that merely sound alike, or a few letters read as initials,
 * stand somewhere in half of all texts.
 */
function isChance(
  { run, text, start, end, exact }: Piece,
  { isWord, cutsWord }: Boundaries,
): boolean {
  const n = end - start;
  if (run.kind === 'literal') {
    return exact < n && n <= 3 && (cutsWord(text, start, 'start') || cutsWord(text, end, 'end'));
  }
  if (!run.divisible) {
    const letters = run.syllables.filter((s) => !s.id).length;
    if (n === 2 && letters > 0) return true;
    const isEdge = (at: number): boolean => at < 0 || at >= text.length || text.charAt(at) === '\n';
    if (n === 3 && letters > 1)
      return !isWord(text.slice(start, end)) && !(isEdge(start - 1) && isEdge(end));
  }
  return n <= (run.divisible ? 3 : 4) && cutsWord(text, start, 'start');
}

/** Pieces of a run that stand in a text; with `sound`, with at most one wrong character inside or at the end. */
function matchRun(
  run: TokenRun,
  fits: Fits,
  t: IndexedText,
  { sound, boundaries }: MatchOptions,
  out: Match[],
): void {
  const n = run.syllables.length;
  const { dense: text } = t;
  const fitAt = (i: number, at: number): number =>
    i < n ? (fits.get(text.charCodeAt(at))?.[i] ?? 0) : 0;
  let before: readonly number[] | undefined;
  for (let at = 0; at < text.length; at++) {
    const row = fits.get(text.charCodeAt(at));
    for (let i = 0; row && i < n; i++) {
      if (!row[i] || before?.[i - 1]) continue;
      let sum = 0;
      let exact = 0;
      let gap = false;
      let k = 0;
      for (; i + k < n; k++) {
        const one = fitAt(i + k, at + k);
        sum += one;
        if (one === 1) exact++;
        if (one) continue;
        const next = fitAt(i + k + 1, at + k + 1) === 1;
        const twoNext = next && fitAt(i + k + 2, at + k + 2) === 1;
        const bridge = exact > 1 ? next || (i + k + 1 === n && n > 3) : twoNext;
        // One wrong character among literal ones; a second guess on top would be chance.
        if (gap || !sound || exact < k || exact === 0 || !bridge || !isHan(text.charCodeAt(at + k)))
          break;
        gap = true;
      }
      if (!run.divisible && k < n) continue;
      // One or two characters of which none is literal prove nothing: 火锅 sounds like 活过.
      let likelihood = run.kind === 'literal' && exact === 0 && k < 3 ? GUESS : 1;
      if (k > 1 && isChance({ run, text, start: at, end: at + k, exact }, boundaries))
        likelihood = CHANCE;
      const length = k > 1 ? 1 : n === 1 ? ONLY[run.kind] : LONE_CHARACTER;
      const literalKind = gap ? 'typo' : exact === k ? 'literal' : 'homophone';
      const last = Math.min(at + k, text.length) - 1;
      out.push({
        from: run.divisible ? run.from + i : run.from,
        to: run.divisible ? run.from + i + k : run.to,
        quality: (sum / k) * likelihood * length,
        text: t,
        start: positionIn(t, at),
        end: positionIn(t, last) + 1,
        kind: run.kind === 'literal' ? literalKind : run.kind,
        label: text.slice(at, at + k),
        // With a wrong character in it, its tail alone would begin with what was not found.
        divisible: run.divisible && !gap,
      });
    }
    before = row;
  }
}

/** The best word of a text for each typed word. */
function matchWords(query: ParsedQuery, t: IndexedText, out: Match[]): void {
  for (const { from, to, text, matches } of query.words) {
    let best: Match | undefined;
    for (const w of t.words) {
      const m = matches.get(w.text);
      if (!m || (best && best.quality >= m.quality)) continue;
      const start = w.start + (m.kind === 'part' ? w.text.indexOf(text) : 0);
      const end = m.kind === 'prefix' || m.kind === 'part' ? start + text.length : w.end;
      const kind = m.kind === 'typo' ? 'typo' : 'literal';
      best = { from, to, quality: m.quality, text: t, start, end, kind, label: w.text };
    }
    if (best) out.push(best);
  }
}

/** The first place of each alternative wording in a text. */
function matchAlternatives(list: readonly Alternative[], t: IndexedText, out: Match[]): void {
  for (const { from, to, quality, kind, label, han, stems } of list) {
    let start = -1;
    let end = -1;
    if (han) {
      const at = t.han ? t.dense.indexOf(han) : -1;
      start = at < 0 ? -1 : positionIn(t, at);
      end = positionIn(t, at + han.length - 1) + 1;
    } else {
      for (let i = 0; i + stems.length <= t.words.length && start < 0; i++) {
        if (!stems.every((s, k) => t.words[i + k]?.stem === s)) continue;
        start = t.words[i]?.start ?? -1;
        end = t.words[i + stems.length - 1]?.end ?? -1;
      }
    }
    if (start >= 0) out.push({ from, to, quality, text: t, start, end, kind, label });
  }
}

/**
 * Prepares a query for comparison with many codes.
 * @param chars all Han characters of the catalog
 * @returns finds all places where parts of the query stand in the texts of one code
 */
export function createMatchFinder(
  query: ParsedQuery,
  pinyin: PinyinTable,
  chars: readonly number[],
  options: MatchOptions,
): MatchFinder {
  const runs = query.runs.map((run) => ({
    run,
    fits: fitsOf(run, pinyin, chars, options.sound),
  }));
  return (alternatives, texts) => {
    const out: Match[] = [];
    for (const t of texts) {
      if (t.han) for (const { run, fits } of runs) matchRun(run, fits, t, options, out);
      if (t.words.length) matchWords(query, t, out);
      matchAlternatives(alternatives, t, out);
    }
    return out;
  };
}
