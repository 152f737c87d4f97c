/**
 * Character codes of Traditional characters, and the Simplified one each stands for. Which of them there are is data, made at
 * build time from the characters of the catalog.
 */
export type Variants = ReadonlyMap<number, number>;

/**
 * Whether a UTF-16 unit is a Han character of the Basic Multilingual Plane (CJK Unified Ideographs and Extension A), kana or
 * a syllable of hangul. Words written with them run together, so each is a token of its own.
 */
export const isCjk = (c: number): boolean =>
  (c >= 0x4e00 && c <= 0x9fff) ||
  (c >= 0x3400 && c <= 0x4dbf) ||
  (c >= 0x3041 && c <= 0x30ff && c !== 0x30fb) ||
  (c >= 0xac00 && c <= 0xd7a3);

/** Whether a UTF-16 unit is an ASCII letter or digit or a letter of another alphabet; of folded text, so lower case only. */
export const isWordChar = (c: number): boolean =>
  (c >= 97 && c <= 122) ||
  (c >= 48 && c <= 57) ||
  (c >= 0xc0 && c < 0x2000 && c !== 0xd7 && c !== 0xf7);

/** Space, brackets, comma and the like, but not the end of a line. */
const IGNORABLE = ' (),-_、“”';
const IGNORABLE_RUNS = new RegExp(`[${IGNORABLE.replace('-', '\\-')}]+`, 'g');
const ignorable = new Set(Array.from(IGNORABLE, (c) => c.charCodeAt(0)));

/** Whether a UTF-16 unit is a sign that is not compared: what stands on both sides of it still belongs together. */
export const isIgnorable = (c: number): boolean => ignorable.has(c);

/** The text without ignorable signs: 访问，需要 and 访问需要 are one after it. */
export const withoutIgnorable = (text: string): string => text.replace(IGNORABLE_RUNS, '');

/** Nothing but ASCII and Han characters, which have no marks and one form. */
const PLAIN = /^[\0-\x7f\u3400-\u9fff]*$/;

/** The text in its usual forms (NFKC), without accents and other marks: contraseña as contrasena. */
export const withoutMarks = (text: string): string =>
  PLAIN.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFKC');

/** Full-width digits (０ to ９) as ASCII digits; everything else, and the length, stays. */
export const asciiDigits = (text: string): string =>
  text.replace(/[０-９]/g, (d) => String.fromCharCode(d.charCodeAt(0) - 0xfee0));

/** A full-width form or an ideographic space as the ASCII unit it is a wide form of; any other unit as it is. */
export const narrowUnit = (c: number): number =>
  c >= 0xff01 && c <= 0xff5e ? c - 0xfee0 : c === 0x3000 ? 32 : c;

/**
 * The text in full-width forms narrowed, ASCII letters in lower case, and Traditional characters as `variants` has them.
 * Unit by unit, so that the result is as long as the text and a position in one is the same position in the other.
 */
export function fold(text: string, variants?: Variants): string {
  let out = '';
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    const before = text.charCodeAt(i);
    let c = narrowUnit(before);
    if (c >= 65 && c <= 90) c += 32;
    else if (c >= 0x3400) c = variants?.get(c) ?? c;
    if (c === before) continue;
    out += text.slice(copied, i) + String.fromCharCode(c);
    copied = i + 1;
  }
  return out + text.slice(copied);
}
