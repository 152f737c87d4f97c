import type { Vocabulary } from '../words/vocabulary';
import type { Context } from './context';
import { tokensOf } from './wordsBefore';

const LETTERS = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/g;
/** Signs of code, tables and paths; a sentence has next to none. */
const SIGNS = /[{}<>=;|\\/_$@~^\t`]/g;
/** A call or an index, as only programs have them. */
const PROGRAM = /\w\(|\)\s*[;{]|\w\[\d/;
/** A clause begins at the number: nothing before it, or the end of another clause. */
const CLAUSE_START = /(?:^|[,.;!?…—，。；！？、])[\s"'“”‘’「『【(（*_-]*$/;
const CLOSED = /^["'`”’»“)）」』】》\]*_]*/;
const CLAUSE_END =
  /^\s*(?:$|,(?![\w-])|[.;:!?…—，。；：！？、)）(（「]|\p{Extended_Pictographic})|^\[\p{L}/u;
/** A word that belongs to a path or a name. */
const IN_NAME = /\S*[_/\\]\S*/g;

/** Whether a line has letters or words enough for a sentence and no more signs than one. */
function isSentence(line: string): boolean {
  const plain = line.replace(/\d{7}/g, ' ').replace(/https?:\/\/\S+/g, ' ');
  const letters = plain.match(LETTERS)?.length ?? 0;
  const words = plain.match(/\p{L}{2,}/gu)?.length ?? 0;
  const signs = plain.match(SIGNS)?.length ?? 0;
  return (letters >= 2 || words >= 3) && signs * 5 <= letters + words && !PROGRAM.test(plain);
}

/** The words beside the number let it stand for itself: it is no other word's number, and no other word is counted. */
function standsAlone(left: string, right: string, { sentences, names }: Vocabulary): boolean {
  const { spaced } = sentences;
  const before = left.replace(/[\s"'`“”‘’「『【(（«*_:：]+$/, '');
  const behind = right.replace(CLOSED, '');
  if (/\d$/.test(before.replace(/[\s,/-]+$/, ''))) return false;
  // The row of a list: 4001001: 'Custodial account'
  if (before === '' && /^\s*[:：]/.test(behind)) return false;
  const word = tokensOf(before).at(-1)?.toLowerCase() ?? '';
  const leads =
    CLAUSE_START.test(left) ||
    sentences.leadsBefore.test(before) ||
    sentences.reportsBefore.test(before) ||
    sentences.quantityBefore.test(before) ||
    spaced.leads.has(word) ||
    spaced.fillers.has(word) ||
    spaced.reports.has(word) ||
    (/[:：]\s*$/.test(left) && names.qualifiers.has(word));
  if (!leads) return false;
  const next = tokensOf(behind).at(0)?.toLowerCase() ?? '';
  return (
    CLAUSE_END.test(behind) ||
    sentences.followsBehind.test(behind.trimStart()) ||
    (/^\s/.test(behind) && spaced.follows.has(next) && !names.foreign.has(next))
  );
}

/**
 * Whether the number stands in a sentence of a short text as a code does: nothing speaks against it. In a long text, where
 * numbers of every kind stand, that would say nothing.
 */
export function isPlainSentence(
  { isShort, catalogued, candidate, text, vocabulary }: Context,
  left: string,
  right: string,
): boolean {
  if (!isShort || !catalogued || candidate.form !== 'exact' || candidate.prefix) return false;
  if (!isSentence(left + right) || !standsAlone(left, right, vocabulary)) return false;
  const { names, sentences } = vocabulary;
  const around = text.slice(Math.max(0, candidate.start - 160), candidate.end + 160);
  if (sentences.oneTime.test(around)) return false;
  // What the sentence speaks of: things with numbers, unless it also speaks of software or trouble.
  const line = (left + right).replace(IN_NAME, ' ');
  const foreign =
    tokensOf(line).some((word) => names.foreign.has(word.toLowerCase())) ||
    sentences.foreign.test(line);
  return !foreign || sentences.topic.test(around);
}
