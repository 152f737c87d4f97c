import { wordsOf, type DecoderWords, type LanguageList } from '../../../content/words/decoderWords';
import { group, groupOf, setOf, type WordSet } from './patterns';

/** The words, their plurals, and what two of them make when written as one: postcodes, deviceid, orderno. */
function alsoGlued(words: ReadonlySet<string>): WordSet {
  const isPair = (word: string) =>
    [...word].some((_, i) => i > 2 && words.has(word.slice(0, i)) && words.has(word.slice(i)));
  const isPlural = (word: string) => word.endsWith('s') && words.has(word.slice(0, -1));
  return { has: (word) => words.has(word) || isPlural(word) || isPair(word) };
}

export type NameWords = ReturnType<typeof readNameWords>;

/** The words that names of keys, variables and constants are judged by. Sets hold single words in lower case. */
export function readNameWords({ names, languages }: DecoderWords) {
  const inAnyLanguage = (name: LanguageList) =>
    groupOf(Object.values(languages).flatMap((words) => wordsOf(words[name])));
  const error = group(names.errorNouns);
  return {
    codes: setOf(names.codes),
    errorNouns: setOf(names.errorNouns),
    weakCodes: setOf(names.weakCodes),
    qualifiers: setOf(names.qualifiers),
    owners: setOf(names.owners),
    foreign: alsoGlued(setOf(names.foreign)),
    measures: setOf(names.measures),
    errors: setOf(names.errors),
    negations: setOf(names.negations),
    numbers: setOf(names.numbers),
    platform: setOf(names.platform),
    /** A name with "err" in it, whatever else. */
    errorStem: new RegExp(group(names.errorStems), 'i'),
    /** A name of something that is counted or measured. */
    quantity: new RegExp(`${group(names.quantities)}$`, 'i'),
    /** error_no, ERR NUMBER */
    errorNumber: new RegExp(`(?:^|[^a-z])${error}[._ ]?${group(names.numbers)}$`, 'i'),
    /** notFound, no_exist */
    notFound: new RegExp(`${group(names.negations)}_?${group(names.negated)}`, 'i'),
    /** One word in lower case: ioerror */
    shortError: new RegExp(`^[a-z]{1,3}${error}$`),
    /** A word that a number may be glued to, at its end: error, myErrCode */
    glued: new RegExp(`(?:^|[^A-Za-z0-9])[A-Za-z]{0,20}${group(names.glued)}$`, 'i'),
    /** A key in other letters than ASCII's that means a code; without spaces. */
    otherCode: new RegExp(`${inAnyLanguage('keyEndings')}$|^${inAnyLanguage('keys')}$`),
  };
}
