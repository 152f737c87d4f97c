import { aboutData } from '../../catalog/views/about';
import { codeData } from '../../catalog/views/code';
import { callsData } from '../../catalog/views/calls';
import { codesData, homeData, statusData } from '../../catalog/views/lists';
import { topicData, topicsData } from '../../catalog/views/topics';
import { dataFile, SEARCH_FILE, SEARCH_GUIDANCE_FILE, type DataName } from '../../paths';
import type { Content } from '../content';
import { buildSearchIndex } from '../../search/index/build';
import { buildSearchGuidance } from '../../search/index/guidance';

/**
 * Everything a page may fetch, as JSON text by file name: the catalog and its schema, one file per page that has data,
 * and the search index. The dev server and the build serve the same.
 */
export function dataFiles({ catalog, catalogText, schemaText, words, lexicon }: Content) {
  const json = (name: DataName, data: unknown) => [dataFile(name), JSON.stringify(data)] as const;
  const calls = callsData(catalog);
  const topics = topicsData(catalog, calls);
  return new Map<string, string>([
    ['catalog.json', catalogText],
    ['catalog.schema.json', schemaText],
    json('home', homeData(catalog)),
    json('about', aboutData(catalog)),
    json('codes', codesData(catalog, lexicon)),
    json('calls', calls),
    json('topics', topics),
    ...topics.topics.map(({ id }) => json({ topic: id }, topicData(id, catalog, calls))),
    [SEARCH_FILE, JSON.stringify(buildSearchIndex(catalog.codes, words))],
    [SEARCH_GUIDANCE_FILE, JSON.stringify(buildSearchGuidance(catalog.codes))],
    ...catalog.statuses.map(({ status }) => json({ status }, statusData(status, catalog))),
    ...catalog.codes.map(({ code }) => json({ code }, codeData(code, catalog))),
  ]);
}
