import { fold } from '../../text/fold';
import { separateNames } from '../../text/names';
import { tokenize } from '../../text/tokens';
import type { Vocabulary } from '../words/vocabulary';

/** UTF-16 units of a message that are read; a longer one is no message. */
const MOST_UNITS = 400;

/**
 * A message as the set of its terms: stems of English words and bigrams of Chinese characters; words that mean the same
 * have the same stem. Words that say nothing (the, error, failed, 失败) are no terms, so "login failed" compares with nothing.
 */
export function messageTerms(text: string, { terms, variants }: Vocabulary): Set<string> {
  const found = new Set<string>();
  let before = { text: '', run: -1 };
  const folded = fold(separateNames(text.slice(0, MOST_UNITS)), variants);
  for (const token of tokenize(terms.spelt(folded))) {
    if (token.cjk) {
      const pair = before.text + token.text;
      if (token.run === before.run && !terms.ignored.has(pair)) found.add(pair);
      before = token;
    } else if (/^[a-z]{2,}$/.test(token.text) && !terms.ignored.has(token.text))
      found.add(terms.termOf(token.text));
  }
  return found;
}

/** How many terms the sets share, and which share of the smaller one that is, 0..1 (overlap coefficient). */
export function overlap(a: Set<string>, b: Set<string>): { share: number; count: number } {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return { share: 0, count: 0 };
  let count = 0;
  for (const term of small) if (large.has(term)) count++;
  return { share: count / small.size, count };
}

/** Whether a text has letters of a script that neither Chinese nor English uses (kana, hangul, Cyrillic, Thai, Arabic). */
export const isOtherScript = (text: string) => /[぀-ヿ가-힯Ѐ-ӿ฀-๿؀-ۿ]/.test(text);
