import { readFileSync } from 'node:fs';
import type { Catalog } from '../../content/types';
import type { DecoderWords } from '../../content/words/decoderWords';
import { openCatalog } from './catalog';
import type { Lexicon } from './lexicon';

// What the tests of this folder look at: a made-up platform of six codes, and the
// real catalog for what has to be true of it.

function read(name: string): unknown {
  const file = new URL(`../../content/${name}`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

export const smallFile = read('fixtures/otherPlatform.json') as Catalog;
export const small = openCatalog(smallFile);
export const real = openCatalog(read('catalog.json') as Catalog);
export const lexicon: Lexicon = {
  words: read('words/decoder.json') as DecoderWords,
  synonyms: [],
  field: '',
  traditional: '',
};
