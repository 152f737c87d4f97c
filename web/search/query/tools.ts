import type { Variants } from '../../text/fold';
import type { Token } from '../../text/tokens';
import type { Sounds } from '../index/sounds';
import type { Alternative } from '../index/synonyms';
import type { Vocabulary } from '../index/vocabulary';

/** The filler words, folded: of Han characters, and of Latin letters. */
export interface FillerWords {
  zh: readonly string[];
  en: ReadonlySet<string>;
}

/** What of the index a query is parsed with. */
export interface ParseTools {
  variants: Variants;
  vocabulary: Vocabulary;
  sounds: Sounds;
  fillers: FillerWords;
  synonyms: (tokens: readonly Token[]) => Alternative[];
  /** Whether the catalog or a row of synonyms has the word. */
  isWord: (word: string) => boolean;
}
