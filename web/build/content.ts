import { readFileSync } from 'node:fs';
import { checkContent } from '../../content/check';
import type { SearchWords } from '../search/types';
import { openCatalog, type OpenCatalog } from '../catalog/catalog';

const file = (name: string) => new URL(`../../content/${name}`, import.meta.url);

/** What a build is made of, all of content/. */
export interface Content {
  catalog: OpenCatalog;
  /** content/catalog.json as text, published unchanged. */
  catalogText: string;
  /** content/catalog.schema.json as text. */
  schemaText: string;
  /** content/permalinks.txt as text. */
  permalinks: string;
  words: SearchWords;
}

/**
 * Reads and checks content/. Rejects with every problem named. The layout of catalog.json is not checked: a build does
 * not depend on it.
 */
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
    words: {
      synonyms: JSON.parse(
        readFileSync(file('words/synonyms.json'), 'utf8'),
      ) as SearchWords['synonyms'],
      fillers: JSON.parse(
        readFileSync(file('words/fillers.json'), 'utf8'),
      ) as SearchWords['fillers'],
    },
  };
}
