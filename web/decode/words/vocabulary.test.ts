import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DecoderWords } from '../../../content/words/decoderWords';
import { decode } from '../decode';
import { lexicon } from '../fixtures';
import { buildCatalogIndex } from '../meaning/catalogIndex';
import { groupOf, wordSet } from './patterns';
import { openVocabulary } from './vocabulary';

const file = new URL('../../../content/fixtures/lighthouse/decoder.json', import.meta.url);
const other = JSON.parse(readFileSync(file, 'utf8')) as DecoderWords;
const rows = [{ code: '4090001', messages: ['账单已经结清', 'Invoice already settled'] }];
const index = buildCatalogIndex({
  rows,
  lexicon: { words: other, synonyms: [], field: '', traditional: '' },
});
const certain = (text: string) =>
  decode(text, index)
    .findings.filter((finding) => finding.confidence === 'certain')
    .map(({ code }) => code);

describe('another platform’s words', () => {
  it('are read, and those of this one are not', () => {
    expect(certain('退单码4090001')).toEqual(['4090001']);
    expect(certain('{"why":"already settled","faultcode":4090001}')).toEqual(['4090001']);
    expect(certain('Fehlercode 4090001 in app')).toEqual([]);
  });

  it('may be few: every list of a language may be missing', () => {
    const none = { ...other, languages: { en: {} } };
    expect(() => openVocabulary({ ...lexicon, words: none })).not.toThrow();
  });
});

describe('wordSet', () => {
  it('has words with and without their accents, and all that begin as one with *', () => {
    const words = wordSet(['błąd', 'código', 'ошибк*']);
    expect(['błąd', 'código', 'codigo', 'ошибкой'].filter((word) => words.has(word))).toHaveLength(
      4,
    );
    expect(words.has('cod')).toBe(false);
  });
});

describe('groupOf', () => {
  it('takes (a|b) for either, # for a number, signs for themselves, and no word for nothing', () => {
    const matches = (words: string[], text: string) => new RegExp(`^${groupOf(words)}$`).test(text);
    expect(matches(['错误(码|代码|)', '报#'], '错误')).toBe(true);
    expect(matches(['错误(码|代码|)', '报#'], '报4001034')).toBe(true);
    expect(matches(['a.b'], 'axb')).toBe(false);
    expect(matches([], '')).toBe(false);
    expect(() => new RegExp(`${groupOf([])}?`, 'u')).not.toThrow();
  });
});
