import type { Context, Verdict } from '../judge/context';
import type { TextRecord } from '../read/record';
import { isOtherMeaning, likelyCodes } from '../meaning/meaning';
import { readElement, readStatus, type ServerWords } from '../read/server';
import type { Evidence, Finding, Warning } from '../types';
import type { View } from '../read/unwrap';

/** Nothing was answered where a code is merely listed, linked or bare: no status, no msg. */
const LISTED: ReadonlySet<Evidence> = new Set(['bare', 'table', 'permalink', 'label']);

/** A sentence has no members. */
const noRecord = (at: number): TextRecord => ({
  pairs: [],
  open: at,
  close: at + 7,
  braced: false,
});

function readWords(
  { key, candidate, words, right, text }: Context,
  evidence: Evidence,
): ServerWords | null {
  const quoted = evidence === 'nserror' ? /^\s"([^"\n]{1,200})"/.exec(right)?.[1] : undefined;
  if (quoted) return { msg: quoted, own: true };
  if (key?.sep === '<>') return readElement(text, candidate.start);
  return key && key.sep !== ' ' ? words() : null;
}

/** Batch items carry errcode inside an answer of 200; that is documented and no contradiction. */
function contradicts({ known, candidate, key }: Context, status: number): boolean {
  const entry = known.codes.get(candidate.code);
  if (status === (entry?.status ?? Number(candidate.code.slice(0, 3)))) return false;
  if (entry?.http.has(status)) return false;
  return !(status === 200 && /^err_?(?:or_?)?code$/i.test(key?.name ?? ''));
}

/** The verdict as a finding, with what the server said and the warnings a human would give. */
export function describe(
  ctx: Context,
  verdict: Verdict,
  view: View,
  offset: number,
  floor: number,
): Finding {
  const { known, candidate, catalogued } = ctx;
  const { code, start, end } = candidate;
  const { confidence, evidence, excluded } = verdict;
  const warnings: Warning[] = [];
  const finding: Finding = {
    code,
    start: offset + view.rawStart(start),
    end: offset + view.rawEnd(end - 1),
    confidence,
    evidence,
    warnings,
  };
  if (!catalogued) warnings.push({ kind: 'unknown-code' });
  if (excluded) warnings.push({ kind: 'excluded', reason: excluded });
  if (LISTED.has(evidence)) return finding;
  const words = readWords(ctx, evidence);
  if (words) finding.msg = words.msg;
  const status = readStatus(
    view.text,
    evidence === 'prose' ? noRecord(start) : ctx.record(),
    start,
    floor,
  );
  if (status !== undefined) {
    finding.status = status;
    if (contradicts(ctx, status)) warnings.push({ kind: 'status-mismatch', status });
  }
  // What is excluded already has its reason.
  if (words && !excluded && isOtherMeaning(known, code, words.msg)) {
    const texts = known.codes.get(code)?.messages ?? [];
    warnings.push({
      kind: 'msg-mismatch',
      msg: words.msg,
      known: texts,
      likely: likelyCodes(known, code, words.msg),
    });
  }
  return finding;
}
