import { appendTo } from './appendTo';
import type { PinyinTable } from './pinyin';

/** The characters of the catalog by what they sound like; how well they answer is a figure from 0 to 1. */
export interface Sounds {
  /** Longest syllable, in letters. */
  longest: number;
  /** Characters that only sound like another. */
  alike: (char: string) => ReadonlyMap<string, number>;
  /** Characters that are read as a whole syllable, or as one often confused with it; none when it is no syllable. */
  read: (syllable: string) => ReadonlyMap<string, number>;
  /** Characters whose reading begins with some letters, and is longer. */
  beginning: (letters: string) => ReadonlyMap<string, number>;
}

const SAME_SOUND = 0.82;
const NEAR_SOUND = 0.74;
const PINYIN = 0.94;
const NEAR_PINYIN = 0.85;
const BEGINNING = 0.8;

/**
 * Groups characters by what they sound like. Those without a known reading are found by no sound.
 * @param chars all Han characters of the catalog
 */
export function createSounds(
  { syllables, readings, soundClass }: PinyinTable,
  chars: readonly string[],
): Sounds {
  const byClass = new Map<string, string[]>();
  const byBeginning = new Map<string, Map<string, number>>();
  for (const char of chars) {
    for (const reading of readings(char)) {
      const sound = soundClass(reading);
      appendTo(byClass, sound, char);
      for (let n = 1; n < reading.length; n++) {
        const letters = reading.slice(0, n);
        byBeginning.set(letters, (byBeginning.get(letters) ?? new Map()).set(char, BEGINNING));
      }
    }
  }
  const find = (sounds: readonly string[], same: number, near: number): Map<string, number> =>
    new Map(
      sounds
        .flatMap((sound) => byClass.get(soundClass(sound)) ?? [])
        .map((c) => [c, readings(c).some((r) => sounds.includes(r)) ? same : near]),
    );
  return {
    longest: Math.max(...[...syllables].map((syllable) => syllable.length)),
    alike: (char) => find(readings(char), SAME_SOUND, NEAR_SOUND),
    read: (syllable) =>
      syllables.has(syllable) ? find([syllable], PINYIN, NEAR_PINYIN) : new Map(),
    beginning: (letters) => byBeginning.get(letters) ?? new Map(),
  };
}
