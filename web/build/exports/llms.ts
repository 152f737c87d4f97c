import { callsData } from '../../catalog/views/calls';
import { topicsData } from '../../catalog/views/topics';
import type { OpenCatalog } from '../../catalog/catalog';
import { statusOf } from '../../catalog/catalog';
import { cellOf } from '../../catalog/rows';
import type { Site } from '../../catalog/site';
import { escapeMarkdown } from '../../catalog/markdown';
import { messages } from '../../i18n/all';
import { markdownFile, pathOf } from '../../paths';
import { codeMarkdown } from './codeMarkdown';
import { codeData } from '../../catalog/views/code';
import { constantFiles } from './constants/constants';

/** llms.txt (llmstxt.org): what the site is, where its data lies, a link to every code's Markdown. In English. */
export function llms(catalog: OpenCatalog, site: Site): string {
  const words = messages('en').exports;
  const calls = callsData(catalog);
  const { topics } = topicsData(catalog, calls);
  const link = (path: string) => `${site.url ?? ''}${path}`;
  const item = (file: string, what: string) => `- [${file}](${link(file)}): ${what}`;
  const sections = catalog.statuses.map(({ status, reason, title }) => {
    const codes = catalog.codes
      .filter(({ code }) => statusOf(code) === status)
      .map((entry) =>
        item(
          markdownFile({ page: 'code', code: entry.code }, 'en'),
          escapeMarkdown(cellOf(entry).title.en),
        ),
      );
    const page = `- [${reason}](${link(pathOf({ page: 'status', status }, 'en').slice(1))}): ${words.classPage}`;
    return `## ${status} ${title.en}\n\n${[page, ...codes].join('\n')}`;
  });
  return `${[
    `# ${messages('en').siteName(site.platform.name.en)}`,
    `> ${words.llmsSummary(site.platform.name.en, catalog.codes.length)}`,
    words.llmsShape,
    `## ${words.data}`,
    [
      item('catalog.json', words.catalog),
      item('catalog.schema.json', words.schema),
      item('catalog.csv', words.csv),
      item('feed.xml', words.feedFile),
      ...[...constantFiles(catalog).keys()].map((file) =>
        item(`constants/${file}`, words.constants),
      ),
    ].join('\n'),
    ...(topics.length > 0
      ? [
          `## ${messages('en').topics.title}`,
          topics
            .map(({ id, name }) => item(markdownFile({ page: 'topic', topic: id }, 'en'), name.en))
            .join('\n'),
        ]
      : []),
    ...(calls.groups.length > 0
      ? [
          `## ${messages('en').calls.title}`,
          item(markdownFile({ page: 'calls' }, 'en'), messages('en').calls.description(site.calls)),
        ]
      : []),
    ...sections,
    '## Optional',
    item('llms-full.txt', words.llmsFull),
  ].join('\n\n')}\n`;
}

/** llms-full.txt: every code's page as Markdown, in English, one after the other. */
export function llmsFull(catalog: OpenCatalog, site: Site): string {
  return catalog.codes
    .map(({ code }) => codeMarkdown(codeData(code, catalog), 'en', site.url))
    .join('\n---\n\n');
}
