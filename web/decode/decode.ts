/**
 * Text -> platform errors in it. Pure: no I/O, no time, no catalog of its own; never throws; linear in the text.
 * Unwrap the text, locate numbers, judge each by a bounded window around it, then add status, msg and warnings.
 */
import { makeContext, type Context, type Previous, type Verdict } from './context';
import { describe } from './describe';
import type { KnownCodes } from './known';
import { locate, type Candidate } from './locate';
import { promoteRows } from './rows';
import { judge } from './rules';
import { suggest } from './suggest';
import type { DecodeResult, Finding, Suggestion } from './types';
import { unwrap } from './unwrap';

/** Units of text decoded at a time; a block sees this much of its neighbours. */
const BLOCK = 262_144;
const MARGIN = 2_048;
/** More findings than this are counted but not listed. */
export const MAX_FINDINGS = 100_000;

/** Possible is only what the catalog has, written as seven plain digits; the rest is noise. */
const isWorth = (candidate: Candidate, verdict: Verdict, catalogued: boolean) =>
  verdict.confidence === 'certain' || (catalogued && candidate.form === 'exact');

interface Judged extends Previous {
  ctx: Context;
  /** Where the candidate before ends; a status line before that is not this one's. */
  floor: number;
}

function decodeBlock(
  raw: string,
  from: number,
  to: number,
  known: KnownCodes,
): { findings: Finding[]; suggestions: Suggestion[] } {
  const first = Math.max(0, from - MARGIN);
  const view = unwrap(raw.slice(first, Math.min(raw.length, to + MARGIN)));
  const judged: Judged[] = [];
  let previous: Judged | null = null;
  for (const candidate of locate(view.text, known.classes)) {
    if (first + view.rawStart(candidate.start) >= to) break;
    const ctx = makeContext(view.text, known, candidate, previous);
    const now: Judged = {
      candidate,
      verdict: judge(ctx),
      ctx,
      floor: previous?.candidate.end ?? 0,
    };
    judged.push(now);
    previous = now;
  }
  promoteRows(view.text, judged);
  const findings = judged
    .filter(({ candidate, verdict, ctx }) => isWorth(candidate, verdict, ctx.catalogued))
    .map(({ ctx, verdict, floor }) => describe(ctx, verdict, view, first, floor))
    .filter((f) => f.start >= from && f.start < to);
  const suggestions = suggest(view, known)
    .map((s) => ({ ...s, start: first + s.start, end: first + s.end }))
    .filter((s) => s.start >= from && s.start < to);
  return { findings, suggestions };
}

/** A msg beside its number needs no suggestion. */
function withoutNumber(suggestions: Suggestion[], findings: Finding[]): Suggestion[] {
  const sure = findings.filter((f) => f.confidence === 'certain');
  let i = 0;
  return suggestions.filter((s) => {
    while (i < sure.length && (sure[i]?.end ?? 0) < s.start - 200) i++;
    const near = sure[i];
    return !near || near.start > s.end + 200;
  });
}

/** As decode, in steps: yields the share done (0..1) after every block, so a caller can breathe. */
export function* decodeSteps(text: string, known: KnownCodes): Generator<number, DecodeResult> {
  const findings: Finding[] = [];
  let suggestions: Suggestion[] = [];
  let total = 0;
  for (let from = 0; from < text.length; from += BLOCK) {
    const part = decodeBlock(text, from, Math.min(text.length, from + BLOCK), known);
    total += part.findings.length;
    for (const f of part.findings) if (findings.length < MAX_FINDINGS) findings.push(f);
    if (suggestions.length < 1_000) suggestions = suggestions.concat(part.suggestions);
    yield Math.min(1, (from + BLOCK) / text.length);
  }
  const result: DecodeResult = { findings, suggestions: withoutNumber(suggestions, findings) };
  if (total > findings.length) result.truncated = { shown: findings.length, total };
  return result;
}

/** All findings of `text` in order, certain and possible, and suggestions for messages that came without a number. */
export function decode(text: string, known: KnownCodes): DecodeResult {
  const steps = decodeSteps(text, known);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
