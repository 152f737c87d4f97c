import { wordsOf, type WordList } from '../../../content/words/decoderWords';

const escaped = (text: string) => text.replace(/[.+?^${}[\]\\/]/g, '\\$&');

/** A word as the source of a regular expression: (a|b) is either, * at the end any ending, # a code's number. */
const wordSource = (word: string): string =>
  escaped(word.replace(/\*$/, ''))
    .replaceAll('(', '(?:')
    .replaceAll('#', '\\d{7}')
    .concat(word.endsWith('*') ? '[\\w\\u00c0-\\uffdc]*' : '');

/** Words as the source of a group that matches any of them, the longest first; of no word, one that never matches. */
export const groupOf = (words: readonly string[]): string =>
  words.length === 0
    ? '(?:(?!))'
    : `(?:${[...words]
        .sort((a, b) => b.length - a.length)
        .map(wordSource)
        .join('|')})`;

/** As groupOf, of the words of a list. */
export const group = (list: WordList | undefined): string => groupOf(wordsOf(list));

/** The words of a list as a set, as they are written. */
export const setOf = (list: WordList | undefined): ReadonlySet<string> => new Set(wordsOf(list));

/** Words of any language, in lower case. */
export interface WordSet {
  has(word: string): boolean;
}

const withoutAccents = (word: string) => word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** Words in lower case, with and without their accents; those with * at the end stand for all that begin so. */
export function wordSet(words: readonly string[]): WordSet {
  const whole = new Set<string>();
  const begun = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  for (const word of words) if (!word.endsWith('*')) whole.add(word).add(withoutAccents(word));
  return {
    has: (word) => whole.has(word) || begun.some((start) => word.startsWith(start)),
  };
}
