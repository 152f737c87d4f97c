import { callsData } from '../../catalog/views/calls';
import { codeData } from '../../catalog/views/code';
import type { OpenCatalog } from '../../catalog/catalog';
import type { Site } from '../../catalog/site';
import { topicData, topicsData } from '../../catalog/views/topics';
import { feedFile, LANGS, markdownFile } from '../../paths';
import { codeMarkdown } from './codeMarkdown';
import { constantFiles } from './constants/constants';
import { csv } from './csv';
import { feed } from './feed';
import { llms, llmsFull } from './llms';
import { callsMarkdown, topicMarkdown } from './topicMarkdown';

/**
 * The catalog in the shapes other tools read. Takes the catalog and what is known of the site; returns texts by file
 * name relative to the mount. Pure: nothing is read or written.
 */
export function exportFiles(catalog: OpenCatalog, site: Site): Map<string, string> {
  const calls = callsData(catalog);
  const constants = [...constantFiles(catalog, site.url)];
  return new Map([
    ['catalog.csv', csv(catalog)],
    ['llms.txt', llms(catalog, site)],
    ['llms-full.txt', llmsFull(catalog, site)],
    ...constants.map(([name, text]) => [`constants/${name}`, text] as const),
    ...LANGS.map((lang) => [feedFile(lang), feed(catalog, site, lang)] as const),
    ...topicsData(catalog, calls).topics.flatMap(({ id }) => {
      const data = topicData(id, catalog, calls);
      return LANGS.map(
        (lang) =>
          [markdownFile({ page: 'topic', topic: id }, lang), topicMarkdown(data, lang)] as const,
      );
    }),
    ...(calls.groups.length > 0
      ? LANGS.map(
          (lang) => [markdownFile({ page: 'calls' }, lang), callsMarkdown(calls, lang)] as const,
        )
      : []),
    ...catalog.codes.flatMap(({ code }) => {
      const data = codeData(code, catalog);
      return LANGS.map(
        (lang) =>
          [markdownFile({ page: 'code', code }, lang), codeMarkdown(data, lang, site.url)] as const,
      );
    }),
  ]);
}
