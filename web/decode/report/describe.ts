import type { Context, Verdict } from '../judge/context';
import { isOtherMeaning, likelyCodes } from '../meaning/otherMeaning';
import type { TextRecord } from '../read/record';
import { readMarkupMessage, readStatus, type ServerMessage } from '../read/server';
import type { View } from '../read/unwrap';
import type { Evidence, Finding, Warning } from '../types';

/** Where a code is merely listed, linked or bare, no server answered: no status, no msg. */
const UNANSWERED: ReadonlySet<Evidence> = new Set(['bare', 'table', 'permalink', 'label']);

/** What a number in a sentence is a member of: nothing, so its status is looked for before and behind it only. */
const noRecord = (at: number): TextRecord => ({
  pairs: [],
  open: at,
  close: at + 7,
  braced: false,
});

function readMessage(
  { key, candidate, message, right, text, vocabulary }: Context,
  evidence: Evidence,
): ServerMessage | null {
  const quoted = evidence === 'nserror' ? /^\s"([^"\n]{1,200})"/.exec(right)?.[1] : undefined;
  if (quoted) return { msg: quoted, platformKey: true };
  if (key?.sep === '<>') return readMarkupMessage(text, candidate.start, vocabulary);
  return key && key.sep !== ' ' ? message() : null;
}

/** Keys of batch items stand inside an answer of 200; that is documented and no contradiction. */
function contradicts(
  { catalogIndex, candidate, key, vocabulary }: Context,
  status: number,
): boolean {
  const entry = catalogIndex.codes.get(candidate.code);
  if (status === (entry?.status ?? Number(candidate.code.slice(0, 3)))) return false;
  if (entry?.http.has(status)) return false;
  const name = (key?.name ?? '').toLowerCase().replaceAll('_', '');
  return !(status === 200 && vocabulary.keys.batch.has(name));
}

/**
 * The verdict as a finding, with the status and msg the server answered with, and warnings where these contradict the code.
 * `offset` is where the view begins in the original text; a status line before `previousEnd` is the number's before.
 */
export function describe(
  ctx: Context,
  verdict: Verdict,
  view: View,
  offset: number,
  previousEnd: number,
): Finding {
  const { catalogIndex, candidate, catalogued } = ctx;
  const { code, start, end } = candidate;
  const { confidence, evidence, excluded, by } = verdict;
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
  if (excluded) warnings.push({ kind: 'excluded', reason: excluded, ...(by && { by }) });
  else if (confidence === 'possible') warnings.push({ kind: 'unexplained' });
  if (UNANSWERED.has(evidence)) return finding;
  const message = readMessage(ctx, evidence);
  if (message) finding.msg = message.msg;
  const record = evidence === 'prose' ? noRecord(start) : ctx.record();
  const status = readStatus(view.text, record, start, previousEnd, ctx.vocabulary);
  if (status !== undefined) {
    finding.status = status;
    if (contradicts(ctx, status)) warnings.push({ kind: 'status-mismatch', status });
  }
  // What is excluded already has its reason.
  if (message && !excluded && isOtherMeaning(catalogIndex, code, message.msg)) {
    warnings.push({
      kind: 'msg-mismatch',
      msg: message.msg,
      texts: catalogIndex.codes.get(code)?.messages ?? [],
      likely: likelyCodes(catalogIndex, code, message.msg),
    });
  }
  return finding;
}
