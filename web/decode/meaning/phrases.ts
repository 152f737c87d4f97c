/**
 * Finds known messages in running text in one pass, whatever its spaces, case and punctuation,
 * so that "devi ce property not exists" off a screenshot is found too.
 * Folded text is scanned with a six-unit rolling hash; only hits are compared in full.
 */
import { simplifyUnit } from '../../text/simplify';

export interface Phrases {
  byHash: ReadonlyMap<number, { folded: string; text: string; codes: string[] }[]>;
  /** 1 for each hash and for each first unit that some message has: most of a text is neither. */
  hashes: Uint8Array;
  firsts: Uint8Array;
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
  if (c >= 0x3400 && c <= 0x9fff) return simplifyUnit(String.fromCharCode(c)).charCodeAt(0);
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
  const hashes = new Uint8Array(MASK + 1);
  const firsts = new Uint8Array(0x10000);
  for (const [hash, bucket] of byHash) {
    hashes[hash] = 1;
    for (const { folded } of bucket) firsts[folded.charCodeAt(0)] = 1;
  }
  return { byHash, hashes, firsts };
}

const isLatin = (c: number) => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);

/** fold() of every unit; asked for each unit of a long log. */
const FOLDED = Uint16Array.from({ length: 0x10000 }, (_, c) => fold(c));

export interface Place {
  start: number;
  end: number;
  codes: string[];
}

/** The text folded, and where each unit of it stands; kept, because a long text comes in many blocks of one size. */
let units = new Uint16Array(0);
let place = new Int32Array(0);

/** Longest known messages in `text`, not overlapping, as places in `text`. */
export function findPhrases(text: string, { byHash, hashes, firsts }: Phrases): Place[] {
  const out: Place[] = [];
  if (units.length < text.length) {
    units = new Uint16Array(text.length);
    place = new Int32Array(text.length);
  }
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const f = FOLDED[text.charCodeAt(i)] ?? 0;
    if (!f) continue;
    units[n] = f;
    place[n++] = i;
  }
  for (let i = 0; i + GRAM <= n; i++) {
    const a = units[i] ?? 0;
    if (!firsts[a]) continue;
    const hash = mix(a, units[i + 1] ?? 0, units[i + 2] ?? 0, units[i + 3] ?? 0);
    if (!hashes[hash]) continue;
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
      break;
    }
  }
  return out;
}
