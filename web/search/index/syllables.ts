import type { Sounds, Syllable } from './sounds';

/** A way through the letters as far as one place: the last syllable, and the node before it. */
interface LatticeNode {
  cost: number;
  syllable?: Syllable;
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
 * @returns the syllables, and how many letters belong to none
 */
export function splitSyllables(
  { pinyin, adjacent }: Pick<Sounds, 'pinyin' | 'adjacent'>,
  letters: string,
): { syllables: Syllable[]; strayLetters: number } {
  const names = [...pinyin.syllables];
  const lattice: LatticeNode[][] = [[{ cost: 0 }]];
  for (let at = 0; at < letters.length; at++) {
    const here = lattice[at]?.sort((a, b) => a.cost - b.cost).slice(0, MOST_WAYS) ?? [];
    const go = (to: number, cost: number, syllable?: Syllable): void => {
      for (const before of here) {
        const last = before.syllable;
        const rare =
          last?.kind === 'syllable' &&
          syllable?.kind === 'syllable' &&
          !adjacent(last.text, syllable.text);
        const total = before.cost + cost + (rare ? RARE_PAIR_COST : 0);
        (lattice[to] ??= []).push({ cost: total, before, ...(syllable && { syllable }) });
      }
    };
    for (let n = 1; n <= LONGEST_SYLLABLE && at + n <= letters.length; n++) {
      const text = letters.slice(at, at + n);
      if (pinyin.syllables.has(text)) go(at + n, SYLLABLE_COST, { text, kind: 'syllable' });
    }
    const rest = letters.slice(at);
    if (at > 0 && rest.length < LONGEST_SYLLABLE && names.some((name) => name.startsWith(rest))) {
      go(letters.length, UNFINISHED_COST, { text: rest, kind: 'beginning' });
    }
    go(at + 1, STRAY_LETTER_COST);
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
export function initials({ pinyin }: Pick<Sounds, 'pinyin'>, letters: string): Syllable[][] {
  const mixed: string[] = [];
  for (let i = 0; i < letters.length; i += mixed.at(-1)?.length ?? 1) {
    let n = LONGEST_SYLLABLE;
    while (n > 1 && !pinyin.syllables.has(letters.slice(i, i + n))) n--;
    mixed.push(letters.slice(i, i + n));
  }
  const syllableOf = (text: string): Syllable => ({
    text,
    kind: text.length > 1 && pinyin.syllables.has(text) ? 'syllable' : 'beginning',
  });
  return [letters.match(/[zcs]h|./g) ?? [], [...letters], mixed]
    .filter((pieces, i, all) => pieces.length > 1 && (i === 0 || pieces.length !== all[0]?.length))
    .map((pieces) => pieces.map(syllableOf))
    .filter((syllables) => syllables.every((s) => s.kind === 'syllable' || /^[^iuv]/.test(s.text)));
}
