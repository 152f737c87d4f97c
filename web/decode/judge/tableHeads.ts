import type { Context } from './context';

/** The cells of a table's head, and the index of the one the number stands below. */
export interface Head {
  cells: string[];
  column: number;
}

/** How a line above the number's would be read as its head; null where the line can't be. */
type ReadHead = (line: string) => Head | null;

/** The heads of a table are looked for in so many units and lines above the number's. */
const REACH = 400;
const MOST_LINES = 4;

function headReader({ left, right, candidate }: Context): ReadHead | null {
  const line = left + right;
  const delimiter = ['|', '\t', ',', ';'].find((sign) => line.includes(sign));
  if (delimiter !== undefined) {
    const split = (text: string) => text.replace(/^\s*\|/, '').split(delimiter);
    // In a sentence with commas the number stands among words.
    const beside = (split(left).at(-1) ?? '') + (split(right)[0] ?? '');
    if (/[,;]/.test(delimiter) && /\p{L}{2}/u.test(beside)) return null;
    const isFilled = (cell: string) => cell.trim() !== '';
    const column = split(left).length - 1;
    return (head) => {
      const cells = split(head);
      // A sentence may end with such a sign.
      return cells.filter(isFilled).length < 2 ? null : { cells, column };
    };
  }
  // Columns kept apart by spaces, as a terminal prints them: words begin or end where the number does.
  if (!/ {2}$|^\s*$/.test(left)) return null;
  const start = left.length;
  const end =
    start + candidate.end - candidate.start + (/^\.0+(?!\S)/.exec(right)?.[0].length ?? 0);
  return (head) => {
    const words = [...head.matchAll(/\S+/g)];
    const column = words.findIndex((m) => m.index === start || m.index + m[0].length === end);
    return column < 0 || words.length < 2 ? null : { cells: words.map((m) => m[0]), column };
  };
}

/** A line of values: it has a long number, or a cell that says that there is none, as pandas prints it. */
const isRow = (line: string) => /\d{7}|(?<!\S)(?:NaN|None|null)(?!\S)/.test(line);

/** The head above the number's line, in a table of signs or spaces. */
function headAbove(ctx: Context): Head | null {
  const readHead = headReader(ctx);
  if (!readHead) return null;
  const { text, candidate, left } = ctx;
  const line = candidate.start - left.length;
  const above = text.slice(Math.max(0, line - REACH), line).split('\n');
  above.pop();
  for (const head of above.reverse().slice(0, MOST_LINES))
    if (!isRow(head) && !/^[\s|:\-+=]*$/.test(head)) return readHead(head);
  return null;
}

const HTML_REACH = 3_000;
const CELL = /<t[dh][\s>]/gi;

/** In which column of an HTML table the place `at` is, counted from 0; -1 for none. */
export function htmlColumn(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - HTML_REACH), at);
  const row = before.toLowerCase().lastIndexOf('<tr');
  const cells = row < 0 ? [] : (before.slice(row).match(CELL) ?? []);
  return /<\/t[dh]>\s*$/i.test(before) ? -1 : cells.length - 1;
}

/** The row of `<th>` above the number's, in an HTML table. */
function htmlHead({ text, candidate }: Context): Head | null {
  const near = text.slice(Math.max(0, candidate.start - 120), candidate.start);
  if (!/<td[^<>]{0,80}>(?:\s|<[^<>]{1,40}>){0,4}["']?$/i.test(near)) return null;
  const column = htmlColumn(text, candidate.start);
  const before = text.slice(Math.max(0, candidate.start - HTML_REACH), candidate.start);
  const heads = before.slice(before.toLowerCase().lastIndexOf('<table') + 1).split(/<tr/i);
  const head = heads.findLast((row) => /<th[\s>]/i.test(row));
  if (head === undefined || column < 0) return null;
  const cells = head.split(/<th(?=[\s>])/i).slice(1);
  return { cells: cells.map((cell) => cell.replace(/^[^>]*>|<[^<>]*>/g, '').trim()), column };
}

/** The head of the table a number stands in; null where it stands in none that has one. */
export const headOf = (ctx: Context): Head | null => htmlHead(ctx) ?? headAbove(ctx);
