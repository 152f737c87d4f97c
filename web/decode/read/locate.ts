import type { Vocabulary } from '../words/vocabulary';

/** A number that may be a code. */
export interface Candidate {
  code: string;
  start: number;
  end: number;
  /**
   * exact: seven digits, also with _ between groups of three. float: 4041011.0. grouped: 4,041,011, 4.041.011. loose: broken
   * or misread digits behind a word for a code, digits as they are said, or only the last ones of a list (4001126/27/28).
   */
  form: 'exact' | 'float' | 'grouped' | 'loose';
  /** The identifier glued to its left, as in ERR_4001034. */
  prefix: string;
}

const isDigit = (c: number) => c >= 48 && c <= 57;
const isWord = (c: number) =>
  isDigit(c) ||
  (c >= 65 && c <= 90) ||
  (c >= 97 && c <= 122) ||
  c === 95 ||
  (c >= 0xc0 && c <= 0x24f);

/** Currency signs, ~ and ^ make an amount of it. */
const AMOUNT = new Set([...'$£¥€~^'].map((c) => c.charCodeAt(0)));

/** Another seven-digit number ends at `end`. */
const endsSeven = (text: string, end: number) =>
  /(?<!\d)\d{7}$/.test(text.slice(Math.max(0, end - 8), end));

