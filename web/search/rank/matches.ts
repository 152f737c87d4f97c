import { LONE_CHARACTER, type Span } from './alignment';
import { isHan } from '../../text/fold';
import type { Boundaries } from '../index/boundaries';
import { placeIn, type FieldText } from '../index/documents';
import type { Plan, Run } from '../query/parse';
import { fit, type Sounds } from '../index/pinyin';
import type { Alternative } from '../index/synonyms';

/** By character of the catalog: how well it answers each unit of a run. */
type Fits = ReadonlyMap<number, readonly number[]>;

const GUESS = 0.6;
const CHANCE = 0.5;
/** What a query of one character, or one syllable, is worth. */
const ONLY = { literal: 0.9, pinyin: 0.5, initials: 0.5 };

export interface Finding {
  /** Also find what only sounds like the query. */
  sound: boolean;
  boundaries: Boundaries;
}

export interface SpanFinder {
  (alternatives: readonly Alternative[], texts: readonly FieldText[]): Span[];
}

function fitsOf(run: Run, sounds: Sounds, chars: readonly number[], sound: boolean): Fits {
  const fits = new Map<number, number[]>();
  const literal = run.kind === 'literal' && !sound;
  for (const c of literal ? run.units.map((u) => u.char) : chars) {
    const row = run.units.map((u) => (literal ? Number(u.char === c) : fit(sounds, u, c)));
    if (row.some(Boolean)) fits.set(c, row);
  }
  return fits;
}

/** How a piece was found; a guess is one that may well be chance. */
interface Piece {
  run: Run;
  text: string;
  start: number;
  end: number;
  /** Characters found literally. */
  exact: number;
}

/** Two characters that merely sound alike, or a few letters as initials, stand in half of all texts somewhere. */
function isChance({ run, text, start, end, exact }: Piece, { isWord, tears }: Boundaries): boolean {
  const n = end - start;
  if (run.kind === 'literal') {
    return exact < n && n <= 3 && (tears(text, start, 'start') || tears(text, end, 'end'));
  }
  const piece = text.slice(start, end);
  if (!run.parts) {
    const bare = run.units.filter((u) => !u.id).length;
    if (n === 2 && bare > 0) return true;
    const whole = (at: number): boolean => at < 0 || at >= text.length || text.charAt(at) === '\n';
    if (n === 3 && bare > 1) return !isWord(piece) && !(whole(start - 1) && whole(end));
  }
  return n <= (run.parts ? 3 : 4) && tears(text, start, 'start');
}

/** Pieces of a run that stand in a text; with `sound`, with at most one wrong character inside or at the end. */
function align(
  run: Run,
  fits: Fits,
  t: FieldText,
  { sound, boundaries }: Finding,
  out: Span[],
): void {
  const n = run.units.length;
  const { dense: text } = t;
  const fitAt = (i: number, at: number): number =>
    i < n ? (fits.get(text.charCodeAt(at))?.[i] ?? 0) : 0;
  let before: readonly number[] | undefined;
  for (let at = 0; at < text.length; at++) {
    const row = fits.get(text.charCodeAt(at));
    for (let i = 0; row && i < n; i++) {
      if (!row[i] || before?.[i - 1]) continue;
      let worth = 0;
      let exact = 0;
      let gap = false;
      let k = 0;
      for (; i + k < n; k++) {
        const one = fitAt(i + k, at + k);
        worth += one;
        if (one === 1) exact++;
        if (one) continue;
        const next = fitAt(i + k + 1, at + k + 1) === 1;
        const after = next && fitAt(i + k + 2, at + k + 2) === 1;
        const bridge = exact > 1 ? next || (i + k + 1 === n && n > 3) : after;
        // One wrong character among literal ones; a second guess on top would be chance.
        if (gap || !sound || exact < k || exact === 0 || !bridge || !isHan(text.charCodeAt(at + k)))
          break;
        gap = true;
      }
      if (!run.parts && k < n) continue;
      // One or two characters of which none is literal prove nothing: 火锅 is not 活过.
      let guess = run.kind === 'literal' && exact === 0 && k < 3 ? GUESS : 1;
      if (k > 1 && isChance({ run, text, start: at, end: at + k, exact }, boundaries))
        guess = CHANCE;
      const quality = (worth / k) * guess * (k > 1 ? 1 : n === 1 ? ONLY[run.kind] : LONE_CHARACTER);
      const own = gap ? 'typo' : exact === k ? 'literal' : 'homophone';
      const last = Math.min(at + k, text.length) - 1;
      out.push({
        from: run.parts ? run.from + i : run.from,
        to: run.parts ? run.from + i + k : run.to,
        quality,
        text: t,
        start: placeIn(t, at),
        end: placeIn(t, last) + 1,
        kind: run.kind === 'literal' ? own : run.kind,
        label: text.slice(at, at + k),
        // With a wrong character in it, its tail alone would begin with what was not found.
        parts: run.parts && !gap,
      });
    }
    before = row;
  }
}

function words(plan: Plan, t: FieldText, out: Span[]): void {
  for (const { from, to, text, matches } of plan.words) {
    let best: Span | undefined;
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

function others(list: readonly Alternative[], t: FieldText, out: Span[]): void {
  for (const { from, to, quality, kind, label, han, stems } of list) {
    let start = -1;
    let end = -1;
    if (han) {
      const at = t.han ? t.dense.indexOf(han) : -1;
      start = at < 0 ? -1 : placeIn(t, at);
      end = placeIn(t, at + han.length - 1) + 1;
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
export function createSpanFinder(
  plan: Plan,
  sounds: Sounds,
  chars: readonly number[],
  finding: Finding,
): SpanFinder {
  const { sound } = finding;
  const runs = plan.runs.map((run) => ({ run, fits: fitsOf(run, sounds, chars, sound) }));
  return (alternatives, texts) => {
    const out: Span[] = [];
    for (const t of texts) {
      if (t.han) for (const { run, fits } of runs) align(run, fits, t, finding, out);
      if (t.words.length) words(plan, t, out);
      others(alternatives, t, out);
    }
    return out;
  };
}
