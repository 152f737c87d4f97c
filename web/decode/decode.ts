/**
 * Text -> platform errors in it. Pure: no I/O, no time, no catalog of its own; never throws; linear in the text.
 * Unwrap the text, locate numbers, judge each by a bounded window around it, then add status, msg and warnings.
 */
import { openBrackets } from './read/brackets';
import { makeContext, type Context, type Previous, type Verdict } from './judge/context';
import { describe } from './report/describe';
import type { KnownCodes } from './meaning/catalogIndex';
import { locate, type Candidate } from './read/locate';
import { promoteRows } from './judge/promoteRows';
import { judge } from './judge/rules';
import { suggest } from './meaning/suggest';
import type { Place } from './meaning/phrases';
import type { BlockFindings, DecodeResult, Finding } from './types';
import { unwrap } from './read/unwrap';

/** Units of text decoded at a time: what dies young is cheap to forget. A block sees MARGIN of its neighbours. */
const BLOCK = 32_768;
const MARGIN = 2_048;
/** A msg this near to a certain number needs no suggestion. */
const BESIDE = 200;

/** Possible is only what the catalog has, written as seven plain digits; the rest is noise. */
const isWorth = (candidate: Candidate, verdict: Verdict, catalogued: boolean) =>
  verdict.confidence === 'certain' || (catalogued && candidate.form === 'exact');

interface Judged extends Previous {
  ctx: Context;
  /** Place in the original text. */
  at: number;
  /** Where the candidate before ends; a status line before that is not this one's. */
  floor: number;
}

/**
 * `settled` are the verdicts near the end of the block before, by place: a table's rows go on from them, however far its
 * header is. They are replaced by this block's.
 */
function decodeBlock(
  raw: string,
  from: number,
  to: number,
  known: KnownCodes,
  settled: Map<number, Verdict>,
): DecodeResult {
  const first = Math.max(0, from - MARGIN);
  const view = unwrap(raw.slice(first, Math.min(raw.length, to + MARGIN)));
  const judged: Judged[] = [];
  const brackets = openBrackets(view.text);
  let previous: Judged | null = null;
  for (const candidate of locate(view.text, known.classes)) {
    const ctx = makeContext(view.text, known, candidate, previous, brackets);
    const at = first + view.rawStart(candidate.start);
    const now: Judged = {
      candidate,
      verdict: (at < from ? settled.get(at) : undefined) ?? judge(ctx),
      ctx,
      at,
      floor: previous?.candidate.end ?? 0,
    };
    judged.push(now);
    previous = now;
  }
  promoteRows(view.text, judged);
  const isHere = (start: number) => start >= from && start < to;
  const findings: Finding[] = [];
  settled.clear();
  for (const { candidate, verdict, ctx, at, floor } of judged) {
    if (at >= to - MARGIN && at < to) settled.set(at, verdict);
    if (isHere(at) && isWorth(candidate, verdict, ctx.catalogued))
      findings.push(describe(ctx, verdict, view, first, floor));
  }
  const sure = judged.filter(({ verdict }) => verdict.confidence === 'certain');
  const suggestions = withoutNumber(suggest(view.text, known), sure)
    .map(({ start, end, codes }) => ({
      msg: view.text.slice(start, end).replace(/\s+/g, ' '),
      start: first + view.rawStart(start),
      end: first + view.rawEnd(end - 1),
      codes,
    }))
    .filter(({ start }) => isHere(start));
  return { findings, suggestions };
}

/** Messages that stand beside no certain number; both lists are in text order. */
function withoutNumber(messages: Place[], sure: readonly Judged[]): Place[] {
  let i = 0;
  return messages.filter(({ start, end }) => {
    while (i < sure.length && (sure[i]?.candidate.end ?? 0) < start - BESIDE) i++;
    const near = sure[i];
    return !near || near.candidate.start > end + BESIDE;
  });
}

/** As decode, block by block, so that a caller can breathe, show how far it is, and keep only what it needs. */
export function* decodeParts(
  text: string,
  known: KnownCodes,
  block = BLOCK,
): Generator<BlockFindings, void, void> {
  const settled = new Map<number, Verdict>();
  for (let from = 0; from < text.length; from += block) {
    const to = Math.min(text.length, from + block);
    yield { ...decodeBlock(text, from, to, known, settled), share: to / text.length };
  }
}

/** All findings of `text` in order, certain and possible, and suggestions for messages that came without a number. */
export function decode(text: string, known: KnownCodes): DecodeResult {
  const all: DecodeResult = { findings: [], suggestions: [] };
  for (const { findings, suggestions } of decodeParts(text, known)) {
    for (const finding of findings) all.findings.push(finding);
    for (const suggestion of suggestions) all.suggestions.push(suggestion);
  }
  return all;
}
