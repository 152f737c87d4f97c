import type { CodeData } from '../../catalog/views/code';
import { joinTitles } from '../../catalog/rows';
import type { Site } from '../../catalog/site';
import { LANG_TAGS, messages, type Lang } from '../../i18n/all';
import type { TopicData } from '../../catalog/views/topics';
import { pathOf, type Route } from '../../paths';

/**
 * Takes the route of a page and the data it shows; returns what search engines are told of it, as JSON-LD: a code as a
 * defined term, a topic and the list of calls as collections. undefined for every other page. Addresses stand in it only
 * where the published URL is known.
 */
export function structuredData(
  route: Route,
  data: unknown,
  site: Site,
  lang: Lang,
): string | undefined {
  switch (route.page) {
    case 'code':
      return jsonLd(data as CodeData, site, lang);
    case 'topic':
      return collection((data as TopicData).name[lang], route, site, lang);
    case 'calls':
      return collection(messages(lang).calls.title, route, site, lang);
    default:
      return undefined;
  }
}

/** A page that lists codes. */
function collection(name: string, route: Route, site: Site, lang: Lang): string {
  const at = (path: string) => site.url && { url: site.url + path.slice(1) };
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name,
    ...at(pathOf(route, lang)),
    inLanguage: LANG_TAGS[lang],
    isPartOf: {
      '@type': 'WebSite',
      name: messages(lang).siteName(site.platform.name[lang]),
      ...at(pathOf({ page: 'home' }, lang)),
    },
  });
}

/**
 * Takes the data of a code's page; returns it for search engines as JSON-LD. Addresses stand in it only where the
 * published URL is known.
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
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
}
