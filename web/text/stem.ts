// An ending stands before any shorter one that it ends with.
const ENDINGS =
  'ization isation ation ized ised izing ising ated ating itie ize ise ate ment ing ion ied ity ed ly er ie e y'.split(
    ' ',
  );

/**
 * The stem of a lower-case English word, the same for forms of one word: exists, existed, exist; activate, activation. It need
 * not be a word, because texts and queries both go through it. Words under four letters are their own stem.
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  // First the plural's s: members and member then lose the same ending.
  const one = /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
  for (const ending of ENDINGS) {
    if (one.length - ending.length >= 3 && one.endsWith(ending)) {
      const rest = one.slice(0, -ending.length);
      const last = rest.charAt(rest.length - 1);
      const doubled =
        rest.length > 3 && last === rest.charAt(rest.length - 2) && !'aeiousl'.includes(last);
      return doubled ? rest.slice(0, -1) : rest;
    }
  }
  return one;
}
