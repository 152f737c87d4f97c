import { isEnglish } from '../meaning/stance';
import type { Vocabulary } from '../words/vocabulary';
import type { Context } from './context';
import { spacedWordsBefore, tokensOf } from './wordsBefore';

const LETTER = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/;
const LETTERS = new RegExp(LETTER, 'g');
/** Signs of code, tables and paths; a sentence has next to none. */
const SIGNS = /[{}<>=;|\\/_$@~^\t`]/g;
/** A query of a database. */
const QUERY = /\b(?:select|insert|update|delete)\b.*\b(?:from|into|set)\b.*\b(?:where|values)\b/i;
/** A call or an index, as only programs have them; the scope of a commit's subject, fix(token): …, is none. */
const PROGRAM = /\w\((?![\w./-]*\)!?: )|\)\s*[;{]|\w\[\d/;
/** An assignment, a path, a keyword, a column, an option of a command or a dotted line before the number. */
const STRUCTURE_BEFORE =
  /(?:[=<>/\\|#@$&]\s*|\bcase\s+|\S\s{2,}|\t|(?:^|\s)--?[A-Za-z][\w-]*\s+|\.{4,}\s*)["'`]?$/;
/** A command behind the prompt of a shell. */
const COMMAND = /^\s*[$%>❯➜]\s[a-z]/;
/**
 * Columns of a terminal's output (two gaps of two or more spaces), and counters (sent 12, lost 0, took 3; 12 sent, 0 lost).
 */
