import { expect, it } from 'vitest';
import words from '../../../content/explain.words.json';
import { messages } from '../../i18n/all';
import { LANGS } from '../../paths';

// The package is published without the site, so it carries its own words. They are the site's.

it.each(LANGS)('the command names actors and retries in %s as the site does', (lang) => {
  expect(words[lang].actors).toEqual(messages(lang).actor);
  expect(words[lang].retries).toEqual(messages(lang).retry);
});

it('the command says everything in both languages', () => {
  expect(Object.keys(words.en)).toEqual(Object.keys(words.zh));
});
