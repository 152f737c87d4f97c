/** For tests and the benchmark only: the catalog and the project's own cases, read from disk. */
import { readFileSync } from 'node:fs';
import type { Catalog } from '../../content/types';
import { buildCatalogIndex } from './meaning/catalogIndex';
import type { CatalogRow } from './types';

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

const catalog = readJson('../../content/catalog.json') as Catalog;

export const rows: CatalogRow[] = catalog.codes.map((c) => ({
  code: c.code,
  http: c.observed?.flatMap((o) => o.http ?? []) ?? [],
  messages: [
    ...c.meanings.flatMap((m) => [m.official ?? '', m.title.zh, m.title.en]),
    ...(c.observed?.map((o) => o.msg) ?? []),
  ].filter(Boolean),
}));

export const catalogIndex = buildCatalogIndex(rows);
export const cases = readJson('../../e2e/cases/decode-cases.json') as DecodeCase[];
