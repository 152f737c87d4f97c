import type { Token } from '../../text/tokens';
import type { Pairs } from '../index/soundBigrams';
import type { Sounds } from '../index/pinyin';
import type { Alternative } from '../index/synonyms';
import type { Vocabulary } from '../index/vocabulary';

/** What of the index a query is parsed with. */
export interface PlanTools {
  variants: ReadonlyMap<number, number>;
  vocabulary: Vocabulary;
  sounds: Sounds;
  pairs: Pairs;
  synonyms: (atoms: readonly Token[]) => Alternative[];
  /** Whether the catalog or a row of synonyms has the word. */
  isWord: (word: string) => boolean;
}
