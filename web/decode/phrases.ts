/**
 * Finds known messages in running text in one pass, whatever its spaces, case and punctuation,
 * so that "devi ce property not exists" off a screenshot is found too.
 * Folded text is scanned with a six-unit rolling hash; only hits are compared in full.
 */
export interface Phrases {
  byHash: ReadonlyMap<number, { folded: string; text: string; codes: string[] }[]>;
  /** 1 where a hash has a message, to ask before the map. */
  begins: Uint8Array;
}

const GRAM = 4;
const MASK = 0xffff;
/** Below these a text is too ordinary to suggest anything from. */
const MIN_LATIN = 8;
const MIN_HAN = 4;

/** One unit folded: letters lower-cased, digits and Han kept, everything else 0. */
export function fold(c: number): number {
  if (c < 128) {
    if (c >= 97 && c <= 122) return c;
    if (c >= 65 && c <= 90) return c + 32;
    return c >= 48 && c <= 57 ? c : 0;
  }
  if (c >= 0x3400 && c <= 0x9fff) return c === 0x5e10 ? 0x8d26 : c; // 帐 is 账
  return 0;
}

const mix = (a: number, b: number, c: number, d: number) =>
  ((((a * 31 + b) * 31 + c) * 31 + d) ^ (b << 7)) & MASK;

export function foldText(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const f = fold(text.charCodeAt(i));
    if (f) out += String.fromCharCode(f);
  }
  return out;
}

export function buildPhrases(texts: readonly { text: string; code: string }[]): Phrases {
  const byFolded = new Map<string, { folded: string; text: string; codes: string[] }>();
  for (const { text, code } of texts) {
    if (text.includes('<')) continue; // a template, not a text
    const folded = foldText(text);
    const han = /[㐀-鿿]/.test(folded);
    if (folded.length < (han ? MIN_HAN : MIN_LATIN)) continue;
    const known = byFolded.get(folded);
    if (!known) byFolded.set(folded, { folded, text, codes: [code] });
    else if (!known.codes.includes(code)) known.codes.push(code);
  }
  const byHash = new Map<number, { folded: string; text: string; codes: string[] }[]>();
  for (const phrase of byFolded.values()) {
    const at = (i: number) => phrase.folded.charCodeAt(i);
    const hash = mix(at(0), at(1), at(2), at(3));
    const bucket = byHash.get(hash);
    if (bucket) bucket.push(phrase);
    else byHash.set(hash, [phrase]);
  }
  for (const bucket of byHash.values()) bucket.sort((a, b) => b.folded.length - a.folded.length);
  const begins = new Uint8Array(MASK + 1);
  for (const hash of byHash.keys()) begins[hash] = 1;
  return { byHash, begins };
}

const isLatin = (c: number) => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);

/** fold() of every unit; asked for each unit of a long log. */
const FOLDED = Uint16Array.from({ length: 0x10000 }, (_, c) => fold(c));

export interface Place {
  start: number;
  end: number;
  codes: string[];
}

/** Longest known messages in `text`, not overlapping, as places in `text`. */
export function findPhrases(text: string, { byHash, begins }: Phrases): Place[] {
  const out: Place[] = [];
  const units = new Uint16Array(text.length);
  const place = new Int32Array(text.length);
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const f = FOLDED[text.charCodeAt(i)] ?? 0;
    if (!f) continue;
    units[n] = f;
    place[n++] = i;
  }
  let a = units[0] ?? 0;
  let b = units[1] ?? 0;
  let c = units[2] ?? 0;
  for (let i = 0; i + GRAM <= n; i++) {
    const d = units[i + 3] ?? 0;
    const hash = mix(a, b, c, d);
    a = b;
    b = c;
    c = d;
    if (!begins[hash]) continue;
    for (const { folded, codes } of byHash.get(hash) ?? []) {
      const len = folded.length;
      if (i + len > n) continue;
      let k = 0;
      while (k < len && units[i + k] === folded.charCodeAt(k)) k++;
      if (k < len) continue;
      const start = place[i] ?? 0;
      const end = (place[i + len - 1] ?? 0) + 1;
      // A word that merely ends or begins like the message is another word; too long a stretch is another text.
      if (isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt(start - 1))) continue;
      if (isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end))) continue;
      if (end - start > len * 2 + 8) continue;
      out.push({ start, end, codes });
      i += len - 1;
      a = units[i + 1] ?? 0;
      b = units[i + 2] ?? 0;
      c = units[i + 3] ?? 0;
      break;
    }
  }
  return out;
}
