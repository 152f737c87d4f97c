import {
  wordsOf,
  type LanguageList,
  type LanguageWords,
} from '../../../content/words/decoderWords';
import { groupOf, wordSet } from './patterns';

/** Han, kana and Thai are written without spaces between words. */
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/;
const HANGUL = /^[\uac00-\ud7a3]/;
/** A letter of such a script. */
const LETTER = '[\\u0e00-\\u0e7f\\u3040-\\u30ff\\u3400-\\u9fff]';
/** A quote or bracket that may close behind a number. */
const CLOSING = '["\'`”’»“)）」』】》>\\]*]';

export type SentenceWords = ReturnType<typeof readSentenceWords>;

/**
 * The words that sentences are judged by, of all languages together: those with spaces between as sets, those without as
 * regular expressions for the end of the text left of a number (Before) or the beginning of the text right of it (Behind).
 */
export function readSentenceWords(languages: Record<string, LanguageWords>) {
  const list = (...names: LanguageList[]) => [
    ...new Set(
      Object.values(languages).flatMap((words) => names.flatMap((name) => wordsOf(words[name]))),
    ),
  ];
  const spaced = (...names: LanguageList[]) =>
    list(...names).filter((word) => !UNSPACED.test(word));
  const spacedSet = (...names: LanguageList[]) => wordSet(spaced(...names));
  const unspacedLanguages = Object.values(languages).filter((words) =>
    Object.values(words).some((lines) => lines.some((line) => UNSPACED.test(line))),
  );
  const unspaced = (...names: LanguageList[]) =>
    groupOf([
      ...new Set(
        unspacedLanguages.flatMap((words) => names.flatMap((name) => wordsOf(words[name]))),
      ),
    ]);
  const attached = (...names: LanguageList[]) =>
    groupOf(list(...names).filter((word) => HANGUL.test(word)));
  const code = groupOf(spaced('code'));
  return {
    /** Words between spaces, in lower case. */
    spaced: {
      error: spacedSet('error'),
      strong: spacedSet('error', 'errorCode', 'fails'),
      code: spacedSet('code'),
      reports: spacedSet('reports'),
      fillers: spacedSet('fillers'),
      foreign: spacedSet('foreign'),
      leads: spacedSet('leads'),
      determiners: spacedSet('determiners'),
      follows: spacedSet('follows', 'goesOn'),
      abbreviations: spacedSet('abbreviations'),
      numberEndings: spacedSet('numberEndings'),
      counted: spacedSet('counted'),
      units: spacedSet('units'),
      trouble: spacedSet('trouble'),
    },
    /** The full stop of "No. 4001034" and "Artikelnr. 4001034". */
    abbreviation: new RegExp(
      `(?<=\\b${groupOf(spaced('abbreviations'))}|\\p{L}${groupOf(spaced('numberEndings'))})\\.(?=\\s)`,
      'giu',
    ),
    technical: new RegExp(`\\b${groupOf(spaced('technical'))}\\b|${unspaced('technical')}`, 'i'),
    /** What a text speaks of that speaks of software or of trouble with it. */
    topic: new RegExp(
      `(?<![\\p{L}\\d])${groupOf(spaced('technical', 'topic', 'error', 'errorCode', 'fails'))}(?![\\p{L}\\d])|${unspaced('technical', 'topic', 'trouble', 'error', 'fails')}`,
      'iu',
    ),
    errorCode: new RegExp(groupOf(list('errorCode')), 'i'),
    /** The number stands behind a word for an error's code. */
    errorCodeBefore: new RegExp(`${groupOf(list('errorCode'))}[\\s:=]{0,3}$`, 'i'),
    question: new RegExp(
      `[?？؟]|(?<![\\p{L}\\d])${groupOf(spaced('questions'))}(?![\\p{L}\\d])|${unspaced('questions')}`,
      'iu',
    ),
    oneTime: new RegExp(
      `(?<![\\p{L}\\d])${groupOf(spaced('oneTime'))}(?![\\p{L}\\d])|${unspaced('oneTime')}`,
      'iu',
    ),
    /** The text is about numbers of another kind. */
    otherNumbers: new RegExp(
      `(?<!\\p{L})${groupOf(spaced('otherNumbers'))}(?!\\p{L})|${unspaced('otherNumbers')}`,
      'iu',
    ),
    /** "lots of": a number behind it is one of many occurrences, not one of many things. */
    quantityBefore: new RegExp(`\\b${groupOf(spaced('quantity'))}$`, 'i'),
    /** All that stands between two numbers of a list. */
    joins: new RegExp(
      `^["'\`]?\\s{0,12}(?:[,、;|/&+]|!=|={1,3}|[-=]>|→|\\|\\||${groupOf(list('and'))})\\s{0,24}["'\`]?$`,
      'i',
    ),
    /** Another number stands before, with nothing or a conjunction between. */
    numberBefore: new RegExp(`\\d[\\s,/:-]*(?:${groupOf(list('and'))}\\s*)?$`, 'i'),
    /** The rest of a list of codes, of which the last digits may be all that is written. */
    listedBehind: new RegExp(
      `^(?:\\s?(?:[、,，/]|${groupOf(list('and'))})\\s?\\d{7}|/\\d{1,3}(?!\\d)){1,8}`,
      'i',
    ),
    foreignBefore: new RegExp(
      `(?:${unspaced('foreign')}|${LETTER}${unspaced('numberEndings')})(?:${unspaced('afterForeign')}|:)?$`,
    ),
    notForeignBefore: new RegExp(`${unspaced('notForeign')}${unspaced('afterForeign')}?$`),
    foreign: new RegExp(unspaced('foreign')),
    /** A word that ends in a word for a number, and is no error's: medlemsnr, Artikelnummer. */
    numberOfThing: new RegExp(
      `^(?!${groupOf(spaced('error', 'errorCode', 'code'))})\\p{L}{2,}${groupOf(spaced('numberEndings'))}$`,
      'iu',
    ),
    strongBefore: new RegExp(
      `(?:${unspaced('error', 'errorCode', 'fails')}|${code}|(?:^|(?!${LETTER})[^]|${unspaced('beforeCode')})${unspaced('code')})${unspaced('afterError')}{0,3}$`,
    ),
    /** What something shown or said is, to the end of its clause. */
    reported: new RegExp(`(?<=${unspaced('reports')})[^\\s:：,，。;；"'{}()[\\]]{4,120}`, 'g'),
    reportsBefore: new RegExp(`${unspaced('reports')}${unspaced('afterReport')}*$`),
    leadsBefore: new RegExp(`${unspaced('leads')}$`),
    unableBefore: new RegExp(`${unspaced('unable')}[^。；;0-9]{0,16}[(（[]$`),
    /** A unit that stands for itself: 4041011 台, */
    countedBehind: new RegExp(`^\\s?${unspaced('units')}(?=[\\s,，。;；、]|$)`),
    unitBehind: new RegExp(
      `^(?:\\s*(?!${unspaced('notUnits')})${unspaced('units')}|${attached('units')})`,
    ),
    errorBehind: new RegExp(
      `^\\s{0,3}${CLOSING}?\\s{0,3}${unspaced('beforeBehind')}?\\s?(?!${unspaced('notBehind')})(?:${unspaced('behind')}|${code})` +
        `|^${CLOSING}?[\\s-]?${groupOf([...spaced('behind'), ...spaced('error', 'errorCode')])}(?![\\p{L}\\d_])`,
      'iu',
    ),
    /** Behind a word like 返回 the number was its object: the clause ends, or goes on with something else. */
    clauseEndsBehind: new RegExp(
      `^${CLOSING}?(?:\\s|[,，。.!！?？;；、~…)]|$|${unspaced('clauseEnd')})`,
    ),
    /** Particles of Korean are written to the number. */
    followsBehind: new RegExp(`^(?:${unspaced('follows', 'clauseEnd')}|${attached('clauseEnd')})`),
    /** The same with spaces between words. */
    spacedClauseEndsBehind: new RegExp(
      `^["'\`)\\]]?(?:\\s{0,3}$|[.,;!?)]|\\s(?:${groupOf(spaced('goesOn'))}|\\()(?![a-z]))`,
      'i',
    ),
    /** The sentence goes on about an error. */
    goesWrongBehind: new RegExp(`^[\\u3400-\\u9fff][^。！？]{0,30}?${unspaced('goesWrong')}`),
    trouble: new RegExp(unspaced('trouble')),
    /** Something typed in is said not to be right. */
    wrong: new RegExp(
      `(?<![\\p{L}\\d])${groupOf(spaced('wrong'))}(?![\\p{L}\\d])|${unspaced('wrong')}`,
      'iu',
    ),
    /** A key that means a code in the words of some language; in lower case, without accents, spaces and hyphens. */
    codeKeys: wordSet(spaced('error', 'errorCode').map(tightKey)),
  };
}

/** A key in lower case, without accents, spaces, hyphens and apostrophes: Código de error is codigodeerror. */
export const tightKey = (key: string): string =>
  key
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s_'’-]/g, '');
