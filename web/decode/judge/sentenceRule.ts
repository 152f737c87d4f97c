import { simplify } from '../../text/simplify';
import { keyKind } from '../read/keyKind';
import type { Vocabulary } from '../words/vocabulary';
import { certain, possible, type Context, type Verdict } from './context';
import { TAG } from './neighbours';

const tokens = (text: string) => text.match(/[A-Za-z][A-Za-z']*|\d+|[^\sA-Za-z\d]/g) ?? [];
/** Words walked over from the number back to the one that decides. */
const MOST_STEPS = 7;
const PASSED_OVER = /^[:=\-([#"'`*><{$}]$/;

/**
 * What the words before the number, with spaces between, say of it: "fails with error 4001034" is strong, "got 4001034" weak,
 * "order 4001034" foreign. Words that say nothing are walked over.
 */
function spacedWordsBefore(
  left: string,
  vocabulary: Vocabulary,
): 'strong' | 'weak' | 'foreign' | null {
  const { names } = vocabulary;
  const { spaced } = vocabulary.sentences;
  const words = tokens(left);
  let weak = false;
  for (let i = words.length - 1, steps = 0; i >= 0 && steps < MOST_STEPS; i--, steps++) {
    const word = words[i] ?? '';
    const lower = word.toLowerCase();
    if (PASSED_OVER.test(word) || (word === ',' && steps === 0)) continue;
    if (!/[a-z]/i.test(word)) break;
    if (spaced.fillers.has(lower)) continue;
    if (names.foreign.has(lower)) return 'foreign';
    const kind = keyKind(word, vocabulary);
    if (kind === 'foreign') return 'foreign';
    if (spaced.code.has(lower)) {
      const owner = (words[i - 1] ?? '').toLowerCase();
      return names.foreign.has(owner) || names.owners.has(owner) ? 'foreign' : 'strong';
    }
    if (i === 0 && words[1] === ':' && spaced.counted.has(lower)) return null;
    if (spaced.strong.has(lower) || (/(?:Exception|Error|Code)$/.test(word) && kind === 'code'))
      return 'strong';
    if (spaced.reports.has(lower)) weak = true;
    else break;
  }
  return weak ? 'weak' : null;
}

/** The Chinese words before the number, with a short Latin one behind them (返回code); '' when there are none. */
function unspacedWordsBefore(left: string): string {
  const trimmed = left.replace(/[\s"'`(（)）【】「」[\]{}:：=\-—#,，>*.]+$/, '');
  return /[\u3400-\u9fff][A-Za-z]{0,8}$/.test(trimmed) ? trimmed.slice(-14) : '';
}

/** A process id or uptime in front of a log level. */
const LOG_PREFIX = /^\s{1,6}---|^\]?\s?(?:ERROR|WARN|INFO|DEBUG)\b/;
/** HTTP 403 / 4031014: the status, and the number that goes with it. */
const STATUS_BESIDE =
  /\b(?:http|status)(?:\/\d(?:\.\d)?)?[\s:=]{0,3}(\d{3})["']?\s{0,2}[/:,;|(\-–]\s{0,2}["']?$/i;

/** Sentences, with and without spaces between words: what owns the number first, then what names it an error. */
export function sentence(ctx: Context): Verdict | null {
  const { text, candidate, catalogued, vocabulary } = ctx;
  const { sentences, variants } = vocabulary;
  const left = simplify(ctx.left, variants);
  const right = simplify(ctx.right, variants);
  if (LOG_PREFIX.test(right)) return possible('bare', 'identifier');
  if (catalogued && STATUS_BESIDE.exec(left)?.[1] === candidate.code.slice(0, 3))
    return certain('prose');
  const unspaced = unspacedWordsBefore(left.replace(TAG, ' '));
  if (sentences.foreignBefore.test(unspaced) && !sentences.notForeignBefore.test(unspaced))
    return possible('bare', 'identifier');
  const plain = left.replace(/%[a-z@]/gi, ' ').replace(sentences.abbreviation, ' ');
  const spaced = spacedWordsBefore(plain, vocabulary);
  if (spaced === 'foreign') return possible('bare', 'identifier');
  const unit = /^\s?([A-Za-z]{1,14})\b/.exec(right)?.[1]?.toLowerCase() ?? '';
  const counted = sentences.unitBehind.test(right) || sentences.spaced.units.has(unit);
  if (counted && !sentences.errorCode.test(left)) return possible('bare', 'quantity');
  if ((unspaced && sentences.strongBefore.test(unspaced)) || spaced === 'strong')
    return certain('prose');
  // A message shown to the user, with the number in brackets behind it.
  if (
    catalogued &&
    /[(（[]$/.test(left) &&
    /^[)）\]]/.test(right) &&
    sentences.unableBefore.test(left)
  )
    return certain('prose');
  if (sentences.errorBehind.test(right.replace(sentences.listedBehind, '')))
    return certain('prose');
  if (!catalogued) return null;
  if (sentences.reportsBefore.test(unspaced))
    return sentences.clauseEndsBehind.test(right) ||
      sentences.goesWrongBehind.test(right.slice(0, 40))
      ? certain('prose')
      : possible('prose');
  if (spaced !== 'weak') return null;
  const around = text.slice(Math.max(0, candidate.start - 160), candidate.end + 120);
  return sentences.technical.test(around) && sentences.spacedClauseEndsBehind.test(right)
    ? certain('prose')
    : possible('prose');
}
