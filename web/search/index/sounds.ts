import type { PinyinTable } from './pinyin';
import type { Postings } from './postings';

/**
 * One syllable of a query, which a character of a text is compared with: a Han character, a whole syllable of pinyin, or the
 * letters that one begins with.
 */
export interface Syllable {
  text: string;
  kind: 'character' | 'syllable' | 'beginning';
}

/** The characters of the catalog by what they sound like. */
export interface Sounds {
  pinyin: PinyinTable;
  /**
   * The characters that answer a syllable, and how well: 1 is the same character, the least is 0.74. Without `alike` a Han
   * character is answered by itself alone.
   */
  answers: (syllable: Syllable, alike: boolean) => ReadonlyMap<string, number>;
  /** Pairs of neighbouring characters that answer two neighbouring syllables. */
  bigrams: (a: Syllable, b: Syllable, alike: boolean) => string[];
  /** Whether two syllables of pinyin, or two often confused with them, stand next to each other in the catalog. */
  adjacent: (a: string, b: string) => boolean;
}

const SAME_SOUND = 0.82;
const NEAR_SOUND = 0.74;
const PINYIN = 0.92;
const NEAR_PINYIN = 0.85;
const BEGINNING = 0.8;

export function createSounds(pinyin: PinyinTable, { chars, bigrams }: Postings): Sounds {
  const { readings, soundClass } = pinyin;
  const byClass = new Map<string, string[]>();
  const followers = new Map<string, string[]>();
  const classPairs = new Set<string>();
  for (const char of chars) {
    for (const sound of new Set(readings(char).map(soundClass))) file(byClass, sound, char);
  }
  for (const bigram of bigrams) {
    const [a, b] = [bigram.charAt(0), bigram.charAt(1)];
    file(followers, a, b);
    for (const x of readings(a)) {
      for (const y of readings(b)) classPairs.add(`${soundClass(x)} ${soundClass(y)}`);
    }
  }

  const find = ({ text, kind }: Syllable): Map<string, number> => {
    const found = new Map<string, number>();
    if (kind === 'beginning') {
      for (const char of chars) {
        if (readings(char).some((name) => name.startsWith(text))) found.set(char, BEGINNING);
      }
      return found;
    }
    const [same, near] = kind === 'character' ? [SAME_SOUND, NEAR_SOUND] : [PINYIN, NEAR_PINYIN];
    const own = kind === 'character' ? readings(text) : [text];
    for (const char of own.flatMap((name) => byClass.get(soundClass(name)) ?? [])) {
      found.set(char, readings(char).some((name) => own.includes(name)) ? same : near);
    }
    if (kind === 'character') found.set(text, 1);
    return found;
  };
  // A reader types one syllable after the other: the earlier ones are asked for again at every letter.
  const known = new Map<string, Map<string, number>>();
  const answers: Sounds['answers'] = (syllable, alike) => {
    if (!alike && syllable.kind === 'character') return new Map([[syllable.text, 1]]);
    const key = syllable.kind + syllable.text;
    const found = known.get(key) ?? find(syllable);
    known.set(key, found);
    return found;
  };
  return {
    pinyin,
    answers,
    bigrams: (a, b, alike) => {
      const seconds = answers(b, alike);
      return [...answers(a, alike).keys()].flatMap((first) =>
        (followers.get(first) ?? []).filter((c) => seconds.has(c)).map((second) => first + second),
      );
    },
    adjacent: (a, b) => classPairs.has(`${soundClass(a)} ${soundClass(b)}`),
  };
}

function file<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
