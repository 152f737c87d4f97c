const ENDINGS = [
  'izations',
  'isations',
  'ization',
  'isation',
  'ations',
  'ation',
  'ities',
  'ments',
  'ings',
  'ions',
];
const SHORT_ENDINGS = [
  'ized',
  'ised',
  'izes',
  'ises',
  'izing',
  'ising',
  'ates',
  'ated',
  'ating',
  'ize',
  'ise',
  'ate',
];
const LAST_ENDINGS = [
  'ment',
  'ing',
  'ion',
  'ies',
  'ied',
  'ity',
  'es',
  'ed',
  'ly',
  'er',
  's',
  'e',
  'y',
];
const ALL = [...ENDINGS, ...SHORT_ENDINGS, ...LAST_ENDINGS];

/**
 * A light stem of a lower-case English word: exists/existed/exist, activate/activation, authorise/authorization.
 * Not linguistics: both sides go through it, so it only has to be the same for forms of one word.
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  for (const ending of ALL) {
    if (word.length - ending.length >= 3 && word.endsWith(ending)) {
      const rest = word.slice(0, -ending.length);
      const last = rest.charAt(rest.length - 1);
      const doubled =
        rest.length > 3 && last === rest.charAt(rest.length - 2) && !'aeiousl'.includes(last);
      return doubled ? rest.slice(0, -1) : rest;
    }
  }
  return word;
}
