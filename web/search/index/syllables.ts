import type { PinyinTable, Syllable } from './pinyin';

/** A way through the letters as far as one place: the last syllable, and the node before it. */
interface LatticeNode {
  cost: number;
  syllable?: Syllable;
  id: number;
  before?: LatticeNode;
}

const SYLLABLE_COST = 1;
const UNFINISHED_COST = 1.5;
const STRAY_LETTER_COST = 3;
const RARE_PAIR_COST = 0.5;
/** Ways kept at each place. */
const MOST_WAYS = 6;
const LONGEST_SYLLABLE = 6;

/**
 * Reads lower-case letters as syllables of pinyin: the cheapest way through the lattice of all readings. A letter that belongs
 * to no syllable is dear, and a pair of syllables that stands nowhere in the catalog costs a little, so that `fangan` is
 * fang an and not fan gan. The last syllable may be unfinished.
 * @param adjacent whether two syllables (ids) stand next to each other in the catalog
 * @returns the syllables, and how many letters belong to none
 */
export function splitSyllables(
  table: PinyinTable,
  letters: string,
  adjacent: (a: number, b: number) => boolean,
): { syllables: Syllable[]; strayLetters: number } {
  const lattice: LatticeNode[][] = [[{ cost: 0, id: 0 }]];
  for (let at = 0; at < letters.length; at++) {
    const here = lattice[at]?.sort((a, b) => a.cost - b.cost).slice(0, MOST_WAYS) ?? [];
    const rest = letters.slice(at);
    const unfinished =
      rest.length < LONGEST_SYLLABLE && table.names.some((name) => name.startsWith(rest));
    const go = (to: number, id: number, cost: number, text?: string): void => {
      for (const before of here) {
        const rare = before.id && id && !adjacent(before.id, id) ? RARE_PAIR_COST : 0;
        const node: LatticeNode = { cost: before.cost + cost + rare, id, before };
        if (text) node.syllable = { char: 0, id, letters: text };
        (lattice[to] ??= []).push(node);
      }
    };
    for (let n = 1; n <= LONGEST_SYLLABLE && at + n <= letters.length; n++) {
      const id = table.ids.get(letters.slice(at, at + n));
      if (id) go(at + n, id, SYLLABLE_COST, letters.slice(at, at + n));
    }
    if (unfinished && at > 0) go(letters.length, 0, UNFINISHED_COST, rest);
    go(at + 1, 0, STRAY_LETTER_COST);
  }
  const syllables: Syllable[] = [];
  let strayLetters = 0;
  let node = lattice[letters.length]?.sort((a, b) => a.cost - b.cost)[0];
  for (; node?.before; node = node.before) {
    if (node.syllable) syllables.unshift(node.syllable);
    else strayLetters++;
  }
  return { syllables, strayLetters };
}

/**
 * Reads lower-case letters as initials of syllables, and as whole syllables mixed with initials (`shebei` + `bzx`).
 * @returns up to three readings of two syllables or more: `sh` may begin one syllable (设) or two (审核)
 */
export function initials(table: PinyinTable, letters: string): Syllable[][] {
  const mixed: string[] = [];
  for (let i = 0; i < letters.length; i += mixed.at(-1)?.length ?? 1) {
    let n = LONGEST_SYLLABLE;
    while (n > 1 && !table.ids.has(letters.slice(i, i + n))) n--;
    mixed.push(letters.slice(i, i + n));
  }
  return [letters.match(/[zcs]h|./g) ?? [], [...letters], mixed]
    .filter((pieces, i, all) => pieces.length > 1 && (i === 0 || pieces.length !== all[0]?.length))
    .map((pieces) =>
      pieces.map((piece) => ({
        char: 0,
        id: (piece.length > 1 && table.ids.get(piece)) || 0,
        letters: piece,
      })),
    )
    .filter((syllables) => syllables.every((s) => s.id || /^[^iuv]/.test(s.letters)));
}
