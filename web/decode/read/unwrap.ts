import { narrowUnit } from '../../text/fold';
import { backslash, entity, percent, quotedPrintable, type Escape } from './escapes';
import { terminal } from './terminal';

/** A text without its wrapping, and the way back from it. */
export interface View {
  text: string;
  /** Offset in the original of what the unit at `i` was made of. */
  rawStart(i: number): number;
  /** Offset in the original just behind what the unit at `i` was made of. */
  rawEnd(i: number): number;
}

/** Characters without width: joiners, marks of direction, soft hyphens, variation selectors, keycaps. */
const NO_WIDTH =
  '\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufe0e\\ufe0f\\ufeff\\u20e3';
const isNoWidth = new RegExp(`[${NO_WIDTH}]`);
const SHARED = `[\\\\%&\\u001b\\u241b${NO_WIDTH}]|[\\u2190^](?=\\[)|#033(?=\\[)|\\[(?=[\\d;]{1,16}m)|=(?=\\r?\\n)`;
/** Where something may begin that stands for something else, in a mail and elsewhere. */
const WRAPPED = new RegExp(`${SHARED}|=(?=3D|[C-F][0-9A-F]=)`, 'g');
const WRAPPED_MAIL = new RegExp(`${SHARED}|=(?=[0-9A-F]{2})`, 'g');
/** Quoted-printable is told by its name, or by an escape beside a line that ends in =. */
const MAIL = /quoted-printable|=[0-9A-F]{2}[^\n]{0,76}=\r?\n|=\r?\n=[0-9A-F]{2}/i;

function escapeAt(text: string, i: number, isMail: boolean): Escape | null {
  switch (text[i]) {
    case '\\':
      return backslash(text, i);
    case '%':
      return percent(text, i);
    case '&':
      return entity(text, i);
    case '=':
      return quotedPrintable(text, i, isMail);
    default:
      return terminal(text, i) ?? (isNoWidth.test(text[i] ?? '') ? { to: i + 1, out: '' } : null);
  }
}

/** The replacements of one pass, four numbers each: place and length in its result, place and length in its source. */
interface Pass {
  places: Int32Array;
  /** How many numbers of `places` are used. */
  count: number;
}

/** Undoes every escape that stands in the text; null when none does. */
function unwrapOnce(text: string, isMail: boolean): (Pass & { text: string }) | null {
  let places = new Int32Array(256);
  let count = 0;
  let out = '';
  let done = 0;
  const wrapped = isMail ? WRAPPED_MAIL : WRAPPED;
  wrapped.lastIndex = 0;
  for (let m = wrapped.exec(text); m; m = wrapped.exec(text)) {
    const i = m.index;
    const escape = escapeAt(text, i, isMail);
    if (!escape) continue;
    wrapped.lastIndex = escape.to;
    if (escape.to === i + 1 && escape.out === text[i]) continue;
    out += text.slice(done, i);
    if (count + 4 > places.length) {
      const more = new Int32Array(places.length * 2);
      more.set(places);
      places = more;
    }
    places[count++] = out.length;
    places[count++] = escape.out.length;
    places[count++] = i;
    places[count++] = escape.to - i;
    out += escape.out;
    done = escape.to;
  }
  return count ? { text: out + text.slice(done), places, count } : null;
}

/** Where the unit at `at` of a pass's result begins in its source, or, for `end`, where it ends. */
function placeInSource({ places, count }: Pass, at: number, end: boolean): number {
  let low = 0;
  let high = count >> 2; // first replacement that begins behind `at`
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((places[mid * 4] ?? 0) <= at) low = mid + 1;
    else high = mid;
  }
  if (low === 0) return at + (end ? 1 : 0);
  const k = (low - 1) * 4;
  const inside = at - (places[k] ?? 0);
  const length = places[k + 1] ?? 0;
  const raw = places[k + 2] ?? 0;
  const rawLength = places[k + 3] ?? 0;
  if (inside < length) return end ? raw + rawLength : raw;
  return raw + rawLength + inside - length + (end ? 1 : 0);
}

/** Full-width forms, curly quotes, odd spaces and digits are as long as what they stand for, so they need no map. */
const WIDE =
  /[\uff01-\uff5e\u3000\u201c\u201d\u2018\u2019\u00a0\u2007\u2009\u202f\u0660-\u0669\u06f0-\u06f9]/g;
const narrowOne = (wide: string) => {
  const c = wide.charCodeAt(0);
  if (c >= 0x3000) return String.fromCharCode(narrowUnit(c));
  // Digits as Arabic and Persian write them.
  if (c >= 0x660 && c < 0x700) return String(c & 0xf);
  if (c === 0x201c || c === 0x201d) return '"';
  return c === 0x2018 || c === 0x2019 ? "'" : ' ';
};
const narrow = (text: string) => text.replace(WIDE, narrowOne);

/**
 * The text with backslash escapes, %XX, HTML entities, =3D and full-width forms replaced by what they stand for, at any
 * depth, and without a terminal's colours and characters that have no width. A pass takes any depth of one kind; kinds inside
 * kinds take one pass each, four at most. Any text is taken; with nothing to undo it is its own view.
 */
export function unwrap(raw: string): View {
  let text = narrow(raw);
  const isMail = MAIL.test(raw);
  const passes: Pass[] = [];
  while (passes.length < 4) {
    const pass = unwrapOnce(text, isMail);
    if (!pass) break;
    passes.push(pass);
    text = narrow(pass.text);
  }
  const toOriginal = (at: number, end: boolean) => {
    let here = at;
    for (let i = passes.length - 1; i >= 0; i--) {
      const pass = passes[i];
      if (!pass) continue;
      const next = placeInSource(pass, here, end);
      // Deeper passes count units, so an end is carried as its last unit.
      here = end && i > 0 ? next - 1 : next;
    }
    return end && passes.length === 0 ? at + 1 : here;
  };
  return { text, rawStart: (i) => toOriginal(i, false), rawEnd: (i) => toOriginal(i, true) };
}
