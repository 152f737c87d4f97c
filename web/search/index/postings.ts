import { isHan } from '../../text/fold';
import type { IndexedText } from './documents';

// An inverted index over Han characters, pairs of neighbouring ones (bigrams), and words. It only proposes candidates; what
// they are worth is decided by comparing texts.

export interface Postings {
  /** What stands in the catalog, each once. */
  chars: string[];
  bigrams: string[];
  words: string[];
  /** Codes that hold a piece (a character, a bigram or a word): offsets into the catalog, ascending. */
  of: (piece: string) => readonly number[];
}

/** Builds the index: `add` takes the texts of one code after the other, in ascending order; then `open` gives the index. */
export function collectPostings() {
  const lists = new Map<string, number[]>();
  const note = (piece: string, doc: number): void => {
    const list = lists.get(piece);
    if (!list) lists.set(piece, [doc]);
    else if (list.at(-1) !== doc) list.push(doc);
  };
  return {
    add: (doc: number, texts: readonly IndexedText[]): void => {
      for (const { dense, words, han } of texts) {
        for (const { text } of words) note(text, doc);
        let before = false;
        for (let i = 0; han && i < dense.length; i++) {
          const here = isHan(dense.charCodeAt(i));
          if (here) note(dense.charAt(i), doc);
          if (here && before) note(dense.slice(i - 1, i + 1), doc);
          before = here;
        }
      }
    },
    open: (): Postings => {
      const pieces = [...lists.keys()];
      const ofHan = pieces.filter((piece) => isHan(piece.charCodeAt(0)));
      return {
        chars: ofHan.filter((piece) => piece.length === 1),
        bigrams: ofHan.filter((piece) => piece.length === 2),
        words: pieces.filter((piece) => !isHan(piece.charCodeAt(0))),
        of: (piece) => lists.get(piece) ?? [],
      };
    },
  };
}
