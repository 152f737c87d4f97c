import type { Texts } from '../index/documents';
import type { ParsedQuery, PlacedToken } from './parse';
import type { QueryTools } from './tools';

export type FitKind = 'literal' | 'pinyin' | 'initial' | 'homophone' | 'typo';

/** How a character or word of the catalog answers the letters `from` to `to` (excluded) of a query. */
export interface Fit {
  from: number;
  to: number;
  /** 1 is the same character, the least is 0.74. */
  quality: number;
  kind: FitKind;
}

/** The parts of a query that a character or word of the catalog answers: by its text, and by its number. */
export interface Fits {
  byText: ReadonlyMap<string, readonly Fit[]>;
  byId: readonly (readonly Fit[] | undefined)[];
}

const PART_OF_COMPOUND = 0.95;
const SHORTEST_PART = 3;
const LONGEST_COMPOUND = 32;
/** Two letters beside other words are no initials. */
const FEWEST_INITIALS = 3;
const LONGEST_INITIALS = 16;

/** Collects fits. Characters and words that don't stand in the catalog are left out. */
class FitCollection implements Fits {
  readonly byText = new Map<string, Fit[]>();
  readonly byId: Fit[][] = [];

  constructor(private readonly idOf: Texts['idOf']) {}

  addAll(units: ReadonlyMap<string, number>, kind: FitKind, from: number, to: number): void {
    for (const [unit, quality] of units) this.add(unit, { from, to, quality, kind });
  }

  add(unit: string, fit: Fit): void {
    const id = this.idOf(unit);
    if (!id) return;
    const list = (this.byId[id] ??= []);
    list.push(fit);
    this.byText.set(unit, list);
  }
}

/**
 * What the catalog has for the letters of a query: the same characters; for a Latin word, characters that are read as a part
 * of it (the last one of the query may be unfinished) and words of which it is made.
 * @param sound also characters that only sound like those of the query
 */
export function fitsOf(
  { tokens, letters }: ParsedQuery,
  { sounds, vocabulary, idOf }: QueryTools,
  sound: boolean,
): Fits {
  const found = new FitCollection(idOf);
  tokens.forEach(({ text, cjk, known, from, to, matches }, i) => {
    if (cjk) {
      found.add(text, { from, to, quality: 1, kind: 'literal' });
      if (sound) found.addAll(sounds.alike(text), 'homophone', from, to);
      return;
    }
    for (const [word, { quality, kind }] of matches) {
      found.add(word, { from, to, quality, kind: kind === 'typo' ? 'typo' : 'literal' });
    }
    const both = text + (tokens[i + 1]?.text ?? '');
    if (both !== text && vocabulary.has(both)) {
      const compound = { from, to: from + both.length, quality: PART_OF_COMPOUND };
      found.add(both, { ...compound, kind: 'literal' });
    }
    const compound = text.length <= LONGEST_COMPOUND && !known;
    for (const [start, end] of parts(text, compound ? text.length : sounds.longest)) {
      const part = text.slice(start, end);
      found.addAll(sounds.read(part), 'pinyin', from + start, from + end);
      if (from + end === letters.length) {
        found.addAll(sounds.beginning(part), 'pinyin', from + start, from + end);
      }
      if (compound && part.length >= SHORTEST_PART && vocabulary.has(part)) {
        const place = { from: from + start, to: from + end };
        found.add(part, { ...place, quality: PART_OF_COMPOUND, kind: 'literal' });
      }
    }
  });
  return found;
}

/**
 * What the catalog has for a word as initials, also mixed with whole syllables (`shebei` + `bzx`). None for a known word.
 */
export function initialFitsOf(
  { text, known, from, to }: PlacedToken,
  { letters }: ParsedQuery,
  { sounds, idOf }: QueryTools,
): Fits {
  const found = new FitCollection(idOf);
  const isOnly = from === 0 && to === letters.length;
  const fewest = isOnly ? 2 : FEWEST_INITIALS;
  if (!/^[a-z]+$/.test(text) || text.length > LONGEST_INITIALS) return found;
  if (text.length < fewest || known) return found;
  for (const [start, end] of parts(text, sounds.longest)) {
    const part = text.slice(start, end);
    if (part.length > 1) found.addAll(sounds.read(part), 'pinyin', from + start, from + end);
    if (part.length === 1 || /^[zcs]h$/.test(part)) {
      found.addAll(sounds.beginning(part), 'initial', from + start, from + end);
    }
  }
  return found;
}

/** Start and end of every part of a text up to a length. */
function* parts(text: string, longest: number): Generator<[number, number]> {
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 1; end <= Math.min(text.length, start + longest); end++) {
      yield [start, end];
    }
  }
}
