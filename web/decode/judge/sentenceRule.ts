import { simplify } from '../../text/simplify';
import { certain, possible, type Context, type Verdict } from './context';
import { lineBefore, TAG } from './neighbours';
import { around, isPlainSentence } from './plainSentence';
import { spacedWordsBefore, unspacedWordsBefore } from './wordsBefore';

/** A process id or uptime in front of a log level. */
const LOG_PREFIX = /^\s{1,6}---|^\]?\s?(?:ERROR|WARN|INFO|DEBUG)\b/;
/** A line of `ls -l`, which has the size of a file. */
const FILE_MODE = /^\s*[-dl](?:[r-][w-][xsStT-]){3}\s/;
/** 4001017 < 4194304 */
const COMPARED = /^\s?[<>]=?\s?\d/;
/** HTTP 403 / 4031014: the status, and the number that goes with it. */
const STATUS_BESIDE =
  /\b(?:http|status)(?:\/\d(?:\.\d)?)?[\s:=]{0,3}(\d{3})["']?\s{0,2}[/:,;|(\-–]\s{0,2}["']?$/i;
/** The same without the word, where people write: 403 (4031021), 403 / 4031003 */
const BARE_STATUS_BESIDE = /(?<![\d.,])(\d{3})\s{0,2}[/:,(\-–（，]\s{0,2}["']?$/;
/** A statement of a program, no sentence: return body, 4001038 */
const STATEMENT = /^\s*(?:return|yield|throw|goto|break|exit)\b[^.!?。！？]*$/;

/** Whether the number stands as both parts of a share: 100% (4041012/4041012) */
const isShare = ({ candidate: { code }, left, right }: Context) =>
  left.endsWith(`${code}/`) || right.startsWith(`/${code}`);

/**
 * The text left of the number. Where the number begins its line, perhaps behind the marks of a quoted mail, it is the end of
 * the line above, if the sentence goes on from there.
 */
function wrappedLeft({ text, candidate, left, right }: Context): string {
  if (!/^[\s>|]*$/.test(left) || /^["'`]?\s*[:：=|,\t]/.test(right)) return left;
  const above = lineBefore(text, Math.max(0, candidate.start - left.length - 1));
  const end = above.slice(-90).replace(/^[\s>|]+/, '');
  // Not that of a table's row.
  return /[\p{L},]$/u.test(end) && / /.test(end) && !/\S {2,}\S/.test(end) ? `${end} ` : left;
}

/** Who speaks, at the head of a line of a transcript, perhaps behind the time: [00:35] 客服: */
const SPEAKER = /^\s*(?:\[[^\]\n]{1,20}\]\s*)?\p{L}{1,12}:\s*/u;
/** Somebody speaks twice. A name before a single colon is a label: 客服: 4001034 */
const TRANSCRIPT = /^(?:\[[^\]\n]{1,20}\]\s*)?(\p{L}{1,12}):[^]*\n(?:\[[^\]\n]{1,20}\]\s*)?\1:/mu;

/**
 * What the sentence around the number says of it, in languages with spaces between words and without: first what owns, counts
 * or measures it (possible, with the word), then what names it an error (certain; possible where a word like "got" only
 * reports it); else null.
 */
export function sentence(ctx: Context): Verdict | null {
  const { text, candidate, catalogued, vocabulary, isShort } = ctx;
  const { sentences, variants } = vocabulary;
  const wrapped = isShort ? wrappedLeft(ctx) : ctx.left;
  const said = isShort && TRANSCRIPT.test(text) ? wrapped.replace(SPEAKER, '') : wrapped;
  const left = simplify(said, variants);
  const right = simplify(ctx.right, variants);
  if (LOG_PREFIX.test(right)) return possible('bare', 'identifier');
  if (FILE_MODE.test(left) || COMPARED.test(right) || isShare(ctx))
    return possible('bare', 'quantity');
  const status = candidate.code.slice(0, 3);
  if (catalogued && STATUS_BESIDE.exec(left)?.[1] === status) return certain('prose');
  if (STATEMENT.test(left)) return null;
  const unspaced = unspacedWordsBefore(left.replace(TAG, ' '));
  const owner = sentences.foreignBefore.exec(unspaced)?.[0];
  if (owner && !sentences.notForeignBefore.test(unspaced))
    return possible('bare', 'identifier', owner);
  const plain = left.replace(/%[a-z@]/gi, ' ');
  const unitBefore =
    /\p{L}\s?\(([A-Za-z]{1,8})\)\s?[:=]?\s*$/u.exec(left)?.[1]?.toLowerCase() ?? '';
  if (sentences.spaced.units.has(unitBefore)) return possible('bare', 'quantity', unitBefore);
  const spaced = spacedWordsBefore(plain, vocabulary);
  if (spaced.say === 'foreign') return possible('bare', 'identifier', spaced.word);
  const unit = /^\s?([A-Za-z]{1,14})\b/.exec(right)?.[1]?.toLowerCase() ?? '';
  const counted =
    sentences.unitBehind.exec(right)?.[0] ?? (sentences.spaced.units.has(unit) ? unit : '');
  if (counted && !sentences.errorCode.test(left))
    return possible('bare', 'quantity', counted.trim());
  if (spaced.say === 'code' && sentences.oneTime.test(left + right))
    return possible('bare', 'identifier', spaced.word);
  if (
    (unspaced && sentences.strongBefore.test(unspaced)) ||
    spaced.say === 'strong' ||
    spaced.say === 'code'
  )
    return certain('prose');
  // A message shown to the user, with the number in brackets behind it.
  if (
    catalogued &&
    /[(（[]$/.test(left) &&
    /^[)）\]]/.test(right) &&
    (sentences.unableBefore.test(left) || (isShort && sentences.wrong.test(left.slice(-40))))
  )
    return certain('prose');
  if (sentences.errorBehind.test(right.replace(sentences.listedBehind, '')))
    return certain('prose');
  if (!catalogued) return null;
  // Digits that are said one by one are no quantity.
  if (isShort && candidate.form === 'loose' && sentences.errorCode.test(text))
    return certain('prose');
  if (isShort && BARE_STATUS_BESIDE.exec(left)?.[1] === status) return certain('prose');
  if (isShort && sentences.otherNumbers.test(around(text, candidate))) return possible('prose');
  if (isPlainSentence(ctx, left, right)) return certain('prose');
  if (sentences.reportsBefore.test(unspaced))
    return sentences.clauseEndsBehind.test(right) ||
      sentences.goesWrongBehind.test(right.slice(0, 40))
      ? certain('prose')
      : possible('prose');
  if (spaced.say !== 'weak') return null;
  return sentences.technical.test(around(text, candidate)) &&
    sentences.spacedClauseEndsBehind.test(right)
    ? certain('prose')
    : possible('prose');
}

/** Certain where a word for an error's code stands before digits in groups: Fehlercode 4.001.038; else null. */
export function namedGroups({ catalogued, left, vocabulary }: Context): Verdict | null {
  return catalogued && vocabulary.sentences.errorCodeBefore.test(left) ? certain('prose') : null;
}