const COLUMNS = /\S {2,}\S.*\S {2,}\S|(?:\p{L}+ \d+,? ){2}\p{L}+ \d|\d \p{L}+, \d+ \p{L}/u;
/** A clause begins at the number: nothing before it, or the end of another clause. */
const CLAUSE_START = /(?:^|[,.;!?…，。；！？、؟،→]|`)[\s"'“”‘’「『【(（*_-]*$/;
const CLOSED = /^["'`”’»“)）」』】》\]*_]*/;
const CLAUSE_END =
  /^\s*(?:$|= \p{L}|,(?![\w-])|[.;:!?…—，。；：！？、؟،)）(（「]|\p{Extended_Pictographic}|[x×*]\s?\d{1,4}\b)|^\[\p{L}/u;
/** UTF-16 units of a text on each side of a number that tell what it is about. */
const AROUND = 200;
/** A word that belongs to a path or a name. */
const IN_NAME = /\S*[_/\\]\S*/g;

/** Whether a line has letters or words enough for a sentence and no more signs than one. */
function isSentence(line: string, { sentences }: Vocabulary): boolean {
  const { spaced } = sentences;
  const plain = line.replace(/https?:\/\/\S+/g, ' ');
  const withoutNumbers = plain.replace(/`?\d{7}`?/g, ' ');
  const letters = withoutNumbers.match(LETTERS)?.length ?? 0;
  const words = withoutNumbers.match(/\p{L}{2,}/gu)?.map((word) => word.toLowerCase()) ?? [];
  const signs = withoutNumbers.match(SIGNS)?.length ?? 0;
  const speaks =
    letters >= 2 ||
    words.length >= 3 ||
    (words.length === 2 &&
      words.some((word) => spaced.reports.has(word) || spaced.leads.has(word)) &&
      !words.some((word) => spaced.abbreviations.has(word))) ||
    (words.length >= 1 && sentences.question.test(plain));
  return (
    speaks &&
    signs * 3 <= letters + words.length &&
    !PROGRAM.test(plain) &&
    !QUERY.test(plain) &&
    !COLUMNS.test(line)
  );
}

/**
 * Whether the words before let the number stand for itself (1), may own it (0), or are what it is put behind in brackets or
 * after a dash (-1).
 */
function leads(left: string, { sentences, names }: Vocabulary): number {
  const { spaced } = sentences;
  const before = left.replace(/[\s"'`“”‘’「『【(（«*_:：]+$/, '');
  const word = tokensOf(before).at(-1)?.toLowerCase() ?? '';
  const stands =
    CLAUSE_START.test(left) ||
    sentences.leadsBefore.test(before) ||
    sentences.reportsBefore.test(before) ||
    sentences.quantityBefore.test(before) ||
    spaced.leads.has(word) ||
    spaced.fillers.has(word) ||
    spaced.reports.has(word) ||
    spaced.strong.has(word) ||
    names.platform.has(word) ||
    (/[:：]\s*$/.test(left) && names.qualifiers.has(word));
  if (stands) return 1;
  return /[(（—–]\s*$|\s-\s*$/.test(left) ? -1 : 0;
}

/** Whether the words behind go on as behind a noun (1), may do so (0), or may be what is counted (-1). */
function follows(right: string, { sentences, names }: Vocabulary): number {
  const behind = right.replace(CLOSED, '');
  const next = tokensOf(behind).at(0) ?? '';
  const lower = next.toLowerCase();
  const goesOn =
    CLAUSE_END.test(behind) ||
    sentences.followsBehind.test(behind.trimStart()) ||
    (/^\s/.test(behind) && sentences.spaced.follows.has(lower) && !names.foreign.has(lower));
  if (goesOn) return 1;
  return /^\p{Ll}{3,}$/u.test(next) && !next.endsWith('s') ? 0 : -1;
}

/** Whether a line names things that have numbers. */
function namesThings(line: string, { sentences, names }: Vocabulary): boolean {
  const plain = line.replace(IN_NAME, ' ');
  const words = tokensOf(plain).map((word) => word.toLowerCase());
  return (
    sentences.foreign.test(plain) ||
    // "no" is a number's abbreviation only before one.
    words.some(
      (word, i) =>
        sentences.spaced.foreign.has(word) ||
        (names.foreign.has(word) &&
          !(sentences.spaced.abbreviations.has(word) && /^\p{L}/u.test(words[i + 1] ?? ''))),
    )
  );
}

/**
 * Whether a short text says by more than the sentence that the number may be a code: another one stands before it, the text
 * names the platform or a brand of it, speaks of error codes, or shares a word with this code's messages.
 */
function isBacked({ previous, namesService, agreement, text, candidate, vocabulary }: Context) {
  const { names, sentences } = vocabulary;
  return (
    previous?.verdict.confidence === 'certain' ||
    namesService ||
    tokensOf(text).some((word) => names.platform.has(word.toLowerCase())) ||
    sentences.errorCode.test(text) ||
    agreement(around(text, candidate).replace(candidate.code, ' ')).some
  );
}

/** Whether the number stands in the text once more, as that of a thing: Ticket 4001237 */
const isOwnedElsewhere = ({ text, candidate: { code, start }, vocabulary }: Context) =>
  [...text.matchAll(new RegExp(`([^\\n]{0,40})${code}`, 'g'))].some(
    ({ 1: left = '', index }) =>
      index + left.length !== start && spacedWordsBefore(left, vocabulary).say === 'foreign',
  );

/** The text near a number, which tells what it is about. */
export const around = (text: string, { start, end }: Context['candidate']) =>
  text.slice(Math.max(0, start - AROUND), end + AROUND);

/** A commit's hash that begins a line: hexadecimal digits with a letter among them. */
const HASH_LINE = /^[\s*|]*(?=[0-9a-f]*[a-f])(?=[a-f]*\d)[0-9a-f]{7,40}\s/m;

/** Whether the number begins its line, and lines beside it begin with a hash; `line` is where its line begins. */
const isInHashColumn = (text: string, line: number, left: string) =>
  /^[\s*|]*$/.test(left) && HASH_LINE.test(text.slice(Math.max(0, line - 400), line + 400));

/**
 * Whether a catalogued number stands in a sentence of a short text as a code does: what lets it stand for itself (the words
 * before and behind, software as the topic, a question) outweighs what speaks against it. Always false in a long text, where
 * numbers of every kind stand. `leftAsWritten` and `right` are those of the context, with Simplified characters.
 */
export function isPlainSentence(ctx: Context, leftAsWritten: string, right: string): boolean {
  const { isShort, catalogued, candidate, text, vocabulary } = ctx;
  // What was quoted before the sentence is none of it.
  const left = leftAsWritten.replace(/^.*[`}]\s+(?=\p{L})/u, '').replace(/[-=]+>(?=\s*$)/, '→');
  if (!isShort || !catalogued || candidate.form !== 'exact' || candidate.prefix) return false;
  const line = left + candidate.code + right;
  if (!isSentence(line, vocabulary)) return false;
  // The row of a list (4001001: 'Custodial account') or of values (7,4001001,1), or one of several numbers side by side.
  if (left.trim() === '' && /^\s*["'`]?\s*[:：=]/.test(right)) return false;
  if (/(?:^|,)["']?$/.test(left) && /^["']?,\S/.test(right)) return false;
  if (STRUCTURE_BEFORE.test(left) || /^(?:\s{2,}\S|\t)/.test(right)) return false;
  if (COMMAND.test(left) || isInHashColumn(text, candidate.start - left.length, left)) return false;
  if (vocabulary.sentences.numberBefore.test(left)) return false;
  if (spacedWordsBefore(left, vocabulary).say === 'number') return false;
  const { sentences } = vocabulary;
  const nearby = around(text, candidate);
  if (sentences.oneTime.test(nearby) && !sentences.wrong.test(left)) return false;
  const speaksOfSoftware = sentences.topic.test(nearby);
  const before = leads(left, vocabulary);
  const behind = follows(right.replace(sentences.listedBehind, ''), vocabulary);
  if (left.trim() === '' && behind < 0) return false;
  if (before < 1 && !isBacked(ctx)) return false;
  if (isOwnedElsewhere(ctx)) return false;
  // The 4001236 thermostat: a model.
  if (behind < 1 && sentences.spaced.determiners.has(tokensOf(left).at(-1)?.toLowerCase() ?? ''))
    return false;
  // Only in English and Chinese are the words known well enough for an unknown one before the number to speak against it.
  const known = LETTER.test(line) || isEnglish(line, vocabulary);
  const doubt = before < 1 && known && !speaksOfSoftware ? 1 : 0;
  const score =
    before -
    doubt +
    behind +
    (speaksOfSoftware ? 1 : 0) +
    (sentences.question.test(line) ? 1 : 0) -
    (namesThings(line, vocabulary) ? 1 : 0);
  return score > 0;
}
