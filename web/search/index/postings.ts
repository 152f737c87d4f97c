import { isHan, isIgnorable, isWordChar } from '../../text/fold';
import type { Steps } from '../steps';

// An inverted index over Han characters, pairs of Han characters, and words. It only proposes candidates; what they are
// worth is decided by comparing texts.

export interface Postings {
  /** What stands in the catalog, each once: Han characters (codes), pairs of them (see bigramKey), and words. */
  chars: number[];
  bigrams: number[];
  words: string[];
  /** Codes that hold a key: offsets into the catalog, ascending. Empty for an unknown key. */
  of: (key: number) => Int32Array;
}

/** One number for two Han characters (their codes). */
export const bigramKey = (a: number, b: number): number => ((a << 16) | b) >>> 0;

function wordKeyOf(text: string, start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return ((h ^ (h >>> 15)) & 0x0fffffff) | 0x10000000;
}
/** One number for a word, in a range where no pair of Han characters lies. Two words may share one. */
export const wordKey = (word: string): number => wordKeyOf(word, 0, word.length);

const EMPTY = new Int32Array(0);

/** A growing open-addressing table from 32-bit keys to consecutive slots. */
class KeyTable {
  count = 0;
  private keys = new Uint32Array(1 << 15);
  private slots = new Int32Array(1 << 15);

  private place(key: number): number {
    const mask = this.keys.length - 1;
    let at = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
    while (this.keys[at] !== 0 && this.keys[at] !== key) at = (at + 1) & mask;
    return at;
  }
  find(key: number): number {
    const at = this.place(key);
    return this.keys[at] === key ? (this.slots[at] ?? -1) : -1;
  }
  add(key: number): number {
    const at = this.place(key);
    if (this.keys[at] === key) return this.slots[at] ?? -1;
    this.keys[at] = key;
    this.slots[at] = this.count++;
    if (this.count * 2 > this.keys.length) this.grow();
    return this.count - 1;
  }
  private grow(): void {
    const { keys, slots } = this;
    this.keys = new Uint32Array(keys.length * 4);
    this.slots = new Int32Array(keys.length * 4);
    keys.forEach((key, i) => {
      if (!key) return;
      const at = this.place(key);
      this.keys[at] = key;
      this.slots[at] = slots[i] ?? 0;
    });
  }
}

/**
 * Builds the index.
 * @param count number of codes
 * @param textOf all folded text of one code
 */
export function* buildPostings(count: number, textOf: (doc: number) => string): Steps<Postings> {
  const slots = new KeyTable();
  const chars: number[] = [];
  const bigrams: number[] = [];
  const words: string[] = [];
  let last = new Int32Array(1 << 15).fill(-1);
  let sequence = new Int32Array(1 << 16);
  let length = 0;
  const starts = new Int32Array(count + 1);

  /** Notes a key of the current code, once; returns whether the catalog meets it for the first time. */
  const note = (key: number, doc: number): boolean => {
    const before = slots.count;
    const slot = slots.add(key);
    if (slot >= last.length) {
      const wider = new Int32Array(last.length * 2).fill(-1);
      wider.set(last);
      last = wider;
    }
    if (last[slot] !== doc) {
      last[slot] = doc;
      if (length === sequence.length) {
        const longer = new Int32Array(length * 2);
        longer.set(sequence);
        sequence = longer;
      }
      sequence[length++] = slot;
    }
    return slot === before;
  };

  for (let doc = 0; doc < count; doc++) {
    if (doc % 4 === 0) yield;
    starts[doc] = length;
    const text = textOf(doc);
    let previous = 0;
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (isHan(c)) {
        if (note(c, doc)) chars.push(c);
        if (previous && note(bigramKey(previous, c), doc)) bigrams.push(bigramKey(previous, c));
        previous = c;
        continue;
      }
      if (isIgnorable(c)) continue;
      previous = 0;
      if (!isWordChar(c)) continue;
      const start = i;
      while (i < text.length && isWordChar(text.charCodeAt(i))) i++;
      if (note(wordKeyOf(text, start, i), doc)) words.push(text.slice(start, i));
      i--;
    }
  }
  starts[count] = length;

  yield;
  const offsets = new Int32Array(slots.count + 1);
  for (let i = 0; i < length; i++) {
    const slot = (sequence[i] ?? 0) + 1;
    offsets[slot] = (offsets[slot] ?? 0) + 1;
  }
  for (let s = 0; s < slots.count; s++) offsets[s + 1] = (offsets[s + 1] ?? 0) + (offsets[s] ?? 0);
  const next = offsets.slice();
  const list = new Int32Array(length);
  for (let doc = 0; doc < count; doc++) {
    const end = starts[doc + 1] ?? 0;
    for (let i = starts[doc] ?? 0; i < end; i++) {
      const slot = sequence[i] ?? 0;
      const at = next[slot] ?? 0;
      list[at] = doc;
      next[slot] = at + 1;
    }
  }
  return {
    chars,
    bigrams,
    words,
    of: (key) => {
      const slot = slots.find(key);
      return slot < 0 ? EMPTY : list.subarray(offsets[slot], offsets[slot + 1]);
    },
  };
}
