import { ROW_START } from './neighbours';
import { certain, type JudgedNumber } from './context';
import type { Candidate } from '../read/locate';

const ROW_EVIDENCE = new Set(['label', 'table']);
/** A third of the rows, if they are two or more, else half: so many certain rows make the others certain. */
const isEnough = (certainRows: number, rows: number) =>
  certainRows >= 2 ? certainRows * 3 >= rows : certainRows * 2 >= rows;

/** How a row is written: what stands before the number and the mark behind it; null when it is no row. */
function shapeOf(text: string, { start, end }: Candidate): string | null {
  const lead = text.slice(Math.max(0, start - 25), start);
  const newline = lead.lastIndexOf('\n');
  if (newline < 0 && start > 25) return null;
  const left = lead.slice(newline + 1);
  const mark = /^["'`*]{0,3}\s{0,2}([:=|,\-–—\t])|^\s+(?=\S)/.exec(text.slice(end, end + 8));
  return ROW_START.test(left) && mark ? `${left.trim()}#${mark[1] ?? ' '}` : null;
}

const isNextLine = (text: string, a: Candidate, b: Candidate) => {
  const gap = text.slice(a.end, b.start);
  return gap.length < 260 && gap.split('\n').length === 2;
};

/**
 * Makes bare numbers of `judged` certain that stand in a block of rows written alike of which enough are certain: the others
 * are codes in words of their own. `judged` is in text order; its verdicts are replaced.
 */
export function promoteRows(text: string, judged: JudgedNumber[]): void {
  let from = 0;
  while (from < judged.length) {
    const first = judged[from];
    const shape = first ? shapeOf(text, first.candidate) : null;
    let to = from + 1;
    for (; shape !== null && to < judged.length; to++) {
      const a = judged[to - 1]?.candidate;
      const b = judged[to]?.candidate;
      if (!a || !b || !isNextLine(text, a, b) || shapeOf(text, b) !== shape) break;
    }
    const block = judged.slice(from, to);
    const certainRows = block.filter(
      ({ verdict: v }) => v.confidence === 'certain' && ROW_EVIDENCE.has(v.evidence),
    );
    if (certainRows.length > 0 && isEnough(certainRows.length, block.length))
      for (const row of block)
        if (row.verdict.evidence === 'bare' && !row.verdict.excluded)
          row.verdict = certain('table');
    from = to;
  }
}
