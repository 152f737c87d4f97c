import type { Variants } from '../../text/fold';
import type { Token } from '../../text/tokens';
import type { Texts } from '../index/documents';
import type { Sounds } from '../index/sounds';
import type { Alternative } from '../index/synonyms';
import type { Vocabulary } from '../index/vocabulary';
import type { Fillers } from './weights';

/** What of the index a query is read with. */
export interface QueryTools {
  variants: Variants;
  vocabulary: Vocabulary;
  sounds: Sounds;
  idOf: Texts['idOf'];
  fillers: Fillers;
  synonyms: (tokens: readonly (Token & { from: number; to: number })[]) => Alternative[];
  /** Whether the catalog or a row of synonyms has the word. */
  isWord: (word: string) => boolean;
}
