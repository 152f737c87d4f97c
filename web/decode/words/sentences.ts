import {
  wordsOf,
  type LanguageWords,
  type LanguageList,
} from '../../../content/words/decoderWords';
import { groupOf } from './patterns';

/** Characters that are written without spaces between words. */
const UNSPACED = /[\u3400-\u9fff]/;

export type SentenceWords = ReturnType<typeof readSentenceWords>;

/**
 * The words that sentences are judged by, of all languages together: those with spaces between as sets, those without as
 * regular expressions for the end of the text left of a number or the beginning of the text right of it.
 */
export function readSentenceWords(languages: Record<string, LanguageWords>) {
  const list = (...names: LanguageList[]) => [
    ...new Set(
      Object.values(languages).flatMap((words) => names.flatMap((name) => wordsOf(words[name]))),
    ),
  ];
  const spaced = (...names: LanguageList[]): ReadonlySet<string> =>
    new Set(list(...names).filter((word) => !UNSPACED.test(word)));
  const unspaced = (...names: LanguageList[]) =>
    groupOf(list(...names).filter((word) => UNSPACED.test(word)));
  const either = (...names: LanguageList[]) => groupOf(list(...names));
  const code = groupOf([...spaced('code')]);
  return {
    /** Words between spaces, in lower case. */
    spaced: {
      strong: spaced('error', 'errorCode', 'fails'),
      code: spaced('code'),
      reports: spaced('reports'),
      fillers: spaced('fillers'),
      counted: spaced('counted'),
      units: spaced('units'),
      trouble: spaced('trouble'),
    },
    /** The full stop of "No. 4001034". */
    abbreviation: new RegExp(`(?<=\\b${groupOf([...spaced('abbreviations')])})\\.(?=\\s)`, 'gi'),
    technical: new RegExp(
      `\\b${groupOf([...spaced('technical')])}\\b|${unspaced('technical')}`,
      'i',
    ),
    errorCode: new RegExp(either('errorCode'), 'i'),
    /** All that stands between two numbers of a list. */
    joins: new RegExp(
      `^["'\`]?\\s{0,12}(?:[,、;|/&+]|!=|={1,3}|[-=]>|→|\\|\\||${either('and')})\\s{0,24}["'\`]?$`,
      'i',
    ),
    /** The rest of a list of codes. */
    listedBehind: new RegExp(`^(?:\\s?(?:[、,，/]|${either('and')})\\s?\\d{7}){1,8}`, 'i'),
    foreignBefore: new RegExp(`${unspaced('foreign')}(?:${unspaced('afterForeign')}|:)?$`),
    notForeignBefore: new RegExp(`${unspaced('notForeign')}${unspaced('afterForeign')}?$`),
    strongBefore: new RegExp(
      `(?:${unspaced('error', 'errorCode', 'fails')}|${code}|(?:^|[^\\u4e00-\\u9fff]|${unspaced('beforeCode')})${unspaced('code')})${unspaced('afterError')}{0,3}$`,
    ),
    reportsBefore: new RegExp(`${unspaced('reports')}${unspaced('afterReport')}*$`),
    unableBefore: new RegExp(`${unspaced('unable')}[^。；;0-9]{0,16}[(（[]$`),
    unitBehind: new RegExp(`^\\s*(?!${unspaced('notUnits')})${unspaced('units')}`),
    errorBehind: new RegExp(
      `^\\s{0,3}["'”’)\\]】」》]?\\s{0,3}${unspaced('beforeBehind')}?\\s?(?!${unspaced('notBehind')})(?:${unspaced('behind')}|${code})|^["'\`)\\]]?\\s?${groupOf([...spaced('behind')])}\\b`,
      'i',
    ),
    /** Behind a word like 返回 the number was its object: the clause ends, or goes on with something else. */
    clauseEndsBehind: new RegExp(
      `^["'\`)）」】\\]]?(?:\\s|[,，。.!！?？;；、~…)]|$|${unspaced('clauseEnd')})`,
    ),
    /** The same with spaces between words. */
    spacedClauseEndsBehind: new RegExp(
      `^["'\`)\\]]?(?:\\s{0,3}$|[.,;!?)]|\\s(?:${groupOf([...spaced('goesOn')])}|\\()(?![a-z]))`,
      'i',
    ),
    /** The sentence goes on about an error. */
    goesWrongBehind: new RegExp(`^[\\u3400-\\u9fff][^。！？]{0,30}?${unspaced('goesWrong')}`),
    trouble: new RegExp(unspaced('trouble')),
  };
}
