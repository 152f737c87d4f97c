import type { SearchIndex } from '../types';

/** Readings of characters. Ids are offsets into `names`; 0 means that the reading is not known. */
export interface Sounds {
  names: string[];
  ids: ReadonlyMap<string, number>;
  first: Uint16Array;
  second: Uint16Array;
  /** Near-homophones share a fold: zh/z, ch/c, sh/s, n/l, in/ing, en/eng, an/ang. */
  fold: Uint16Array;
  /** Character code of the first letter. */
  initial: Uint16Array;
}

const foldSyllable = (s: string): string =>
  s
    .replace(/^([zcs])h/, '$1')
    .replace(/^l/, 'n')
    .replace(/([aei]n)g$/, '$1')
    .replace('v', 'u');

/**
 * GB 2312 level 1, the 3,755 most frequent characters, is ordered by pinyin, and every browser carries the
 * encoding: run lengths of syllables are all it takes to know the reading of each. Empty where it is missing.
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

export function openSounds(index: Pick<SearchIndex, 'syllables' | 'readings'>): Sounds {
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
  const folds = new Map<string, number>();
  const fold = new Uint16Array(names.length);
  const initial = new Uint16Array(names.length);
  names.forEach((name, id) => {
    const key = foldSyllable(name);
    if (id && !folds.has(key)) folds.set(key, id);
    fold[id] = folds.get(key) ?? 0;
    initial[id] = name.charCodeAt(0) || 0;
  });
  return { names, ids, first, second, fold, initial };
}

/** What a character of a text is compared with: a Han character, a syllable (`id`), or the letters it begins with. */
export interface Unit {
  char: number;
  id: number;
  letters: string;
}

const SAME_SOUND = 0.82;
const NEAR_SOUND = 0.74;
const PINYIN = 0.92;
const NEAR_PINYIN = 0.85;
const BEGINNING = 0.8;

/** How well a character answers a unit, 0 to 1. */
export function fit(s: Sounds, unit: Unit, char: number): number {
  if (unit.char === char) return 1;
  let best = 0;
  for (const table of [s.first, s.second]) {
    const id = table[char];
    if (!id) continue;
    if (unit.char) {
      for (const own of [s.first[unit.char], s.second[unit.char]]) {
        if (own === id) return SAME_SOUND;
        if (own && s.fold[own] === s.fold[id]) best = NEAR_SOUND;
      }
    } else if (unit.id === id) return PINYIN;
    else if (unit.id && s.fold[unit.id] === s.fold[id]) best = NEAR_PINYIN;
    else if (!unit.id && s.names[id]?.startsWith(unit.letters)) best = BEGINNING;
  }
  return best;
}

interface Step {
  cost: number;
  unit?: Unit;
  id: number;
  before?: Step;
}

const JUNK_COST = 3;
const RARE_COST = 0.5;

/**
 * Letters as syllables: the cheapest way through, where a letter that belongs to no syllable is dear and a pair of
 * syllables that stands nowhere in the catalog costs a little (fang an, not fan gan).
 * @returns the units and how many letters belong to none
 */
export function syllables(
  s: Sounds,
  letters: string,
  together: (a: number, b: number) => boolean,
): { units: Unit[]; junk: number } {
  const steps: Step[][] = [[{ cost: 0, id: 0 }]];
  for (let at = 0; at < letters.length; at++) {
    const here = steps[at]?.sort((a, b) => a.cost - b.cost).slice(0, 6) ?? [];
    const rest = letters.slice(at);
    const open = rest.length < 6 && s.names.some((name) => name.startsWith(rest));
    const go = (to: number, id: number, cost: number, text?: string): void => {
      for (const before of here) {
        const rare = before.id && id && !together(before.id, id) ? RARE_COST : 0;
        const step: Step = { cost: before.cost + cost + rare, id, before };
        if (text) step.unit = { char: 0, id, letters: text };
        (steps[to] ??= []).push(step);
      }
    };
    for (let n = 1; n <= 6 && at + n <= letters.length; n++) {
      const id = s.ids.get(letters.slice(at, at + n));
      if (id) go(at + n, id, 1, letters.slice(at, at + n));
    }
    if (open && at > 0) go(letters.length, 0, 1.5, rest);
    go(at + 1, 0, JUNK_COST);
  }
  const units: Unit[] = [];
  let junk = 0;
  let step = steps[letters.length]?.sort((a, b) => a.cost - b.cost)[0];
  for (; step?.before; step = step.before) {
    if (step.unit) units.unshift(step.unit);
    else junk++;
  }
  return { units, junk };
}

/** Letters as initials, and as whole syllables mixed with initials. `sh` may begin one syllable or two: 设, 审核. */
export function initials(s: Sounds, letters: string): Unit[][] {
  const mixed: string[] = [];
  for (let i = 0; i < letters.length; i += mixed.at(-1)?.length ?? 1) {
    let n = 6;
    while (n > 1 && !s.ids.has(letters.slice(i, i + n))) n--;
    mixed.push(letters.slice(i, i + n));
  }
  return [letters.match(/[zcs]h|./g) ?? [], [...letters], mixed]
    .filter((pieces, i, all) => pieces.length > 1 && (i === 0 || pieces.length !== all[0]?.length))
    .map((pieces) =>
      pieces.map((piece) => ({
        char: 0,
        id: (piece.length > 1 && s.ids.get(piece)) || 0,
        letters: piece,
      })),
    )
    .filter((units) => units.every((u) => u.id || /^[^iuv]/.test(u.letters)));
}
