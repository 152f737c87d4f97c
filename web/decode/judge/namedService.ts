import { isOtherMeaning } from '../meaning/otherMeaning';
import { certain, type Row } from './context';
import { ROW_START, textBehind } from './neighbours';

/** Whether the number may be a code: nothing speaks against it, and it is not paired with a number that is none. */
function isOpen({ candidate, ctx, verdict }: Row): boolean {
  if (verdict.confidence === 'certain') return true;
  const beside = /(?<!\d)(\d{4,})\s?[/,;x×]\s?$/.exec(ctx.left)?.[1];
  const isPaired = beside !== undefined && !ctx.catalogIndex.codes.has(beside);
  const isWhole = candidate.form === 'exact' || candidate.form === 'loose';
  return ctx.catalogued && isWhole && !verdict.excluded && !isPaired;
}

/** Whether the number begins a row whose text says another code's message. */
const isOther = ({ candidate, ctx }: Row): boolean =>
  ROW_START.test(ctx.left) && isOtherMeaning(ctx.catalogIndex, candidate.code, textBehind(ctx));

/**
 * Makes what is possible certain in a short text that names the platform, when every number of a code's form in it may be a
 * code and most of their rows say nothing else: then nothing else is meant. `judged` are all rows of the text; their verdicts
 * are replaced.
 */
export function trustNamedService(judged: readonly Row[]): void {
  if (!judged[0]?.ctx.namesService || !judged.every(isOpen)) return;
  const possible = judged.filter(({ verdict }) => verdict.confidence === 'possible');
  if (possible.filter(isOther).length * 2 > possible.length) return;
  for (const row of possible) {
    const { evidence } = row.verdict;
    row.verdict = certain(evidence === 'bare' ? 'prose' : evidence);
  }
}
