import { keyKind } from '../read/keyKind';
import type { Vocabulary } from '../words/vocabulary';

/** Words walked over from the number back to the one that decides. */
const MOST_STEPS = 7;
/** Signs that may stand between a number and the word it belongs to. */
const PASSED_OVER = /^[:=\-([#"'`*><{$}«»„“”‹›°º№–—]$/;
/** The article of French and Italian: d'erreur, dell'errore. */
const ELISION = /^(?:d|l|dell|nell|all|un|sull)['’](?=\p{L}{3})/iu;
/** The sign for a number: № 7, n.º 7 */
const NUMBER_SIGN = /(?:(?<!\p{L})n\.?\s?[º°]|№)\s?$/iu;
const TOKEN = /[A-Za-z][A-Za-z']*|\d+|[^\sA-Za-z\d]/g;
/** Letters of scripts with spaces between words are words, of the others each one is. */
const ANY_TOKEN = /(?:(?![\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff])\p{L}[\p{M}'’]*)+|\d+|[^\s\d]/gu;
const ASCII = /^[\0-\x7f]*$/;

const NOTHING: WordsBefore = { say: 'nothing', word: '' };

/** Words, numbers and signs of a text, in its order. */
export const tokensOf = (text: string): string[] =>
  (text.match(ASCII.test(text) ? TOKEN : ANY_TOKEN) ?? []).map((token) =>
    token.replace(ELISION, ''),
  );

/** What the words before a number say of it, and which word does. */
export interface WordsBefore {
  /** code: strong, unless it is another kind of code. number: only that it is one. */
  say: 'strong' | 'code' | 'weak' | 'foreign' | 'number' | 'nothing';
  word: string;
}

/**
 * What the words before the number, with spaces between, say of it: "fails with error 4001034" is strong, "got 4001034" weak,
 * "order 4001034" foreign. Words that say nothing are walked over, seven words and signs at most.
 */
export function spacedWordsBefore(left: string, vocabulary: Vocabulary): WordsBefore {
  const { names } = vocabulary;
  const { spaced, numberOfThing, abbreviation } = vocabulary.sentences;
  const words = tokensOf(left.replace(NUMBER_SIGN, 'number ').replace(abbreviation, ' '));
  let weak = '';
  let number = '';
  for (let i = words.length - 1, steps = 0; i >= 0 && steps < MOST_STEPS; i--, steps++) {
    const word = words[i] ?? '';
    const lower = word.toLowerCase();
    if (PASSED_OVER.test(word) || (word === ',' && steps === 0)) continue;
    if (!/\p{L}/u.test(word)) break;
    if (spaced.fillers.has(lower)) {
      const isNumber = names.numbers.has(lower) && !spaced.abbreviations.has(lower);
      if (isNumber || spaced.numberEndings.has(lower)) number = word;
      continue;
    }
    const isForeign =
      names.foreign.has(lower) || spaced.foreign.has(lower) || numberOfThing.test(lower);
    // Of a name the last word may be a measure; "after" in a sentence is none.
    const isMeasure = names.measures.has(lower);
    const kind = isForeign ? 'foreign' : isMeasure ? 'other' : keyKind(word, vocabulary);
    // The subject of a verb owns no number: the user keeps getting 4001061.
    if (kind === 'foreign') return weak ? { say: 'weak', word: weak } : { say: 'foreign', word };
    if (spaced.code.has(lower)) return { say: isOwnCode(words, i) ? 'code' : 'foreign', word };
    if (i === 0 && words[1] === ':' && spaced.counted.has(lower)) return NOTHING;
    const pair = `${(words[i - 1] ?? '').toLowerCase()} ${lower}`;
    if (spaced.strong.has(pair)) return { say: 'strong', word: pair };
    if (spaced.strong.has(lower) || (/(?:Exception|Error|Code)$/.test(word) && kind === 'code'))
      return { say: 'strong', word };
    if (!spaced.reports.has(lower)) break;
    weak = word;
  }
  if (weak) return { say: 'weak', word: weak };
  return number ? { say: 'number', word: number } : NOTHING;

  /** Whether the code at `i` is not another kind's: zip code, HS code. */
  function isOwnCode(all: readonly string[], i: number): boolean {
    const owner = all[i - 1] ?? '';
    const lower = owner.toLowerCase();
    if (names.foreign.has(lower) || names.owners.has(lower)) return false;
    const isAcronym = /^[A-Z]{2,6}$/.test(owner) && /[a-z]/.test(all[i] ?? '');
    return !isAcronym || names.qualifiers.has(lower) || names.platform.has(lower);
  }
}

/** The words before the number in a script without spaces, with a short Latin one behind them (返回code); '' for none. */
export function unspacedWordsBefore(left: string): string {
  const trimmed = left.replace(/[\s"'`(（)）【】「」『』[\]{}:：=\-—#,，>*.…、]+$/, '');
  return /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff][A-Za-z]{0,8}$/.test(trimmed)
    ? trimmed.slice(-18)
    : '';
}
