import type { Row } from './context';

/**
 * Takes back what a sentence alone made certain of a number that the text elsewhere counts or measures: one number means one
 * thing. `judged` are all rows of a text or of a block of it; their verdicts are replaced.
 */
export function rejectMeasured(judged: readonly Row[]): void {
  const measured = new Map<string, Row['verdict']>();
  for (const { candidate, verdict } of judged)
    if (verdict.excluded === 'quantity') measured.set(candidate.code, verdict);
  for (const row of judged)
    if (row.verdict.confidence === 'certain' && row.verdict.evidence === 'prose')
      row.verdict = measured.get(row.candidate.code) ?? row.verdict;
}
