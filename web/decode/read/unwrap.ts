import { backslash, entity, percent, quotedPrintable } from './escapes';

/**
 * The text without its wrapping: backslash escapes, %XX, HTML entities, =3D and full-width forms are
 * replaced by what they stand for, at any depth, and every place can be led back to the original.
 * One pass takes any depth of one kind; passes repeat (at most four) for kinds inside kinds.
 */
export interface View {
  text: string;
  /** Original offset of the unit at `i`. */
  rawStart(i: number): number;
  /** Original offset just behind the unit at `i`. */
  rawEnd(i: number): number;
}

const WRAPPED = /[\\%&]|=(?=3D|[C-F][0-9A-F]=)/g;

function unwrapOnce(text: string): { text: string; places: Int32Array; count: number } | null {
  // Per replacement: place in the view, its length there, place in the source, its length there.
  let places = new Int32Array(256);
  let count = 0;
  let out = '';
  let done = 0;
  WRAPPED.lastIndex = 0;
  for (let m = WRAPPED.exec(text); m; m = WRAPPED.exec(text)) {
    const i = m.index;
    const c = text.charCodeAt(i);
    const hit =
      c === 92
        ? backslash(text, i)
        : c === 37
          ? percent(text, i)
          : c === 38
            ? entity(text, i)
            : quotedPrintable(text, i);
    if (!hit) continue;
    WRAPPED.lastIndex = hit.to;
    if (hit.to === i + 1 && hit.out === text[i]) continue;
    out += text.slice(done, i);
    if (count + 4 > places.length) {
      const more = new Int32Array(places.length * 2);
      more.set(places);
      places = more;
    }
    places[count++] = out.length;
    places[count++] = hit.out.length;
    places[count++] = i;
    places[count++] = hit.to - i;
    out += hit.out;
    done = hit.to;
  }
  return count ? { text: out + text.slice(done), places, count } : null;
}

function back(places: Int32Array, count: number, at: number, end: boolean): number {
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

/** Full-width forms and curly quotes have the same length as what they stand for, so they need no map. */
const WIDE = /[\uff01-\uff5e\u3000\u201c\u201d\u2018\u2019\u00a0]/g;
const narrowOne = (wide: string) => {
  const c = wide.charCodeAt(0);
  if (c >= 0xff01) return String.fromCharCode(c - 0xfee0);
  if (c === 0x201c || c === 0x201d) return '"';
  return c === 0x2018 || c === 0x2019 ? "'" : ' ';
};
const narrow = (text: string) => text.replace(WIDE, narrowOne);

export function unwrap(raw: string): View {
  let text = narrow(raw);
  const passes: { places: Int32Array; count: number }[] = [];
  while (passes.length < 4) {
    const pass = unwrapOnce(text);
    if (!pass) break;
    passes.push(pass);
    text = narrow(pass.text);
  }
  const walk = (at: number, end: boolean) => {
    let here = at;
    for (let i = passes.length - 1; i >= 0; i--) {
      const pass = passes[i];
      if (!pass) continue;
      const next = back(pass.places, pass.count, here, end);
      // Deeper passes count units, so an end is carried as its last unit.
      here = end && i > 0 ? next - 1 : next;
    }
    return end && passes.length === 0 ? at + 1 : here;
  };
  return { text, rawStart: (i) => walk(i, false), rawEnd: (i) => walk(i, true) };
}
