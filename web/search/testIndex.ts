import { readFileSync } from 'node:fs';
import type { Catalog } from '../../content/types';
import { openEngine } from './engine';
import { buildSearchIndex } from './index/build';
import { buildSearchGuidance } from './index/guidance';
import { readSearchWords } from './index/readWords';
import { searchInStages, withGuidance } from './stages';
import type { Engine, SearchGuidance, SearchIndex } from './types';

// For tests and the benchmark only: the real catalog's index, and queries with the codes they should lead to.

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

export const catalog = JSON.parse(read('../../content/catalog.json')) as Catalog;
export const words = readSearchWords();

// Made while the file loads, so that no test's time is spent on it.
const index = buildSearchIndex(catalog.codes, words);
const guidance = buildSearchGuidance(catalog.codes);
export const realIndex = (): SearchIndex => index;
export const realGuidance = (): SearchGuidance => guidance;

/** An engine that asks in stages, as the page does. */
export async function openInStages(of: SearchIndex, more: SearchGuidance): Promise<Engine> {
  const engine = await openEngine(of);
  const whole = await openEngine(withGuidance(of, more));
  return { ...engine, search: searchInStages(engine, () => Promise.resolve(whole)) };
}
const engine = await openInStages(index, guidance);
export const realEngine = (): Engine => engine;

export interface QueryCase {
  category: string;
  query: string;
  /** Any of them may be first. */
  expect: string[];
  /** Of the first file: ours; the others were given. */
  own?: boolean;
}

/** Files of e2e/cases/ with queries in people's own words, in the order in which they were written. */
export const SYMPTOM_FILES = [
  'search-queries-2',
  'search-wild-1',
  'search-wild-2',
  'search-wild-3',
  'search-wild-4',
  'search-wild-5',
  'search-wild-6',
  'search-wild-7',
  'search-wild-8',
  'search-wild-9',
  'search-wild-10',
  'search-wild-11',
] as const;

export const readQueries = (name: 'search-queries' | (typeof SYMPTOM_FILES)[number]): QueryCase[] =>
  (JSON.parse(read(`../../e2e/cases/${name}.json`)) as { queries: QueryCase[] }).queries;
