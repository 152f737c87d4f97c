import { readFileSync } from 'node:fs';
import type { Catalog } from '../../content/types';
import { openEngine } from './engine';
import { buildWholeIndex } from './index/build';
import { readSearchWords } from './index/readWords';
import type { Engine, SearchIndex } from './types';

// For tests only: the real catalog's index.

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

export const catalog = JSON.parse(read('../../content/catalog.json')) as Catalog;
export const words = readSearchWords();

// Made while the file loads, so that no test's time is spent on it.
const index = buildWholeIndex(catalog.codes, words);
const engine = await openEngine(index);
export const realIndex = (): SearchIndex => index;
export const realEngine = (): Engine => engine;
