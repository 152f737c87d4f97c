import { keyKind } from '../read/keyKind';
import type { Vocabulary } from '../words/vocabulary';

/** Words walked over from the number back to the one that decides. */
const MOST_STEPS = 7;
/** Signs that may stand between a number and the word it belongs to. */
const PASSED_OVER = /^[:=\-([#"'`*><{$}«»„“”‹›°º№–—]$/;
/** The article of French and Italian: d'erreur, dell'errore. */
const ELISION = /^(?:d|l|dell|nell|all|un|sull)['’](?=\p{L}{3})/iu;
const TOKEN = /[A-Za-z][A-Za-z']*|\d+|[^\sA-Za-z\d]/g;
/** Letters of scripts with spaces between words are words, of the others each one is. */
const ANY_TOKEN = /(?:(?![\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff])\p{L}[\p{M}'’]*)+|\d+|[^\s\d]/gu;
const ASCII = /^[\0-\x7f]*$/;

/** Words, numbers and signs of a text, in its order. */
export const tokensOf = (text: string): string[] =>
  (text.match(ASCII.test(text) ? TOKEN : ANY_TOKEN) ?? []).map((token) =>
    token.replace(ELISION, ''),
  );

/** What the words before a number say of it. code: strong, unless it is another kind of code. number: only that it is one. */
export type WordsBefore = 'strong' | 'code' | 'weak' | 'foreign' | 'number' | null;

/**
 * What the words before the number, with spaces between, say of it: "fails with error 4001034" is strong, "got 4001034" weak,
 * "order 4001034" foreign. Words that say nothing are walked over, seven words and signs at most.
 */
export function spacedWordsBefore(left: string, vocabulary: Vocabulary): WordsBefore {
  const { names } = vocabulary;
  const { spaced } = vocabulary.sentences;
  const words = tokensOf(left);
  let weak = false;
  let number = false;
  for (let i = words.length - 1, steps = 0; i >= 0 && steps < MOST_STEPS; i--, steps++) {
    const word = words[i] ?? '';
    const lower = word.toLowerCase();
    if (PASSED_OVER.test(word) || (word === ',' && steps === 0)) continue;
    if (!/\p{L}/u.test(word)) break;
    if (spaced.fillers.has(lower)) {
      number ||= names.numbers.has(lower) && !spaced.abbreviations.has(lower);
      continue;
    }
    const isForeign = names.foreign.has(lower) || spaced.foreign.has(lower);
    // Of a name the last word may be a measure; "after" in a sentence is none.
    const isMeasure = names.measures.has(lower);
    const kind = isForeign ? 'foreign' : isMeasure ? 'other' : keyKind(word, vocabulary);
    // The subject of a verb owns no number: the user keeps getting 4001061.
    if (kind === 'foreign') return weak ? 'weak' : 'foreign';
    if (spaced.code.has(lower)) {
      const owner = (words[i - 1] ?? '').toLowerCase();
      const isAcronym = /^[A-Z]{2,6}$/.test(words[i - 1] ?? '') && /[a-z]/.test(word);
      return names.foreign.has(owner) ||
        names.owners.has(owner) ||
        (isAcronym && !names.qualifiers.has(owner) && !names.platform.has(owner))
        ? 'foreign'
        : 'code';
    }
    if (i === 0 && words[1] === ':' && spaced.counted.has(lower)) return null;
    if (spaced.strong.has(lower) || (/(?:Exception|Error|Code)$/.test(word) && kind === 'code'))
      return 'strong';
    if (spaced.reports.has(lower)) weak = true;
    else break;
  }
  return weak ? 'weak' : number ? 'number' : null;
}

/** The words before the number in a script without spaces, with a short Latin one behind them (返回code); '' for none. */
export function unspacedWordsBefore(left: string): string {
  const trimmed = left.replace(/[\s"'`(（)）【】「」『』[\]{}:：=\-—#,，>*.、]+$/, '');
  return /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff][A-Za-z]{0,8}$/.test(trimmed)
    ? trimmed.slice(-18)
    : '';
}
