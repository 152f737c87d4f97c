/** Longest word considered, in characters; longer ones are not known. */
const LONGEST = 6;

/** Where words begin and end in Chinese text, as far as the rows of synonyms tell. */
export interface Boundaries {
  /** Whether a piece of text is one of those words. */
  isWord: (piece: string) => boolean;
  /**
   * Whether a piece of `text` that starts (or ends) at a position cuts through a word although no word starts (or ends)
   * there: 箱验证 does in 邮箱验证码.
   */
  cutsWord: (text: string, at: number, side: 'start' | 'end') => boolean;
}

/**
 * Tells from a list of words where words of Chinese texts begin and end.
 * @param words folded words of CJK characters; those of one or of more than six are never found
 */
export function createBoundaries(words: ReadonlySet<string>): Boundaries {
  const begins = (text: string, at: number): boolean => {
    for (let n = 2; n <= LONGEST; n++) if (words.has(text.slice(at, at + n))) return true;
    return false;
  };
  const ends = (text: string, at: number): boolean => {
    for (let n = 2; n <= LONGEST && n <= at; n++) {
      if (words.has(text.slice(at - n, at))) return true;
    }
    return false;
  };
  const inside = (text: string, at: number): boolean => {
    for (let start = Math.max(0, at - LONGEST + 1); start < at; start++) {
      for (let end = at + 1; end - start <= LONGEST && end <= text.length; end++) {
        if (words.has(text.slice(start, end))) return true;
      }
    }
    return false;
  };
  return {
    isWord: (piece) => words.has(piece),
    cutsWord: (text, at, side) =>
      inside(text, at) && !(side === 'start' ? begins(text, at) : ends(text, at)),
  };
}
