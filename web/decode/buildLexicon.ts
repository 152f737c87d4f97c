import type { CodeEntry } from '../../content/types';
import type { DecoderWords } from '../../content/words/decoderWords';
import type { Lexicon } from '../catalog/lexicon';
import { traditionalPairs } from '../text/traditional';

// Node only, at build time and in tests: what it makes is part of the data of all codes.

/**
 * Makes what the decoder has to know besides the catalog's rows. `synonyms` are the rows the search has too: of each the
 * words of ASCII letters alone are taken as meaning the same, and all words as belonging to the platform's field.
 */
export function buildLexicon(
  codes: readonly CodeEntry[],
  words: DecoderWords,
  synonyms: readonly (readonly string[])[],
): Lexicon {
  const texts = codes.flatMap(({ meanings, observed = [] }) => [
    ...meanings.flatMap(({ official = '', title }) => [official, title.zh, title.en]),
    ...observed.map(({ msg }) => msg),
  ]);
  const messages = texts.join('\n').toLowerCase();
  return {
    words,
    synonyms: synonyms
      .map((row) => row.filter((word) => /^[A-Za-z]+$/.test(word)))
      .filter((row) => row.length > 1)
      .map((row) => row.join(' ').toLowerCase()),
    field: [...new Set(synonyms.flat())]
      .filter((word) => !messages.includes(word.toLowerCase()))
      .join(' '),
    traditional: traditionalPairs([...texts, JSON.stringify(words)]),
  };
}
