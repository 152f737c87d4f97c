import type { SearchIndex } from '../types';

/** How Han characters are read. Ids of syllables are offsets into `names`; 0 means that no reading is known. */
export interface PinyinTable {
  /** Syllables as they are written, without tones: `names[ids.get('she')]` is `she`. */
  names: string[];
  ids: ReadonlyMap<string, number>;
  /** By character code: the id of the usual reading, and of another one. */
  first: Uint16Array;
  second: Uint16Array;
  /** By id: one number for syllables that are often confused: zh/z, ch/c, sh/s, n/l, in/ing, en/eng, an/ang, ü/u. */
  soundClass: Uint16Array;
}

const soundClassOf = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^l/, 'n')
    .replace(/([aei]n)g$/, '$1')
    .replace('v', 'u');

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

/** Takes the runs of syllables and the exceptions of an index, as types.ts describes them; refuses nothing. */
export function openPinyin(index: Pick<SearchIndex, 'syllables' | 'readings'>): PinyinTable {
  const names = [''];
  const ids = new Map<string, number>();
  const idOf = (name: string): number => {
    let id = ids.get(name);
    if (id === undefined) ids.set(name, (id = names.push(name) - 1));
    return id;
  };
  const first = new Uint16Array(65536);
  const second = new Uint16Array(65536);
  const common = commonCharacters();
  let at = 0;
  for (const part of index.syllables.split(' ')) {
    const name = part.replace(/\d+$/, '');
    if (!name) continue;
    const id = idOf(name);
    for (let n = Number(part.slice(name.length)) || 1; n > 0; n--) {
      if (at < common.length) first[common.charCodeAt(at++)] = id;
    }
  }
  for (const part of index.readings.split(' ')) {
    const id = part.length > 1 ? idOf(part.slice(1)) : 0;
    const char = part.charCodeAt(0);
    if (id && first[char] !== id) {
      if (first[char]) second[char] = first[char] ?? 0;
      first[char] = id;
    }
  }
  const classes = new Map<string, number>();
  const soundClass = new Uint16Array(names.length);
  names.forEach((name, id) => {
    const key = soundClassOf(name);
    if (id && !classes.has(key)) classes.set(key, id);
    soundClass[id] = classes.get(key) ?? 0;
  });
  return { names, ids, first, second, soundClass };
}

/**
 * One syllable of a query, which a character of a text is compared with: a Han character (`char`, its code), a whole syllable
 * of pinyin (`id`), or the letters that one begins with (`letters`, when both others are 0).
 */
export interface Syllable {
  char: number;
  id: number;
  letters: string;
}

const SAME_SOUND = 0.82;
const NEAR_SOUND = 0.74;
const PINYIN = 0.92;
const NEAR_PINYIN = 0.85;
const BEGINNING = 0.8;

/** How well a character of a text (its code) answers a syllable of a query: 1 is the same character, 0 not at all. */
export function fit(table: PinyinTable, syllable: Syllable, char: number): number {
  if (syllable.char === char) return 1;
  let best = 0;
  for (const readings of [table.first, table.second]) {
    const id = readings[char];
    if (!id) continue;
    if (syllable.char) {
      for (const own of [table.first[syllable.char], table.second[syllable.char]]) {
        if (own === id) return SAME_SOUND;
        if (own && table.soundClass[own] === table.soundClass[id]) best = NEAR_SOUND;
      }
    } else if (syllable.id === id) return PINYIN;
    else if (syllable.id && table.soundClass[syllable.id] === table.soundClass[id])
      best = NEAR_PINYIN;
    else if (!syllable.id && table.names[id]?.startsWith(syllable.letters)) best = BEGINNING;
  }
  return best;
}
