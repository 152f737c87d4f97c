// Reads the platform's Markdown table of error codes. Knows nothing of the catalog: what stands in the document,
// and everything that looks like a row but cannot be read. Nothing is skipped silently.

export interface TableRow {
  code: string;
  message: string;
  /** Line in the document, counted from 1. */
  line: number;
}

export interface Malformed {
  line: number;
  text: string;
  /** What is wrong, and what a row has to look like. */
  problem: string;
}

export interface CodeTable {
  rows: TableRow[];
  malformed: Malformed[];
  /** Peculiarities that change nothing: line ends, another order of columns. */
  notes: string[];
}

interface Columns {
  code: number;
  message: number;
  count: number;
}

const CODE_HEADER = /^(?:code|error ?code|错误码|错误代码|编码|代码)$/i;
const MESSAGE_HEADER = /说明|信息|描述|含义|msg|message|description/i;
const RULE = /^:?-+:?$/;
const SEVEN = /^\d{7}$/;
/** A line that begins like a row of codes, with or without its bars. */
const LIKE_A_ROW = /^\|?\s*[`*]*\d{6,8}(?!\d)/;

/** Takes the document's text; returns its rows in their order, or why a line is none. Never throws. */
export function readTable(text: string): CodeTable {
  const notes: string[] = [];
  if (text.includes('\r\n')) notes.push('line ends of Windows');
  if (text.startsWith('\ufeff')) notes.push('byte order mark');
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const rows: TableRow[] = [];
  const malformed: Malformed[] = [];
  let columns: Columns | undefined;
  let foreign = false;
  lines.forEach((raw, index) => {
    const line = index + 1;
    const refuse = (problem: string) => malformed.push({ line, text: raw.trim(), problem });
    const cells = cellsOf(raw);
    const isHeader =
      cellsOf(lines[index + 1] ?? '').every((cell) => RULE.test(cell)) && cells.length > 1;
    if (raw.trim() === '') {
      columns = undefined;
      foreign = false;
    } else if (isHeader) {
      const header = columnsOf(cells);
      foreign = header === undefined;
      columns = header;
      if (header && header.message < header.code)
        notes.push(`the table in line ${line} has the message before the code`);
    } else if (cells.length > 1 && cells.every((cell) => RULE.test(cell))) {
      return;
    } else if (columns) {
      const row = rowOf(cells, columns);
      if (typeof row === 'string') refuse(row);
      else rows.push({ ...row, line });
    } else if (LIKE_A_ROW.test(raw) && !foreign) {
      refuse(
        'it stands in no table with the columns code and message; add the two lines of its head',
      );
    } else if (foreign && cells.some((cell) => SEVEN.test(plain(cell)))) {
      refuse('the head of its table names no column of codes; name them code and 错误码信息说明');
    }
  });
  return { rows, malformed, notes };
}

function rowOf(cells: string[], columns: Columns): Omit<TableRow, 'line'> | string {
  if (cells.length !== columns.count)
    return `it has ${cells.length} cells where its table has ${columns.count}; write | between them, \\| within a text`;
  const code = plain(cells[columns.code] ?? '').normalize('NFKC');
  const message = (cells[columns.message] ?? '').trim();
  if (!SEVEN.test(code)) return `"${code}" is no code of seven digits; correct it`;
  return message === '' ? 'its message is empty; add it' : { code, message };
}

function columnsOf(head: string[]): Columns | undefined {
  const code = head.findIndex((cell) => CODE_HEADER.test(plain(cell)));
  if (code < 0) return undefined;
  const others = head.map((_, index) => index).filter((index) => index !== code);
  const named = others.filter((index) => MESSAGE_HEADER.test(head[index] ?? ''));
  const message = others.length === 1 ? others[0] : named.length === 1 ? named[0] : undefined;
  return message === undefined ? undefined : { code, message, count: head.length };
}

/** The cells of a line; bars at both ends are optional, \| is a bar within a text. */
function cellsOf(line: string): string[] {
  const text = line.trim();
  const inner = text.startsWith('|') ? text.slice(1).replace(/(?<!\\)\|$/, '') : text;
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
}

/** A cell without emphasis and code marks. */
function plain(cell: string): string {
  return cell.replace(/^[*_`\s]+|[*_`\s]+$/g, '');
}
