import { createHash } from 'node:crypto';
import type { Entry, OpenCatalog } from '../../catalog/catalog';
import { cellOf } from '../../catalog/rows';
import type { Site } from '../../catalog/site';
import { LANG_TAGS, messages, type Lang } from '../../i18n/all';
import { feedFile, pathOf } from '../../paths';
import { escapeXml } from './wording';

interface Change {
  /** What the entry's id is made of: never reword it. */
  key: string;
  date: string;
  title: string;
  /** Lines of the entry. */
  lines: string[];
  path: string;
}

/**
 * The changes of the catalog as an Atom feed, newest first: editions with the codes they brought, what happened to
 * single codes, withdrawals. Ids are made of the platform's address and the change, so that they stay the same
 * wherever the site is published; links are absolute where that is known.
 */
export function feed(catalog: OpenCatalog, site: Site, lang: Lang): string {
  const changes = changesOf(catalog, lang).sort(
    (a, b) => b.date.localeCompare(a.date) || a.key.localeCompare(b.key),
  );
  const t = messages(lang);
  const id = (key: string) => `urn:uuid:${uuid(`${catalog.platform.homepage} ${lang} ${key}`)}`;
  // A feed in a folder reaches the pages beside the folder by going up, when no published URL is known.
  const up = '../'.repeat(feedFile(lang).split('/').length - 1);
  const link = (path: string) => escapeXml(`${site.url ?? up}${path.slice(1)}` || './');
  const stamp = (date: string) => `${date}T00:00:00Z`;
  const entries = changes.map(
    ({ key, date, title, lines, path }) => `<entry>
<id>${id(key)}</id>
<title>${escapeXml(title)}</title>
<updated>${stamp(date)}</updated>
<link rel="alternate" type="text/html" href="${link(path)}"/>
<content type="text">${escapeXml(lines.join('\n'))}</content>
</entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${LANG_TAGS[lang]}">
<id>${id('feed')}</id>
<title>${escapeXml(t.exports.feed(catalog.platform.name[lang]))}</title>
<updated>${stamp(changes[0]?.date ?? catalog.sourceEdition)}</updated>
<author><name>${escapeXml(t.siteName(catalog.platform.name[lang]))}</name></author>
<link rel="self" type="application/atom+xml" href="${link(`/${feedFile(lang)}`)}"/>
<link rel="alternate" type="text/html" href="${link(pathOf({ page: 'home' }, lang))}"/>
${entries.join('\n')}
</feed>
`;
}

function changesOf(catalog: OpenCatalog, lang: Lang): Change[] {
  const t = messages(lang);
  const page = (entry: Entry) => pathOf({ page: 'code', code: entry.code }, lang);
  const line = (entry: Entry) => `${entry.code} ${cellOf(entry).title[lang]}`;
  const editions = catalog.editions.map(({ date, codes }): Change => {
    const added = catalog.codes.filter((entry) => entry.firstDocumented === date);
    return {
      key: `edition ${date}`,
      date,
      title: t.exports.edition(date, codes),
      lines: [t.exports.added(added.length), ...added.map(line)],
      path: pathOf({ page: 'about' }, lang),
    };
  });
  const events = catalog.codes.flatMap((entry): Change[] => [
    ...entry.history.map((event) => ({
      key: `${entry.code} ${event.date} ${event.en}`,
      date: event.date,
      title: line(entry),
      lines: [event[lang]],
      path: page(entry),
    })),
    ...(entry.withdrawn
      ? [
          {
            key: `${entry.code} withdrawn`,
            date: entry.withdrawn.date,
            title: line(entry),
            lines: [
              t.code.withdrawn(entry.withdrawn.date),
              ...(entry.withdrawn.successor
                ? [`${t.code.successor} ${entry.withdrawn.successor}`]
                : []),
            ],
            path: page(entry),
          },
        ]
      : []),
  ]);
  return [...editions, ...events];
}

/** A name-based UUID (version 5 in form). */
function uuid(name: string): string {
  const hex = createHash('sha1').update(name).digest('hex');
  const variant = ((parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(18, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
