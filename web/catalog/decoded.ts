import type { CodesData } from './lists';

/** What the decoder's page shows of one code: all its occurrences together. */
export interface CodeGroup<F> {
  code: string;
  /** Undefined for a number that is not catalogued. */
  row: CodesData['rows'][number] | undefined;
  certain: boolean;
  findings: F[];
}

/** Groups findings by code, in the order of first appearance. One certain finding makes the code certain. */
export function groupByCode<F extends { code: string; confidence: string }>(
  findings: readonly F[],
  rows: CodesData['rows'],
): CodeGroup<F>[] {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const groups = new Map<string, CodeGroup<F>>();
  const ordered = [...findings].sort(
    (a, b) => Number(b.confidence === 'certain') - Number(a.confidence === 'certain'),
  );
  for (const finding of ordered) {
    const group = groups.get(finding.code);
    if (group) group.findings.push(finding);
    else {
      groups.set(finding.code, {
        code: finding.code,
        row: byCode.get(finding.code),
        certain: finding.confidence === 'certain',
        findings: [finding],
      });
    }
  }
  return [...groups.values()];
}
