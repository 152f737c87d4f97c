import type { Token } from '../../text/tokens';
import type { PinyinTable } from '../index/pinyin';
import type { SoundBigrams } from '../index/soundBigrams';
import type { Alternative } from '../index/synonyms';
import type { Vocabulary } from '../index/vocabulary';
import type { FillerWords } from '../types';

/** What of the index a query is parsed with. */
export interface ParseTools {
  /** Traditional characters and their simplified ones (codes). */
  variants: ReadonlyMap<number, number>;
  vocabulary: Vocabulary;
  pinyin: PinyinTable;
  soundBigrams: SoundBigrams;
  fillers: FillerWords;
  synonyms: (tokens: readonly Token[]) => Alternative[];
  /** Whether the catalog or a row of synonyms has the word. */
  isWord: (word: string) => boolean;
}
