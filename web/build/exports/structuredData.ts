import type { CodeData } from '../../catalog/code';
import { joinTitles } from '../../catalog/rows';
import type { Site } from '../../catalog/site';
import { LANG_TAGS, messages, type Lang } from '../../i18n/all';
import type { TopicData } from '../../catalog/topics';
import { dataFile, dataNameOf, pathOf, parsePath, type Route } from '../../paths';

/**
 * The block for a page's HTML, made of the data files the page is rendered from: a code as a defined term, a topic and the
 * list of calls as collections. Empty for every other page.
 */
export function structuredData(
  path: string,
  data: ReadonlyMap<string, string>,
  site: Site,
): string {
  const { lang, route } = parsePath(path);
  const name = dataNameOf(route);
  const text = name && data.get(dataFile(name));
  if (!route || !text) return '';
  const block = (json: string) => `<script type="application/ld+json">${json}</script>`;
  if (route.page === 'code') return block(jsonLd(JSON.parse(text) as CodeData, site, lang));
  if (route.page === 'topic') {
    const { name: topic } = JSON.parse(text) as TopicData;
    return block(collection(topic[lang], route, site, lang));
  }
  if (route.page === 'calls')
    return block(collection(messages(lang).calls.title, route, site, lang));
  return '';
}

/** A page that lists codes, for search engines as JSON-LD. */
function collection(name: string, route: Route, site: Site, lang: Lang): string {
  const t = messages(lang);
  const at = (path: string) => site.url && { url: site.url + path.slice(1) };
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name,
    ...at(pathOf(route, lang)),
    inLanguage: LANG_TAGS[lang],
    isPartOf: {
      '@type': 'WebSite',
      name: t.siteName(site.platform.name[lang]),
      ...at(pathOf({ page: 'home' }, lang)),
    },
  }).replaceAll('<', '\\u003c');
}

/**
 * Takes the data of a code's page; returns it for search engines as JSON-LD, safe inside a script element. It is a
 * data block, which no content security policy blocks. Addresses stand in it only where the published URL is known.
 */
export function jsonLd(data: CodeData, site: Site, lang: Lang): string {
  const { entry, status, domain } = data;
  const t = messages(lang);
  const name = joinTitles(entry.meanings.map((meaning) => meaning.title))[lang];
  const siteName = t.siteName(site.platform.name[lang]);
  const official = entry.meanings.flatMap((meaning) => meaning.official ?? []);
  const at = (path: string) => site.url && { url: site.url + path.slice(1) };
  const page = at(pathOf({ page: 'code', code: entry.code }, lang));
  const steps = (texts: readonly { zh: string; en: string }[]) => texts.map((text) => text[lang]);
  const crumbs = [
    { name: siteName, ...at(pathOf({ page: 'home' }, lang)) },
    {
      name: t.status.title(status.status, status.title[lang]),
      ...at(pathOf({ page: 'status', status: status.status }, lang)),
    },
    { name: entry.code, ...page },
  ];
  const graph = [
    {
      '@type': 'DefinedTerm',
      ...(page && { '@id': page.url, ...page }),
      termCode: entry.code,
      name: t.code.title(entry.code, name),
      alternateName: [entry.symbol, ...official],
      description: steps(entry.meanings.flatMap(({ causes }) => causes)).join(' ') || name,
      inLanguage: LANG_TAGS[lang],
      inDefinedTermSet: {
        '@type': 'DefinedTermSet',
        name: siteName,
        ...at(pathOf({ page: 'home' }, lang)),
      },
    },
    {
      '@type': 'TechArticle',
      headline: t.code.title(entry.code, name),
      about: domain.name[lang],
      inLanguage: LANG_TAGS[lang],
      ...page,
      articleBody: steps(entry.meanings.flatMap(({ fixes }) => fixes)).join(' '),
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: crumbs.map((crumb, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: crumb.name,
        ...('url' in crumb && { item: crumb.url }),
      })),
    },
  ];
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll(
    '<',
    '\\u003c',
  );
}
