import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decoderWordsProblems, wordsOf, type DecoderWords } from './decoderWords';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const words = read('decoder.json') as DecoderWords;
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

describe('decoder.json', () => {
  it('has no problems', () => {
    expect(decoderWordsProblems(words)).toEqual([]);
  });

  it('is checked for the made-up platform as well', () => {
    expect(decoderWordsProblems(read('../fixtures/lighthouse/decoder.json'))).toEqual([]);
  });

  it('has every kind of list told in the README', () => {
    const { languages, ...groups } = words;
    const lists = [...Object.values(groups), ...Object.values(languages)].flatMap(Object.keys);
    const untold = [...new Set(lists)].filter((list) => !readme.includes(`\`${list}\``));
    expect(untold).toEqual([]);
  });

  it('writes the words of names in lower case', () => {
    const { errorStems: _, ...names } = words.names;
    const odd = Object.values(names)
      .flatMap(wordsOf)
      .filter((word) => !/^[a-z_][a-z\d_]*$/.test(word));
    expect(odd).toEqual([]);
  });
});

describe('decoderWordsProblems', () => {
  const withNames = (names: object) => decoderWordsProblems({ ...words, names });

  it.each([
    ['no object', decoderWordsProblems([]), 'decoder.json: it is no object'],
    [
      'a missing list',
      withNames({ ...words.names, foreign: undefined }),
      'decoder.json: names.foreign: make it a list of lines',
    ],
    [
      'an unknown list',
      withNames({ ...words.names, forein: [] }),
      'decoder.json: names.forein: remove it, nothing reads it',
    ],
    [
      'a word twice',
      withNames({ ...words.names, measures: ['size, count', 'size'] }),
      'decoder.json: names.measures: "size" stands there twice',
    ],
    [
      'two spaces',
      withNames({ ...words.names, measures: ['size,  count'] }),
      'decoder.json: names.measures: put one comma and one space between two words',
    ],
    [
      'an open bracket',
      decoderWordsProblems({ ...words, languages: { de: { error: ['Fehler(n|'] } } }),
      'decoder.json: languages.de.error: close the brackets of "Fehler(n|"',
    ],
    [
      'an unknown list of a language',
      decoderWordsProblems({ ...words, languages: { de: { errors: [] } } }),
      'decoder.json: languages.de.errors: there is no such list; use one of ',
    ],
    [
      'a language without a tag',
      decoderWordsProblems({ ...words, languages: { German: {} } }),
      'decoder.json: languages.German: name a language, such as "de"',
    ],
  ])('tells of %s and names the repair', (_, problems, expected) => {
    expect(problems[0]).toContain(expected);
  });
});
