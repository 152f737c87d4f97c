import { readFileSync } from 'node:fs';
import type { Catalog } from '../../content/types';
import type { DecoderWords } from '../../content/words/decoderWords';
import { openCatalog } from '../catalog/catalog';
import { decoderData } from '../catalog/decoderData';
import { codesData } from '../catalog/lists';
import { buildLexicon } from './buildLexicon';
import { buildCatalogIndex } from './meaning/catalogIndex';

// For tests and the benchmark only: the catalog, its words and the project's own cases, read from disk.

const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

export interface DecodeCase {
  id: string;
  class: 'positive' | 'mixed' | 'negative' | 'msg-only' | 'ambiguous';
  shape: string;
  text: string;
  /** Codes to be found as certain, in order of first appearance. */
  expect: string[];
  /** Codes to be suggested where the text has only a msg. */
  suggest?: string[];
  /** Ours; the others were given. */
  own?: boolean;
}

const catalog = openCatalog(readJson('../../content/catalog.json') as Catalog);
const words = readJson('../../content/words/decoder.json') as DecoderWords;
const synonyms = readJson('../../content/words/synonyms.json') as string[][];

export const lexicon = buildLexicon(catalog.codes, words, synonyms);
export const data = decoderData(codesData(catalog, lexicon));
export const codes = data.rows.map(({ code }) => code);
export const catalogIndex = buildCatalogIndex(data);
export const cases = readJson('../../e2e/cases/decode-cases.json') as DecodeCase[];
