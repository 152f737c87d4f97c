import { readFileSync } from 'node:fs';
import type { Catalog } from '../../content/types';
import { createEngine } from './engine';
import { buildSearchIndex } from './makeIndex';
import type { Engine, SearchIndex, SynonymRow } from './types';

// For tests only: the real catalog's index.

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

export const catalog = JSON.parse(read('../../content/catalog.json')) as Catalog;
export const synonyms = JSON.parse(read('../../content/synonyms.json')) as SynonymRow[];

let index: SearchIndex | undefined;
let engine: Engine | undefined;
export const realIndex = (): SearchIndex => (index ??= buildSearchIndex(catalog.codes, synonyms));
export const realEngine = (): Engine => (engine ??= createEngine(realIndex()));
