import { readFileSync } from 'node:fs';
import { checkContent } from '../../content/check';
import type { SynonymRow } from '../search/types';
import { openCatalog, type OpenCatalog } from '../catalog/catalog';

const file = (name: string) => new URL(`../../content/${name}`, import.meta.url);

export interface Content {
  catalog: OpenCatalog;
  /** The data file's own text, published as it is. */
  catalogText: string;
  schemaText: string;
  permalinks: string;
  synonyms: SynonymRow[];
}

/** Reads and checks content/. Refuses (throws) with every problem named when something is wrong. */
export async function readContent(): Promise<Content> {
  const catalogText = readFileSync(file('catalog.json'), 'utf8');
  const permalinks = readFileSync(file('permalinks.txt'), 'utf8');
  const checked = await checkContent({ catalog: catalogText, permalinks }, { layout: false });
  if (checked.problems.length > 0 || !checked.catalog) {
    throw new Error(`The content has problems:\n${checked.problems.join('\n')}`);
  }
  return {
    catalog: openCatalog(checked.catalog),
    catalogText,
    schemaText: readFileSync(file('catalog.schema.json'), 'utf8'),
    permalinks,
    synonyms: JSON.parse(readFileSync(file('words/synonyms.json'), 'utf8')) as SynonymRow[],
  };
}
