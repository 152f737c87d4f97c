import { CLOSING, KIND, OPENING, QUOTE, type Opening } from './brackets';

export interface Pair {
  key: string;
  /** Without its quotes; empty where the value is an object or a list. */
  value: string;
  /** Where the value begins. */
  at: number;
  /** Brackets between the pair and the number: 0 in the same object, 1 in one inside it, -1 in the one around it. */
  depth: number;
}

/** The object, log line or block a number is a member of. */
export interface TextRecord {
  pairs: Pair[];
  /** Place of the opening bracket, or of the block's first unit. */
  open: number;
  /** Place of the closing bracket, or just behind the block's last unit. */
  close: number;
  /** Whether brackets delimit it. */
  braced: boolean;
}

/** Units read each way from the number. */
const REACH = 700;
/** The same without brackets: such a record is a line or a few, further away is another one. */
const LOOSE_REACH = 240;
const LOOSE_LINES = 3;
const MOST_PAIRS = 40;

const NEWLINE = 10;
const isHan = (c: number) => c >= 0x3400 && c <= 0x9fff;
const isKeyStart = (c: number) =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || c === 36 || isHan(c);
const isKey = (c: number) => isKeyStart(c) || (c >= 48 && c <= 57) || c === 46 || c === 45;

/** The number's key is the first thing in its line, as in YAML, a printed series or an ini file. */
const LEADING =
  /^[\s\-*"'[({]{0,24}[\w.\u3400-\u9fff]{1,40}["'\])]{0,3}\s{0,24}(?:=>|[:=;])?\s{0,24}["'(@\w]{0,12}$/;

type Bounds = Pick<TextRecord, 'open' | 'close' | 'braced'>;

/** A line that has members of its own is a record; else the lines around it are, up to an empty one. */
function looseBounds(text: string, at: number): Bounds {
  const floor = Math.max(0, at - LOOSE_REACH);
  const limit = Math.min(text.length, at + LOOSE_REACH);
  const lines = (from: number, step: 1 | -1, most: number) => {
    let i = from;
    for (let seen = 0; i > floor && i < limit; i += step) {
      if (text.charCodeAt(step < 0 ? i - 1 : i) !== NEWLINE) continue;
      const blank =
        step < 0
          ? /\n\s*$/.test(text.slice(Math.max(0, i - 12), i - 1))
          : /^\s*\n/.test(text.slice(i + 1, i + 12));
      if (++seen >= most || blank) break;
    }
    return i;
  };
  const line = { open: lines(at, -1, 1), close: lines(at, 1, 1), braced: false };
  const separators = text.slice(line.open, line.close).match(/[^\s:=][:=](?!\/)/g)?.length ?? 0;
  if (separators >= 2 || !LEADING.test(text.slice(line.open, at))) return line;
  return { open: lines(at, -1, LOOSE_LINES), close: lines(at, 1, LOOSE_LINES + 1), braced: false };
}

function findBounds(text: string, at: number, enclosing: Opening | null): Bounds {
  const floor = Math.max(0, at - REACH);
  for (let open = enclosing; open && open.at >= floor; open = open.parent) {
    const i = open.at;
    if (
      text.charCodeAt(i) === 123 ||
      (at - i > 4 && isKey(text.charCodeAt(i - 1)) && /[:=]/.test(text.slice(i, at)))
    )
      return { open: i, close: Math.min(text.length, at + REACH), braced: true };
  }
  return looseBounds(text, at);
}

const SEPARATOR =
  /\]?\s{0,6}(?:=>|->|:=|[:=](?![=/]))[ \t+]{0,4}\n?\s{0,6}(?:string\(\d{1,4}\)\s)?/y;
const BARE_END = /[,;}\])\n|&]|\s+[A-Za-z_][\w.]{0,30}\s?[=:](?!\/)|$/g;
const QUOTE_END = /["'`](?:\s{0,4}(?:[,}\]);:\n]|=>|$)|[\s=])/y;

/**
 * Place of the quote that ends the string begun at `i`, one that something structural follows; -1 for none before `limit`.
 */
function readString(text: string, i: number, limit: number): number {
  const quote = text[i] ?? '"';
  for (
    let j = text.indexOf(quote, i + 1), n = 0;
    j > 0 && j < limit && n < 6;
    j = text.indexOf(quote, j + 1), n++
  ) {
    QUOTE_END.lastIndex = j;
    if (j + 1 === text.length || QUOTE_END.test(text)) return j;
  }
  return -1;
}

function readValue(text: string, from: number, limit: number): { value: string; to: number } {
  if (KIND[text.charCodeAt(from)] === QUOTE) {
    const end = readString(text, from, Math.min(limit, from + 400));
    if (end > 0) return { value: text.slice(from + 1, end), to: end + 1 };
  }
  const bare = text.slice(from, Math.min(limit, from + 240));
  BARE_END.lastIndex = 0;
  const length = BARE_END.exec(bare)?.index ?? bare.length;
  // A cut-off string has no end.
  const value = bare
    .slice(0, length)
    .replace(/^["'`]/, '')
    .trim();
  return { value, to: from + Math.max(1, length) };
}

/**
 * Reads the record around the number at `at` of `text`; `enclosing` is the innermost bracket open there. Damaged JSON, reprs,
 * YAML, NSDictionary and key=value lines are all pairs; at most 40 of them and 700 units each way.
 */
export function readRecord(text: string, at: number, enclosing: Opening | null): TextRecord {
  const { open, close: limit, braced } = findBounds(text, at, enclosing);
  const pairs: Pair[] = [];
  let close = limit;
  let depth = 0;
  let depthOfNumber = 0;
  let i = braced ? open + 1 : open;
  while (i < limit && pairs.length < MOST_PAIRS) {
    const c = text.charCodeAt(i);
    const kind = c < 128 ? KIND[c] : 0;
    if (kind === OPENING) depth++;
    else if (kind === CLOSING) {
      if (depth > 0) depth--;
      else if (i >= at && braced) {
        close = i;
        break;
      }
    }
    if (i <= at) depthOfNumber = depth;
    const quoted = kind === QUOTE;
    let end = i + 1;
    if (quoted) end = readString(text, i, limit);
    else if (isKeyStart(c)) while (end < limit && isKey(text.charCodeAt(end))) end++;
    else end = -1;
    if (end < 0) {
      i++;
      continue;
    }
    const key = text.slice(quoted ? i + 1 : i, end);
    if (quoted) end++;
    SEPARATOR.lastIndex = end;
    if (key === '' || key.length > 60 || !SEPARATOR.test(text)) {
      i = end;
      continue;
    }
    const from = SEPARATOR.lastIndex;
    if (text[from] === '{' || text[from] === '[') {
      pairs.push({ key, value: '', at: from, depth });
      i = from;
      continue;
    }
    const { value, to } = readValue(text, from, limit);
    pairs.push({ key, value, at: from, depth });
    i = to;
  }
  for (const pair of pairs) pair.depth -= depthOfNumber;
  return { pairs, open, close, braced };
}
