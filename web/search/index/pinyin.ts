import type { SearchIndex } from '../types';

/** How Han characters are read. */
export interface PinyinTable {
  /** Every syllable, without tones. */
  syllables: ReadonlySet<string>;
  /** The readings of a character, the usual one first; none when they are not known. */
  readings: (char: string) => readonly string[];
  /** One name for syllables that are often confused: zh/z, ch/c, sh/s, n/l, in/ing, en/eng, an/ang, ü/u. */
  soundClass: (syllable: string) => string;
}

/**
 * The 3,755 most frequent characters (GB 2312 level 1) in the order of that standard, which is the order of pinyin: so the
 * length of each run of one syllable is all it takes to know the reading of every character, and no table of characters has
 * to be loaded. Empty where the platform can't decode the encoding.
 */
export function commonCharacters(): string {
  const bytes = new Uint8Array(3755 * 2);
  for (let i = 0; i < 3755; i++) {
    bytes[i * 2] = 0xb0 + Math.floor(i / 94);
    bytes[i * 2 + 1] = 0xa1 + (i % 94);
  }
  try {
    return new TextDecoder('gbk').decode(bytes);
  } catch {
    return '';
  }
}

const soundClassOf = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^l/, 'n')
    .replace(/([aei]n)g$/, '$1')
    .replace('v', 'u');

/** Takes the runs of syllables and the exceptions of an index, as types.ts describes them; refuses nothing. */
export function openPinyin(index: Pick<SearchIndex, 'syllables' | 'readings'>): PinyinTable {
  const byChar = new Map<string, string[]>();
  const common = commonCharacters();
  let at = 0;
  const runs = index.syllables.match(/[a-z]+\d*/g) ?? [];
  for (const run of runs) {
    const name = run.replace(/\d+$/, '');
    const end = at + (Number(run.slice(name.length)) || 1);
    for (; at < end && at < common.length; at++) byChar.set(common.charAt(at), [name]);
  }
  for (const reading of index.readings) {
    const [char = '', name] = [reading.charAt(0), reading.slice(1)];
    // A rare second reading in the catalog replaces the second one known before.
    byChar.set(char, [name, ...(byChar.get(char) ?? []).slice(0, 1)]);
  }
  const classes = new Map([...byChar.values()].flat().map((name) => [name, soundClassOf(name)]));
  return {
    syllables: new Set(classes.keys()),
    readings: (char) => byChar.get(char) ?? [],
    soundClass: (syllable) => classes.get(syllable) ?? syllable,
  };
}
