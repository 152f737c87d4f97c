import { isCjk } from '../../text/fold';
import { appendTo } from './appendTo';
import type { Note } from './documents';

// An inverted index over CJK characters, pairs of neighbouring ones (bigrams), and words. It only proposes candidates; what
// they are worth is decided by comparing texts.

export interface Postings {
  /** What stands in the catalog, each once. */
  chars: readonly string[];
  words: readonly string[];
  /** The characters that stand behind a character anywhere in the catalog. */
  followers: ReadonlyMap<string, readonly string[]>;
  /** Codes that hold a piece (a character, a bigram or a word): offsets into the catalog, ascending. */
  of: (piece: string) => readonly number[];
}

/**
 * Builds the index: `noteOf` gives what takes the units of one code, of one after the other in ascending order; then `open`
 * gives the index.
 */
export function collectPostings() {
  const lists = new Map<string, number[]>();
  const note = (piece: string, doc: number): void => {
    const list = lists.get(piece);
    if (!list) lists.set(piece, [doc]);
    else if (list.at(-1) !== doc) list.push(doc);
  };
  return {
    noteOf: (doc: number): Note => {
      let before = '';
      return (text, cjk) => {
        if (text) note(text, doc);
        if (cjk && before) note(before + text, doc);
        before = cjk ? text : '';
      };
    },
    open: (): Postings => {
      const pieces = [...lists.keys()];
      const cjk = pieces.filter((piece) => isCjk(piece.charCodeAt(0)));
      const followers = new Map<string, string[]>();
      for (const piece of cjk) {
        const [first, second] = [piece.charAt(0), piece.charAt(1)];
        if (second) appendTo(followers, first, second);
      }
      return {
        chars: cjk.filter((piece) => piece.length === 1),
        words: pieces.filter((piece) => !isCjk(piece.charCodeAt(0))),
        followers,
        of: (piece) => lists.get(piece) ?? [],
      };
    },
  };
}
