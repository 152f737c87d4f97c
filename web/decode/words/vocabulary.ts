import { wordsOf, type DecoderWords, type WordList } from '../../../content/words/decoderWords';
import type { Lexicon } from '../../catalog/lexicon';
import { variantsOf } from '../../text/simplify';
import { stem } from '../../text/stem';
import { readNameWords } from './names';
import { group, groupOf, setOf } from './patterns';
import { readSentenceWords } from './sentences';

/** The words of a lexicon, ready to be asked; content/README.md says what each list is for. */
export type Vocabulary = ReturnType<typeof openVocabulary>;

/** Opens the words of a lexicon, once for all that will be decoded with it. */
export function openVocabulary({ words, synonyms, field, traditional }: Lexicon) {
  const { service, keys, tables, folders } = words;
  return {
    variants: variantsOf(traditional),
    /** Words of the platform's field that no message of the catalog has. */
    field: field.split(' '),
    names: readNameWords(words),
    service: {
      /** Names the platform itself, not only what is built on it. */
      name: new RegExp(`(?<!\\p{Script=Latin})${group(service.names)}`, 'iu'),
      /** Looks like such a name and is none. */
      others: new RegExp(group(service.others), 'gi'),
    },
    keys: {
      platformMessage: setOf(keys.platformMessage),
      message: setOf(keys.message),
      status: setOf(keys.status),
      thing: setOf(keys.thing),
      answer: setOf(keys.answer),
      batch: setOf(keys.batch),
      otherCode: setOf(keys.otherCode),
      otherMessage: setOf(keys.otherMessage),
      /** An element that holds a message, and its text. */
      messageElement: new RegExp(`<${group(keys.messageElements)}>([^<]{2,200})<`, 'i'),
    },
    tables: {
      codes: new RegExp(group(tables.codes)),
      counts: new RegExp(`^${group(tables.counts)}$`, 'i'),
      meanings: new RegExp(group(tables.meanings), 'i'),
    },
    folders: {
      any: new RegExp(`^(?:${group(folders.any)}|[\\w-]{0,20}${group(folders.codes)})$`, 'i'),
      codes: new RegExp(`^${group(folders.codes)}$`, 'i'),
      language: new RegExp(`^${groupOf(Object.keys(words.languages))}$`),
    },
    broken: brokenCode(words),
    spoken: spokenDigits(words),
    terms: readTermWords(words, synonyms),
    sentences: readSentenceWords(words.languages),
  };
}

/** Seven digits, broken by single spaces or commas or misread as letters, with the signs that may stand before them. */
const BROKEN_DIGITS =
  '\\s?[:=]?\\s?["\']?(?=([0-9OoQIl|SBZ](?:[ ,\\n]?[0-9OoQIl|SBZ]){6})(?![0-9A-Za-z]))';

/** A word for a code, its letters torn apart, and such digits behind it, as off a screenshot. */
function brokenCode({ broken }: DecoderWords): RegExp {
  const torn = (word: string) =>
    [...word.replaceAll(' ', '')].join(/[a-z]/.test(word) ? ' ?' : '\\s?');
  const after = wordsOf(broken.after).map(torn).join('|');
  return new RegExp(`(?:${after})["']?(?:,?\\s${group(broken.between)})?${BROKEN_DIGITS}`, 'gi');
}

/** Seven digits written as they are said (四零零一，零五四), and which digit each sign is. */
function spokenDigits({ languages }: DecoderWords) {
  const lists = Object.values(languages).map(({ digits }) => wordsOf(digits));
  const digitOf = new Map(
    lists.flatMap((list) => list.flatMap((signs, digit) => [...signs].map((s) => [s, digit]))),
  );
  const sign = `[${[...digitOf.keys()].join('')}]`;
  const seven = new RegExp(`(?<!${sign})${sign}(?:[\\s,、-]?${sign}){6}(?!${sign})`, 'g');
  return { digitOf, seven };
}

/** Words of messages. Of those that mean the same, each leads to the stem of the first of the first row it stands in. */
function readTermWords({ terms }: DecoderWords, synonyms: readonly string[]) {
  const ignored = setOf(terms.ignored);
  const equal = new Map<string, string>();
  for (const row of [...terms.equal, ...synonyms]) {
    const stems = row
      .split(/,? /)
      .filter((word) => !ignored.has(word))
      .map(stem);
    const first = stems[0] ?? '';
    const common = equal.get(first) ?? first;
    for (const word of stems) if (!equal.has(word)) equal.set(word, common);
  }
  const termOf = (word: string): string => {
    const stemmed = stem(word);
    return equal.get(stemmed) ?? stemmed;
  };
  const setOfTerms = (list: WordList): ReadonlySet<string> => new Set(wordsOf(list).map(termOf));
  const spelling = new Map<string, string>();
  for (const row of terms.spellings) {
    const [first = '', ...others] = row.split(', ');
    for (const other of others) spelling.set(other, first);
  }
  const others = new RegExp(groupOf([...spelling.keys()]), 'g');
  return {
    ignored,
    termOf,
    /** A text in which other ways to write a word are replaced by the first of them: 没有 by 未. */
    spelt: (text: string) => text.replace(others, (word) => spelling.get(word) ?? word),
    states: setOfTerms(terms.states),
    common: new Set(wordsOf(terms.common).map(stem)),
  };
}
