import { ROW } from './neighbours';
import { certain, type Previous } from './context';
import type { Candidate } from '../read/locate';

const SURE = new Set(['label', 'table']);
/** Do so many rows of a block say what the catalog says that the others are believed too? */
const isEnough = (sure: number, all: number) => (sure >= 2 ? sure * 3 >= all : sure * 2 >= all);

/** How a row is written: what stands before the number and the mark behind it; null when it is no row. */
function shapeOf(text: string, { start, end }: Candidate): string | null {
  const lead = text.slice(Math.max(0, start - 25), start);
  const newline = lead.lastIndexOf('\n');
  if (newline < 0 && start > 25) return null;
  const left = lead.slice(newline + 1);
  const mark = /^["'`*]{0,3}\s{0,2}([:=|,\-–—\t])|^\s+(?=\S)/.exec(text.slice(end, end + 8));
  return ROW.test(left) && mark ? `${left.trim()}#${mark[1] ?? ' '}` : null;
}

const isNextLine = (text: string, a: Candidate, b: Candidate) => {
  const gap = text.slice(a.end, b.start);
  return gap.length < 260 && gap.split('\n').length === 2;
};

/**
 * Rows of one block, written alike, are of one kind: where enough of them are known to be codes,
 * the others are codes in words of their own.
 */
export function promoteRows(text: string, judged: Previous[]): void {
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
    const sure = block.filter(
      ({ verdict: v }) => v.confidence === 'certain' && SURE.has(v.evidence),
    );
    if (sure.length > 0 && isEnough(sure.length, block.length))
      for (const row of block)
        if (row.verdict.evidence === 'bare' && !row.verdict.excluded)
          row.verdict = certain('table');
    from = to;
  }
}
