import { keyKind } from '../read/keyKind';
import { certain, possible, type Context, type Verdict } from './context';
import { ROW_START } from './neighbours';

/** The cells of a header, and the index of the one the number stands below; null where the line can't be its header. */
type ReadHeader = (header: string) => { cells: string[]; column: number } | null;

/** How a header above the number's line would have to be read; null where the line is no row. */
function headerReader({ left, right, candidate }: Context): ReadHeader | null {
  const line = left + right;
  const delimiter = ['|', '\t', ',', ';'].find((sign) => line.includes(sign));
  if (delimiter !== undefined) {
    const split = (text: string) => text.replace(/^\s*\|/, '').split(delimiter);
    const column = split(left).length - 1;
    return (header) => {
      const cells = split(header);
      return cells.length < 2 ? null : { cells, column };
    };
  }
  // Columns kept apart by spaces, as a terminal prints them: words begin or end where the number does.
  if (!/ {2}$|^\s*$/.test(left) && !/^(?: {2}|\s*$)/.test(right)) return null;
  const start = left.length;
  const end = start + candidate.end - candidate.start;
  return (header) => {
    const words = [...header.matchAll(/\S+/g)];
    const column = words.findIndex((m) => m.index === start || m.index + m[0].length === end);
    return column < 0 || words.length < 2 ? null : { cells: words.map((m) => m[0]), column };
  };
}

/** A header row names the number's column: code | 错误码信息说明 */
export function tableHeader(ctx: Context): Verdict | null {
  const { text, candidate, left, vocabulary } = ctx;
  const { tables, names } = vocabulary;
  const readHeader = headerReader(ctx);
  if (!readHeader) return null;
  const above = text
    .slice(Math.max(0, candidate.start - left.length - 400), candidate.start - left.length)
    .split('\n');
  above.pop();
  for (const line of above.reverse().slice(0, 4)) {
    if (/\d{7}/.test(line) || /^[\s|:\-+=]*$/.test(line)) continue;
    const header = readHeader(line);
    if (!header) return null;
    const heading = (header.cells[header.column] ?? '').replace(/["'`*\s]/g, '');
    const kind = keyKind(heading, vocabulary);
    if (kind === 'foreign') return possible('table', 'identifier');
    if (kind !== 'code') return null;
    if (
      names.errorStem.test(heading) ||
      tables.codes.test(heading) ||
      header.cells.some(
        (cell, i) =>
          i !== header.column && (tables.meanings.test(cell) || tables.counts.test(cell.trim())),
      )
    )
      return certain('table');
    return null;
  }
  return null;
}

/** A caption on the line above: 错误码⏎4001034 */
export function caption({ left, text, candidate, vocabulary }: Context): Verdict | null {
  if (left.trim() !== '') return null;
  const above = /([^\n]{1,24})\n\s{0,12}$/.exec(
    text.slice(Math.max(0, candidate.start - 48), candidate.start),
  );
  const words = (above?.[1] ?? '').replace(/[:*#|"'\s]/g, '');
  const kind = keyKind(words, vocabulary);
  return kind === 'code'
    ? certain('table')
    : kind === 'foreign'
      ? possible('table', 'identifier')
      : null;
}

/** What stands in the line before `at`, at most 200 units. */
function lineBefore(text: string, at: number): string {
  const line = text.slice(Math.max(0, at - 200), at);
  return line.slice(line.lastIndexOf('\n') + 1);
}

/** Do both stand in the same column? Where nothing delimits columns, the same distance from the margin makes one. */
function inOneColumn(before: string, now: string): boolean {
  const delimiters = (line: string) => line.replace(/[^|\t,;]/g, '');
  const cells = delimiters(now);
  if (cells !== delimiters(before)) return false;
  return cells !== '' || (now.length === before.length && / {2}$/.test(now));
}

/** The next row of a table whose last row was one: it begins with the number, or has it in the same column. */
export function nextRow({ previous, candidate, text, left, right }: Context): Verdict | null {
  if (previous?.verdict.evidence !== 'table' || previous.verdict.confidence !== 'certain')
    return null;
  const gap = text.slice(previous.candidate.end, candidate.start);
  if (gap.length > 260 || gap.split('\n').length !== 2) return null;
  if (ROW_START.test(left) && /[|\t,]/.test(right.slice(0, 24))) return certain('table');
  const above = lineBefore(text, previous.candidate.start);
  return inOneColumn(above, lineBefore(text, candidate.start)) ? certain('table') : null;
}