/** A URL's port or folder ends at `end`. */
const endsAddress = (text: string, end: number) =>
  /:\/\/[^\s"'<>]{1,80}$/.test(text.slice(Math.max(0, end - 90), end));

/** The error word glued to the number's left, '' when nothing is, null when the number is part of something longer. */
function gluedWord(text: string, start: number, { names }: Vocabulary): string | null {
  if (start === 0) return '';
  const p = text.charCodeAt(start - 1);
  if (isWord(p)) {
    const word = /[A-Za-z_]\w*$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
    // 'e4001034', the name of a text; elsewhere such a letter may be of any number.
    if (/^e$/i.test(word) && /["'`]/.test(text[start - 2] ?? '')) return word;
    return !/\d/.test(word) && names.glued.test(word.replace(/_{0,3}$/, '')) ? word : null;
  }
  if (AMOUNT.has(p)) return null;
  const pp = text.charCodeAt(start - 2);
  const other = text[start - 2] ?? '';
  const unless = (partOfMore: boolean) => (partOfMore ? null : '');
  switch (text[start - 1]) {
    case '.': // 0.4001034 and .4001034 are decimals, error.4001034 and ….4001034 are not
      return unless(!/[A-Za-z_)\].\u3400-\u9fff]/.test(other));
    case '-': // a negative number or part of an id; "错误码-4001034" and "code -- 4001034" are not
    case '–':
      return unless(!/[A-Za-z\u3400-\u9fff>-]/.test(other));
    case '@': // a mention; in Objective-C a boxed number
      return unless(!/[{[(,:=]\s?$/.test(text.slice(Math.max(0, start - 4), start - 1)));
    case '+': // a phone's; in form encoding a space
      return unless(!/[:=,{[]/.test(other));
    case '#': // &#4001034;
      return unless(other === '&');
    case ':': // 12:4001034 is a place in a file, 4001034:4031003 a pair
    case '/': // 1/4001034 is a share, 4001034/4031003 a choice, http://host:8080/4001034/ an address
      return unless(isDigit(pp) && !endsSeven(text, start - 1) && !endsAddress(text, start - 1));
    default:
      return '';
  }
}

/**
 * Length of what belongs to the number on its right (".0", "L"), 0 for nothing, null when the number is part of something
 * longer. A file ending (4001034.json) belongs to a name, which is no code, save at the end of a path.
 */
function suffixLength(text: string, start: number, end: number): number | null {
  const c = text.charCodeAt(end);
  if (Number.isNaN(c)) return 0;
  if (isWord(c)) {
    const suffix = /^(?:[lL]|[uU][lL]{0,2}|n|f|d)(?![A-Za-z0-9_])/.exec(text.slice(end, end + 4));
    return suffix ? suffix[0].length : null;
  }
  const unless = (partOfMore: boolean) => (partOfMore ? null : 0);
  const next = text.charCodeAt(end + 1);
  switch (text[end]) {
    case '.': {
      if (!isDigit(next)) return unless(isWord(next) && !/[/.]/.test(text[start - 1] ?? ''));
      const zeros = /^\.0{1,6}(?![0-9A-Za-z_.])|^\.0{1,6}\.(?!\d)/.exec(text.slice(end, end + 9));
      return zeros ? zeros[0].replace(/\.$/, '').length : null;
    }
    case '-': // 4001034-1bc2
      return unless(isDigit(next) || /^-[A-Fa-f0-9]*\d/.test(text.slice(end, end + 10)));
    case ':':
      return unless(isDigit(next) && !/^:\d{7}(?!\d)/.test(text.slice(end, end + 9)));
    case '/':
      return unless(isDigit(next) && !/^\/\d{7}(?!\d)/.test(text.slice(end, end + 9)));
    case '%': // of a pattern: LIKE '%4001034%'
      return unless(!/["'%]/.test(text[end + 1] ?? ''));
    case '@':
    case '℃':
      return null;
    default:
      return 0;
  }
}

const MISREAD: Record<string, string> = {
  O: '0',
  o: '0',
  Q: '0',
  I: '1',
  l: '1',
  '|': '1',
  S: '5',
  B: '8',
  Z: '2',
};

/** Float64 printed by Go or a spreadsheet: 4.031021e+06 */
const SCIENTIFIC = /(?<![\w.])([1-9])\.(\d{1,6})e\+?0?6(?![\w.])/gi;

/** Digits in groups of three, as several programming languages let them be written: 4_031_021 */
const GROUPED = /(?<![\w.])\d_\d{3}_\d{3}(?![\w.])/g;

/** The same as a spreadsheet or dashboard shows any number: 4,031,021 or 4.031.021 */
const SEPARATED = /(?<![\w.,])\d([.,])\d{3}\1\d{3}(?![\w]|[.,]\d)/g;

/** Codes of which only the first is written in full: 4001126/27/28 */
const SHORTENED = /(?<![\d.\w/])(\d{7})((?:\/\d{1,3}){1,8})(?![\d/])/g;

interface LocateIn {
  codes: ReadonlyMap<string, unknown>;
  /** Three-digit prefixes that codes have. */
  classes: ReadonlySet<string>;
  vocabulary: Vocabulary;
}

/**
 * The numbers of `text` that may be codes, in its order: seven digits of which the first three are one of `classes`. A
 * number that is part of something longer (more digits, hex, a decimal, a phone number, a word, an address) is none; what
 * its neighbours mean is judged later.
 */
export function locate(text: string, { codes, classes, vocabulary }: LocateIn): Candidate[] {
  const plain: Candidate[] = [];
  const runs = /\d{7,}/g;
  for (let m = runs.exec(text); m; m = runs.exec(text)) {
    const code = m[0];
    if (code.length !== 7 || !classes.has(code.slice(0, 3))) continue;
    const start = m.index;
    const end = start + 7;
    const prefix = gluedWord(text, start, vocabulary);
    if (prefix === null) continue;
    const suffix = suffixLength(text, start, end);
    if (suffix === null) continue;
    const form = text[end] === '.' && suffix > 0 ? 'float' : 'exact';
    plain.push({ code, start, end, form, prefix });
  }
  const odd: Candidate[] = [];
  for (const m of text.matchAll(vocabulary.broken)) {
    const raw = m[1] ?? '';
    const start = m.index + m[0].length;
    if (/^\d{7}$/.test(raw) || (raw.match(/\d/g)?.length ?? 0) < 4) continue;
    const code = raw
      .replace(/[ ,\n]/g, '')
      .replace(/\D/g, (c) => MISREAD[c] ?? MISREAD[c.toUpperCase()] ?? c);
    if (/^\d{7}$/.test(code) && classes.has(code.slice(0, 3)))
      odd.push({ code, start, end: start + raw.length, form: 'loose', prefix: '' });
  }
  for (const { 1: head = '', 2: tail = '', index } of text.matchAll(SHORTENED)) {
    let end = index + head.length;
    const all: Candidate[] = [{ code: head, start: index, end, form: 'exact', prefix: '' }];
    for (const last of tail.slice(1).split('/')) {
      const code = head.slice(0, -last.length) + last;
      all.push({ code, start: end + 1, end: (end += last.length + 1), form: 'loose', prefix: '' });
    }
    if (all.every(({ code }) => codes.has(code))) odd.push(...all);
  }
  const add = (pattern: RegExp, form: Candidate['form'], digitsOf: (raw: string) => string) => {
    for (const { 0: raw, index: start } of text.matchAll(pattern)) {
      const code = digitsOf(raw);
      if (classes.has(code.slice(0, 3)))
        odd.push({ code, start, end: start + raw.length, form, prefix: '' });
    }
  };
  const { spoken } = vocabulary;
  const withoutSigns = (raw: string) => raw.replace(/[_,.]/g, '');
  add(SCIENTIFIC, 'float', (raw) => raw.replace(/\.|e.*/gi, '').padEnd(7, '0'));
  add(GROUPED, 'exact', withoutSigns);
  add(SEPARATED, 'grouped', withoutSigns);
  add(spoken.seven, 'loose', (raw) => [...raw].map((c) => spoken.digitOf.get(c) ?? '').join(''));
  if (odd.length === 0) return plain;
  return [...plain, ...odd].sort((a, b) => a.start - b.start);
}
