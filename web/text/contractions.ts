const WHOLE: readonly [RegExp, string][] = [
  [/\bcan['’]t\b/gi, 'cannot'],
  [/\bwon['’]t\b/gi, 'will not'],
  [/n['’]t\b/gi, ' not'],
  [/['’](?:s|m|d|re|ve|ll)\b/gi, ''],
];

/** English text with its contractions written out: `can't` as cannot, `doesn't` as does not, `it's` as it. */
export const expandContractions = (text: string): string =>
  WHOLE.reduce((out, [contraction, words]) => out.replace(contraction, words), text);
