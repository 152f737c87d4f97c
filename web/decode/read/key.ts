import type { Vocabulary } from '../words/vocabulary';
import { CASTS, TYPES } from './syntax';

/**
 * What stands between a key and its number:
 * `:` a colon, `=` an assignment or equality (=, ==, =>, :=, in), `!=` an inequality (!=, !==, SQL's <>, not in),
 * `(` and `[` the bracket itself (onError(4001034, codes[4001034), `,` a comma (a second argument), `<>` the end of a tag
 * (<code>4001034), ` ` only space, or the quotes and signs a value may begin with.
 */
export type Separator = ':' | '=' | '!=' | '(' | '[' | ',' | '<>' | ' ';

/** What a number is the value of: `error_code = 4001034`. */
export interface Key {
  name: string;
  /** Where it begins, with its quote or bracket. */
  start: number;
  sep: Separator;
  /** The name stood in quotes. */
  quoted: boolean;
  /** A bracket stood between separator and number: codes: [4001034 */
  inList: boolean;
}

/** Units read back from the number. */
const REACH = 90;
const isSpace = (c: string | undefined) => c === ' ' || c === '\n' || c === '\t' || c === '\r';
const NAME =
  /[A-Za-z0-9_$.\-\u00c0-\u06ff\u0900-\u0e7f\u1e00-\u1fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
/** A tag that only says how its content looks. */
const LOOK = /<(?:a|b|em|font|i|kbd|mark|samp|span|strong|tt|u)(?:\s[^<>]{0,60})?>$/i;
/** What opens a collection: new Set([, frozenset(, listOf(, []int{ */
const COLLECTION =
  /(?:new\s)?(?:[A-Za-z]{0,12}\.)?(?:frozenset|[sS]et|list|tuple|listOf|setOf|asList|of|[aA]rray|vec!)$|(?:new\s)?(?:int|long|String|Integer)\[\]\s?$|\[\](?:int|int64|string)$/;
const QUOTES = '"\'`';

/**
 * Reads back from the number at `at` of `text` to its key, past brackets, casts and quotes; null where none is within 90
 * units.
 */
export function readKey(text: string, at: number, vocabulary: Vocabulary): Key | null {
  const floor = Math.max(0, at - REACH);
  let i = at;
  let inList = false;
  const skipBack = (chars: string) => {
    while (i > floor && (isSpace(text[i - 1]) || chars.includes(text[i - 1] ?? '\0'))) i--;
  };
  const nameBefore = (from: number) => {
    let s = from;
    while (s > floor && NAME.test(text[s - 1] ?? '')) s--;
    return text.slice(s, from);
  };
  let sep: Separator | undefined;
  const spaceFrom = i;
  skipBack(QUOTES + '*@+');
  const look = text[i - 1] === '>' ? LOOK.exec(text.slice(Math.max(floor, i - 70), i)) : null;
  if (look) {
    i -= look[0].length;
    skipBack(QUOTES + '*');
  }
  for (let n = 0; n < 3; n++) {
    const c = text[i - 1];
    if (c === '(' || c === '[' || c === '{') {
      const word = nameBefore(i - 1);
      const last = word.slice(word.lastIndexOf('.') + 1).toLowerCase();
      const collection = COLLECTION.exec(text.slice(Math.max(floor, i - 24), i - 1));
      if (c !== '(' && text[i - 2] === '(') {
        i--; // frozenset([
        inList = true;
      } else if (c === '(' && CASTS.has(last)) i -= 1 + word.length;
      else if (collection) {
        i -= 1 + collection[0].length;
        inList = true;
      } else {
        const opening = /(?:[:=>]\s{0,3}|(\snot)?\s(?:in|IN)\s{0,3})$/.exec(
          text.slice(Math.max(floor, i - 12), i - 1),
        );
        if (!opening || (c === '[' && nameBefore(i - 1) !== '')) break;
        i--;
        inList = true;
        if (/in\s*$/i.test(opening[0])) {
          // code in (4031021, 4031022): the word is the separator
          i -= opening[0].length;
          sep = opening[1] ? '!=' : '=';
          break;
        }
      }
      skipBack(QUOTES + '*@');
    } else if (
      c === ')' &&
      /\(\s?[A-Za-z]{1,10}\s?\)$/.test(text.slice(Math.max(floor, i - 14), i))
    ) {
      i = text.lastIndexOf('(', i); // a C cast
      skipBack(QUOTES + '*');
    } else break;
  }
  const c = text[i - 1];
  const p = text[i - 2];
  // A screenshot may turn the colon after a quoted key into a semicolon.
  if (sep !== undefined) skipBack('');
  else if (c === ':' || (c === ';' && QUOTES.includes(p ?? '\0'))) {
    sep = ':';
    i--;
  } else if (c === '=') {
    sep = p === '!' || (p === '=' && text[i - 3] === '!') ? '!=' : '=';
    while (i > floor && '=!<>:~'.includes(text[i - 1] ?? '\0')) i--;
  } else if (c === '>' && (p === '=' || p === '-')) {
    sep = '=';
    i -= 2;
  } else if (c === '>' && p === '<') {
    sep = '!=';
    i -= 2;
  } else if (c === '>') {
    const open = text.lastIndexOf('<', i - 1);
    const tag =
      open >= floor ? /^<([\w:.-]{1,40})(?:\s[^<>]{0,60})?>$/.exec(text.slice(open, i)) : null;
    if (!tag?.[1]) return null;
    const name = tag[1].slice(tag[1].lastIndexOf(':') + 1);
    const plist = /<key>([\w.-]{1,40})<\/key>\s{0,9}$/.exec(
      text.slice(Math.max(0, open - 80), open),
    );
    return { name: plist?.[1] ?? name, start: open, sep: '<>', quoted: false, inList };
  } else if (c === '(' || c === '[' || c === ',') {
    sep = c;
    i--;
  } else if (i < spaceFrom && !text.slice(i, spaceFrom).includes('\n')) sep = ' ';
  else return null;
  skipBack('*');
  // name(…): or name[…] =, as getCode() or code (int)
  if (sep !== ' ' && text[i - 1] === ')') {
    const open = text.lastIndexOf('(', i - 1);
    if (open > floor && i - open <= 24) {
      // resp.get('code') ==
      const member = /^\(\s?["']([\w.-]{1,24})["']\s?\)$/.exec(text.slice(open, i))?.[1];
      if (member) return { name: member, start: open, sep, quoted: false, inList };
      i = open;
    }
    skipBack('*');
  }
  if (text[i - 1] === ']' && sep !== ' ') i--;
  const quote = text[i - 1] ?? '';
  if (quote !== '' && QUOTES.includes(quote) && sep !== ' ') {
    const open = text.lastIndexOf(quote, i - 2);
    if (open >= floor) {
      const raw = text.slice(open + 1, i - 1);
      // A screenshot wraps lines inside words.
      const inner = raw.length <= 12 ? raw.replace('\n', ' ') : raw;
      if (inner.length > 0 && !inner.includes('\n'))
        return { name: inner, start: open, sep, quoted: true, inList };
    }
    i--;
  }
  while (i > floor && QUOTES.includes(text[i - 1] ?? '\0')) i--;
  let name = nameBefore(i);
  i -= name.length;
  // Kotlin, Swift, TypeScript: name: Int = 4001034
  if (sep === '=' && TYPES.has(name.toLowerCase())) {
    const typed = /([\w$]{1,60})\??\s?:\s?$/.exec(text.slice(Math.max(0, i - 64), i));
    if (typed?.[1]) {
      name = typed[1];
      i -= typed[0].length;
    }
  }
  name = name.replace(/^[.-]+|[.-]+$/g, '');
  // zip code: 4001034
  if (vocabulary.sentences.spaced.code.has(name.toLowerCase())) {
    const owner = /([A-Za-z]{2,12})[ -]$/.exec(text.slice(Math.max(0, i - 14), i))?.[1];
    if (owner && vocabulary.names.owners.has(owner.toLowerCase())) name = `${owner}_${name}`;
  }
  return name === '' ? null : { name, start: i, sep, quoted: false, inList };
}
