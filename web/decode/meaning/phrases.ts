import { fold, isCjk, isWordChar, type Variants } from '../../text/fold';

/** A message, folded, and the codes that have it. */
interface Phrase {
  folded: string;
  codes: string[];
}

/** Messages by a 16-bit hash of their first four folded units; those of one hash in falling length. */
export interface PhraseIndex {
  byHash: ReadonlyMap<number, Phrase[]>;
  /** 1 for each hash and for each first unit that some message has: most of a text has neither. */
  hashes: Uint8Array;
  firsts: Uint8Array;
  /** Each unit as it is compared, 0 for what is not. */
  folded: Uint16Array;
}

/** Units a hash is made of. */
const GRAM = 4;
const MASK = 0xffff;
/** Below these a text is too ordinary to suggest anything from. */
const MIN_LATIN = 8;
const MIN_HAN = 4;

/** Each unit folded for comparing: letters and digits in lower case, Han simplified, 0 for what is not compared. */
function foldingTable(variants: Variants): Uint16Array {
  const table = new Uint16Array(0x10000);
  const all = Uint16Array.from(table, (_, c) => c);
  for (let from = 0; from < all.length; from += 0x1000) {
    const units = all.subarray(from, from + 0x1000);
    const folded = fold(String.fromCharCode(...units), variants);
    for (let i = 0; i < folded.length; i++) {
      const c = folded.charCodeAt(i);
      if (isCjk(c) || isWordChar(c)) table[from + i] = c;
    }
  }
  return table;
}

const mix = (a: number, b: number, c: number, d: number) =>
  ((((a * 31 + b) * 31 + c) * 31 + d) ^ (b << 7)) & MASK;

/**
 * Takes messages with their codes; returns the index that `findPhrases` searches with. Templates (with `<`), and messages under
 * the least length for their script, are left out.
 */
export function buildPhraseIndex(
  texts: readonly { text: string; code: string }[],
  variants: Variants,
): PhraseIndex {
  const table = foldingTable(variants);
  const foldText = (text: string) =>
    Array.from(text, (char) => String.fromCharCode(table[char.charCodeAt(0)] ?? 0))
      .join('')
      .replaceAll('\0', '');
  const byFolded = new Map<string, Phrase>();
  for (const { text, code } of texts) {
    if (text.includes('<')) continue;
    const folded = foldText(text);
    const han = /[㐀-鿿]/.test(folded);
    if (folded.length < (han ? MIN_HAN : MIN_LATIN)) continue;
    const same = byFolded.get(folded);
    if (!same) byFolded.set(folded, { folded, codes: [code] });
    else if (!same.codes.includes(code)) same.codes.push(code);
  }
  const byHash = new Map<number, Phrase[]>();
  const hashes = new Uint8Array(MASK + 1);
  const firsts = new Uint8Array(0x10000);
  for (const phrase of [...byFolded.values()].sort((a, b) => b.folded.length - a.folded.length)) {
    const unit = (i: number) => phrase.folded.charCodeAt(i);
    const hash = mix(unit(0), unit(1), unit(2), unit(3));
    const bucket = byHash.get(hash);
    if (bucket) bucket.push(phrase);
    else byHash.set(hash, [phrase]);
    hashes[hash] = 1;
    firsts[unit(0)] = 1;
  }
  return { byHash, hashes, firsts, folded: table };
}

const isLatin = (c: number) => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);

/** A message of the catalog in a text, as a range of it, and the codes that have it. */
export interface PhraseMatch {
  start: number;
  end: number;
  codes: string[];
}

/** The text folded, and where each unit of it stands; kept, because a long text comes in many blocks of one size. */
let units = new Uint16Array(0);
let positions = new Int32Array(0);

/**
 * The messages that stand in `text`, longest first at each place, in its order and not overlapping; whatever their spaces,
 * case and punctuation, so that "devi ce property not exists" off a screenshot is found too. One pass over the text: a
 * message is compared in full only where the hash of four units is that of some message.
 */
export function findPhrases(
  text: string,
  { byHash, hashes, firsts, folded: table }: PhraseIndex,
): PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  if (units.length < text.length) {
    units = new Uint16Array(text.length);
    positions = new Int32Array(text.length);
  }
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const f = table[text.charCodeAt(i)] ?? 0;
    if (!f) continue;
    units[n] = f;
    positions[n++] = i;
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
      const start = positions[i] ?? 0;
      const end = (positions[i + len - 1] ?? 0) + 1;
      // A word that merely ends or begins like the message is another word; too long a stretch is another text.
      if (isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt(start - 1))) continue;
      if (isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end))) continue;
      if (end - start > len * 2 + 8) continue;
      matches.push({ start, end, codes });
      i += len - 1;
      break;
    }
  }
  return matches;
}
