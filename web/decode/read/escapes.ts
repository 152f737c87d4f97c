// One function per kind of escape. Each takes the text and where an escape may begin, and returns what it stands for and
// where it ends; null when there is none. Any depth of its own kind is taken at once: \\\\" as well as %2522 and &amp;quot;.

/** An escape that ends before `to` of the source and stands for `out`. */
export interface Escape {
  to: number;
  out: string;
}

const ENTITIES: Record<string, string> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  colon: ':',
  equals: '=',
  lbrace: '{',
  rbrace: '}',
  lcub: '{',
  rcub: '}',
  comma: ',',
};
const ESCAPES: Record<string, string> = {
  n: '\n',
  r: '\n',
  t: '\t',
  '"': '"',
  "'": "'",
  '`': '`',
  '/': '/',
  b: ' ',
  f: ' ',
  v: ' ',
};

const hex = (text: string, from: number, len: number) => {
  const part = text.slice(from, from + len);
  return part.length === len && /^[0-9a-f]+$/i.test(part) ? Number.parseInt(part, 16) : -1;
};

/** Escape and bell: a terminal's sequences begin and end with them. */
const CONTROLS = new Set([0x1b, 0x07]);
/** The same as a shell writes them: \033, \e[, \007. */
const CONTROL = /^(?:0?33(?=\[|\])|e(?=\[|\])|0?07)/;

/** \n, \", \u9519, \u{9519}, \x22; before anything else backslashes become one. */
export function backslash(text: string, i: number): Escape | null {
  let j = i;
  while (text.charCodeAt(j) === 92) j++;
  const c = text[j];
  if (c === undefined) return { to: j, out: '\\' };
  if (c === 'u') {
    const braced = text[j + 1] === '{' ? j + text.slice(j, j + 9).indexOf('}') : -1;
    if (braced > j + 2) {
      const point = hex(text, j + 2, braced - j - 2);
      if (point >= 0 && point <= 0x10ffff)
        return { to: braced + 1, out: String.fromCodePoint(point) };
    }
    const unit = hex(text, j + 1, 4);
    if (unit >= 0) return { to: j + 5, out: String.fromCharCode(unit) };
  }
  if (c === 'x') {
    const unit = hex(text, j + 1, 2);
    if (unit >= 0x20 || CONTROLS.has(unit)) return { to: j + 3, out: String.fromCharCode(unit) };
  }
  const control = CONTROL.exec(text.slice(j, j + 4));
  if (control)
    return { to: j + control[0].length, out: control[0].endsWith('7') ? '\x07' : '\x1b' };
  const out = ESCAPES[c];
  // A single backslash before a letter may be a Windows path; a space keeps words apart either way.
  return out === undefined ? { to: j, out: '\\' } : { to: j + 1, out };
}

/** The character whose UTF-8 bytes stand at `from` in hex, each behind `mark` but the first; null for ASCII. */
function utf8(text: string, from: number, mark: '%' | '='): Escape | null {
  const first = hex(text, from, 2);
  const more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc2 ? 1 : 0;
  if (!more) return null;
  let point = first & (0x3f >> more);
  let k = from + 2;
  for (let n = 0; n < more; n++) {
    if (text[k] !== mark) return null;
    k++;
    if (mark === '%') while (text.startsWith('25', k)) k += 2;
    // A mail is folded at 76 columns, also inside a character.
    else if (text[k] === '\n' && text[k + 1] === mark) k += 2;
    const next = hex(text, k, 2);
    if (next < 0x80 || next > 0xbf) return null;
    point = (point << 6) | (next & 0x3f);
    k += 2;
  }
  return point <= 0x10ffff ? { to: k, out: String.fromCodePoint(point) } : null;
}

/** %22, %2522, %E9%94%99; tabs and carriage returns become line ends. */
export function percent(text: string, i: number): Escape | null {
  let j = i + 1;
  while (text.startsWith('25', j) && hex(text, j + 2, 2) >= 0) j += 2;
  const first = hex(text, j, 2);
  if (first < 0) return null;
  if (first === 9 || first === 10 || first === 13) return { to: j + 2, out: '\n' };
  if ((first >= 0x20 && first < 0x7f) || CONTROLS.has(first))
    return { to: j + 2, out: String.fromCharCode(first) };
  return utf8(text, j, '%');
}

/** &quot; &amp;quot; &#34; &#x22; and the few more entities that punctuation of data has. */
export function entity(text: string, i: number): Escape | null {
  let j = i + 1;
  while (text.startsWith('amp;', j)) j += 4;
  const length = text.slice(j, j + 9).indexOf(';');
  const end = j + length;
  if (length < 1) return j > i + 1 ? { to: j, out: '&' } : null;
  const name = text.slice(j, end).toLowerCase();
  if (name.startsWith('#')) {
    const x = name[1] === 'x';
    const digits = name.slice(x ? 2 : 1);
    if (!(x ? /^[0-9a-f]{1,6}$/ : /^[0-9]{1,6}$/).test(digits)) return null;
    const point = Number.parseInt(digits, x ? 16 : 10);
    return point >= 32 && point <= 0x10ffff
      ? { to: end + 1, out: String.fromCodePoint(point) }
      : null;
  }
  const out = ENTITIES[name];
  return out === undefined ? (j > i + 1 ? { to: j, out: '&' } : null) : { to: end + 1, out };
}

/**
 * Quoted-printable: =3D and what is not ASCII; in a mail (`isMail`) all of ASCII, elsewhere =40 is something else. A line
 * that ends in = goes on in the next one: in a mail always, elsewhere where it parts a word or a number.
 */
export function quotedPrintable(text: string, i: number, isMail: boolean): Escape | null {
  const end = text[i + 1] === '\r' ? i + 2 : i + 1;
  if (text[end] === '\n') {
    const parted = /^(?:[A-Za-z][A-Za-z]|\d\d)$/.test((text[i - 1] ?? '') + (text[end + 1] ?? ''));
    return isMail || parted ? { to: end + 1, out: '' } : null;
  }
  if (text.startsWith('3D', i + 1)) return { to: i + 3, out: '=' };
  const unit = isMail ? hex(text, i + 1, 2) : -1;
  return unit >= 0x20 && unit < 0x7f
    ? { to: i + 3, out: String.fromCharCode(unit) }
    : utf8(text, i + 1, '=');
}
