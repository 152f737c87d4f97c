import { aboutData } from '../../catalog/about';
import { codeData } from '../../catalog/code';
import { codesData, homeData, statusData } from '../../catalog/lists';
import { dataFile, SEARCH_FILE, type DataName } from '../../paths';
import type { Content } from '../content';
import { buildSearchIndex } from './searchIndex';

/** Everything a page may fetch, by file name: the same in the dev server and in the build. */
export function dataFiles({ catalog, catalogText, schemaText, synonyms, lexicon }: Content) {
  const json = (name: DataName, data: unknown) => [dataFile(name), JSON.stringify(data)] as const;
  return new Map<string, string>([
    ['catalog.json', catalogText],
    ['catalog.schema.json', schemaText],
    json('home', homeData(catalog)),
    json('about', aboutData(catalog)),
    json('codes', codesData(catalog, lexicon)),
    [SEARCH_FILE, JSON.stringify(buildSearchIndex(catalog.codes, synonyms))],
    ...catalog.statuses.map(({ status }) => json({ status }, statusData(status, catalog))),
    ...catalog.codes.map(({ code }) => json({ code }, codeData(code, catalog))),
  ]);
}
