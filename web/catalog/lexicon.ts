import type { DecoderWords } from '../../content/words/decoderWords';

/** What the decoder has to know of languages and of the platform, made by web/decode/buildLexicon.ts. */
export interface Lexicon {
  words: DecoderWords;
  /** Rows of English words that mean the same in a message, with spaces between. */
  synonyms: string[];
  /** Further words of the platform's field, with spaces between: no message has them, and yet they are not foreign. */
  field: string;
  /** Traditional characters that stand for one of the catalog or the words, as pairs: 錯错誤误. */
  traditional: string;
}
