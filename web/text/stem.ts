// The longest endings first.
const ENDINGS =
  'ization isation ation ized ised izing ising ated ating itie ize ise ate ment ing ion ied ity ed ly er ie e y'.split(
    ' ',
  );

/**
 * A light stem of a lower-case English word: exists/existed/exist, activate/activation, authorise/authorization.
 * Not linguistics: both sides go through it, so it only has to be the same for forms of one word.
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  // The plural goes first: members is member, and member has an ending of its own.
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
