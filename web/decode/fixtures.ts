import { readFileSync } from 'node:fs';
import type { Catalog } from '../../content/types';
import type { DecoderWords } from '../../content/words/decoderWords';
import { openCatalog } from '../catalog/catalog';
import { decoderData } from '../catalog/decoderData';
import { codesData } from '../catalog/views/lists';
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
  /** Of the first file: ours; the others were given. */
  own?: boolean;
}

/** Files of e2e/cases/, in the order in which they were written. */
export const CASE_FILES = [
  'decode-cases',
  'decode-cases-2',
  'decode-wild-1',
  'decode-wild-2',
  'decode-wild-3',
  'decode-wild-4',
  'decode-wild-5',
  'decode-wild-6',
  'decode-wild-7',
  'decode-wild-8',
  'decode-wild-9',
  'decode-wild-10',
  'decode-wild-11',
  'decode-wild-12',
  'decode-wild-13',
  'decode-wild-14',
] as const;

export const readCases = (name: (typeof CASE_FILES)[number]) =>
  readJson(`../../e2e/cases/${name}.json`) as DecodeCase[];

const catalog = openCatalog(readJson('../../content/catalog.json') as Catalog);
const words = readJson('../../content/words/decoder.json') as DecoderWords;
const synonyms = readJson('../../content/words/synonyms.json') as string[][];

export const lexicon = buildLexicon(catalog.codes, words, synonyms);
export const data = decoderData(codesData(catalog, lexicon));
export const codes = data.rows.map(({ code }) => code);
export const catalogIndex = buildCatalogIndex(data);
export const cases = readCases('decode-cases');
