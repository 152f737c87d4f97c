import { readContext, type Row, type Verdict } from './judge/context';
import { rejectForeignRows } from './judge/foreignRows';
import { rejectMeasured } from './judge/measured';
import { trustNamedService } from './judge/namedService';
import { promoteRows } from './judge/promoteRows';
import { judge } from './judge/rules';
import type { CatalogIndex } from './meaning/catalogIndex';
import type { PhraseMatch } from './meaning/phrases';
import { suggest } from './meaning/suggest';
import { trackBrackets } from './read/brackets';
import { locate, type Candidate } from './read/locate';
import { unwrap } from './read/unwrap';
import { describe } from './report/describe';
import type { BlockFindings, DecodeResult, Finding } from './types';

// Unwrap the text, locate numbers in it, judge each by a bounded window around it, then describe it: status, msg and
// warnings. No I/O, no time, no catalog of its own.

/** UTF-16 units decoded at a time, so that what a block needed is free before the next. */
const BLOCK = 32_768;
/** Units before and behind a block that are read with it, because a number is judged by what stands around it. */
const MARGIN = 2_048;
/** A text of at most so many units, lines and numbers of a code's form is one that people wrote or picked out, no log. */
const SHORT = { units: 2_000, lines: 40, numbers: 8 };

const isShortText = (text: string) =>
  text.length <= SHORT.units &&
  text.split('\n', SHORT.lines + 1).length <= SHORT.lines &&
  (text.match(/(?<!\d)\d{7}(?!\d)/g)?.length ?? 0) <= SHORT.numbers;
/** Units: a message this near to a certain number is that number's and needs no suggestion. */
const BESIDE = 200;

/** Only a catalogued number in seven plain digits is worth being called possible. */
const isWorthTelling = (candidate: Candidate, verdict: Verdict, catalogued: boolean) =>
  verdict.confidence === 'certain' || (catalogued && candidate.form === 'exact');

interface Judged extends Row {
  /** Place in the original text. */
  at: number;
  /** Where the number before ends: a status line before that is not this one's. */
  previousEnd: number;
}

/**
 * Decodes the units `from` to `to` of `raw`. `settled` holds the verdicts near the end of the block before, by place in
 * `raw`, so that the rows of a table go on from them; they are replaced by this block's.
 */
function decodeBlock(
  raw: string,
  from: number,
  to: number,
  catalogIndex: CatalogIndex,
  settled: Map<number, Verdict>,
): DecodeResult {
  const first = Math.max(0, from - MARGIN);
  const view = unwrap(raw.slice(first, Math.min(raw.length, to + MARGIN)));
  const judged: Judged[] = [];
  const brackets = trackBrackets(view.text);
  const isShort = isShortText(raw);
  const { service } = catalogIndex.vocabulary;
  const namesService = isShort && service.name.test(raw.replace(service.others, ' '));
  const ofText = { isShort, namesService };
  let previous: Judged | null = null;
  for (const candidate of locate(view.text, catalogIndex)) {
    const ctx = readContext(view.text, catalogIndex, candidate, previous, brackets, ofText);
    const at = first + view.rawStart(candidate.start);
    const now: Judged = {
      candidate,
      verdict: (at < from ? settled.get(at) : undefined) ?? judge(ctx),
      ctx,
      at,
      previousEnd: previous?.candidate.end ?? 0,
    };
    judged.push(now);
    previous = now;
  }
  promoteRows(judged);
  rejectForeignRows(judged);
  trustNamedService(judged);
  rejectMeasured(judged);
  const isHere = (start: number) => start >= from && start < to;
  const findings: Finding[] = [];
  settled.clear();
  for (const { candidate, verdict, ctx, at, previousEnd } of judged) {
    if (at >= to - MARGIN && at < to) settled.set(at, verdict);
    if (isHere(at) && isWorthTelling(candidate, verdict, ctx.catalogued))
      findings.push(describe(ctx, verdict, view, first, previousEnd));
  }
  const certain = judged.filter(({ verdict }) => verdict.confidence === 'certain');
  const suggestions = withoutNumber(suggest(view.text, catalogIndex), certain)
    .map(({ start, end, codes }) => ({
      msg: view.text.slice(start, end).replace(/\s+/g, ' '),
      start: first + view.rawStart(start),
      end: first + view.rawEnd(end - 1),
      codes,
    }))
    .filter(({ start }) => isHere(start));
  return { findings, suggestions };
}

/** The messages that stand near none of these numbers; both are in text order. */
function withoutNumber(messages: PhraseMatch[], numbers: readonly Judged[]): PhraseMatch[] {
  let i = 0;
  return messages.filter(({ start, end }) => {
    while (i < numbers.length && (numbers[i]?.candidate.end ?? 0) < start - BESIDE) i++;
    const near = numbers[i];
    return !near || near.candidate.start > end + BESIDE;
  });
}

/**
 * As decode, but block by block, so that a caller can pause between two, show how far it is, and keep only what it needs.
 * `block` is the size of one in UTF-16 units.
 */
export function* decodeBlocks(
  text: string,
  catalogIndex: CatalogIndex,
  block = BLOCK,
): Generator<BlockFindings, void, void> {
  const settled = new Map<number, Verdict>();
  for (let from = 0; from < text.length; from += block) {
    const to = Math.min(text.length, from + block);
    yield { ...decodeBlock(text, from, to, catalogIndex, settled), share: to / text.length };
  }
}

/**
 * All findings of `text` in order, certain and possible, and suggestions for messages that came without a number. Takes any
 * text, never throws; its time is linear in the text.
 */
export function decode(text: string, catalogIndex: CatalogIndex): DecodeResult {
  const result: DecodeResult = { findings: [], suggestions: [] };
  for (const { findings, suggestions } of decodeBlocks(text, catalogIndex)) {
    for (const finding of findings) result.findings.push(finding);
    for (const suggestion of suggestions) result.suggestions.push(suggestion);
  }
  return result;
}
