import type { CodeGroup, Report, Warning } from '../types';

/** What only a possible code needs to be told. */
const isDoubt = ({ kind }: Warning) => kind === 'excluded' || kind === 'unexplained';

/** The group without what speaks against it. */
export const withoutDoubts = (group: CodeGroup): CodeGroup => ({
  ...group,
  warnings: group.warnings.filter((warning) => !isDoubt(warning)),
});

/**
 * The report with these codes certain, because a reader has said so, in the reader's order behind those that were certain.
 * Codes that are not in it, or are certain already, change nothing.
 */
export function confirmCodes(report: Report, codes: readonly string[]): Report {
  const confirmed = codes.flatMap((code) =>
    report.groups.filter((group) => group.code === code && !group.certain),
  );
  if (confirmed.length === 0) return report;
  const rest = report.groups.filter((group) => !confirmed.includes(group));
  return {
    ...report,
    groups: [
      ...rest.filter((group) => group.certain),
      ...confirmed.map((group) => ({ ...withoutDoubts(group), certain: true })),
      ...rest.filter((group) => !group.certain),
    ],
    certain: {
      codes: report.certain.codes + confirmed.length,
      occurrences: confirmed.reduce((sum, { count }) => sum + count, report.certain.occurrences),
    },
    possible: { codes: report.possible.codes - confirmed.length },
  };
}
