import type { Site } from '../../catalog/site';
import { LANG_TAGS, messages } from '../../i18n/all';
import { LANGS, parsePath, translatedPath } from '../../paths';
import { escapeXml } from '../exports/wording';

/**
 * The files that browsers, search engines and crawlers look for by name. Takes the site and the paths of its pages;
 * returns texts by file name. A sitemap needs absolute addresses, so it is there only where the site knows its URL.
 */
export function conventionFiles(site: Site, pages: string[]): Map<string, string> {
  return new Map([
    ['manifest.webmanifest', manifest(site)],
    ['opensearch.xml', openSearch(site)],
    ['robots.txt', robots(site)],
    ...(site.url ? [['sitemap.xml', sitemap(site.url, pages)] as const] : []),
  ]);
}

function manifest(site: Site): string {
  const name = messages('zh').siteName(site.platform.name.zh);
  return JSON.stringify({
    name,
    short_name: name,
    lang: 'zh-CN',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#faf8f4',
    theme_color: '#faf8f4',
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
    ],
  });
}

/** Without a published URL the template is relative; browsers resolve it against this file. */
function openSearch(site: Site): string {
  const name = escapeXml(messages('zh').siteName(site.platform.name.zh));
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${name.slice(0, 16)}</ShortName>
<LongName>${name.slice(0, 48)}</LongName>
<Description>${escapeXml(messages('zh').search.description)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Image width="64" height="64" type="image/svg+xml">${site.url ?? ''}icon.svg</Image>
<Url type="text/html" method="get" template="${site.url ?? ''}search/?q={searchTerms}&amp;go=1"/>
</OpenSearchDescription>
`;
}

function robots(site: Site): string {
  return `User-agent: *\nAllow: /\n${site.url ? `Sitemap: ${site.url}sitemap.xml\n` : ''}`;
}

function sitemap(url: string, pages: string[]): string {
  const absolute = (path: string) => `${url}${path.slice(1)}`;
  const entries = pages
    .filter((path) => parsePath(path).route?.page !== 'search')
    .map((path) => {
      const alternates = LANGS.map(
        (lang) =>
          `<xhtml:link rel="alternate" hreflang="${LANG_TAGS[lang]}" href="${absolute(translatedPath(path, lang))}"/>`,
      );
      return `<url><loc>${absolute(path)}</loc>${alternates.join('')}</url>`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}
