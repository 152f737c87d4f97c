import { describe, expect, it } from 'vitest';
import { openCatalog } from '../../catalog/catalog';
import { real, small } from '../../catalog/fixtures';
import { siteOf } from '../../catalog/siteOf';
import { conventionFiles } from './conventions';
import { pagesOf } from '../pages';

const URL_GIVEN = 'https://errors.example/docs/';
const relative = conventionFiles(siteOf(small), pagesOf(small));
const absolute = conventionFiles(siteOf(small, URL_GIVEN), pagesOf(small));
const text = (files: Map<string, string>, name: string) => files.get(name) ?? '';

describe('conventionFiles', () => {
  it('has no sitemap and names no address when none is known', () => {
    expect([...relative.keys()]).toEqual(['manifest.webmanifest', 'opensearch.xml', 'robots.txt']);
    expect(text(relative, 'robots.txt')).not.toContain('Sitemap');
    const own = [...relative.values()].join('\n').replace(/xmlns="[^"]+"/g, '');
    expect(own).not.toMatch(/https?:/);
  });

  it('lists every page but the search in the sitemap, with both languages', () => {
    const locations = [...text(absolute, 'sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)];
    const expected = pagesOf(small)
      .filter((path) => !path.endsWith('/search/'))
      .map((path) => URL_GIVEN + path.slice(1));
    expect(locations.map(([, url]) => url)).toEqual(expected);
    expect(text(absolute, 'sitemap.xml')).toContain(
      `<url><loc>${URL_GIVEN}en/4010001/</loc>` +
        `<xhtml:link rel="alternate" hreflang="zh-CN" href="${URL_GIVEN}4010001/"/>` +
        `<xhtml:link rel="alternate" hreflang="en" href="${URL_GIVEN}en/4010001/"/></url>`,
    );
  });

  it('tells crawlers and browsers the address once it is known', () => {
    expect(text(absolute, 'robots.txt')).toContain(`Sitemap: ${URL_GIVEN}sitemap.xml\n`);
    expect(text(absolute, 'opensearch.xml')).toContain(
      `"${URL_GIVEN}search/?q={searchTerms}&amp;go=1"`,
    );
  });

  it('speaks of the platform that the catalog names', () => {
    for (const files of [relative, absolute]) {
      expect(text(files, 'opensearch.xml')).toContain('灯塔结算平台');
      expect(JSON.parse(text(files, 'manifest.webmanifest'))).toMatchObject({
        name: '灯塔结算平台错误码',
        start_url: './',
        scope: './',
      });
    }
  });
});

describe('pagesOf', () => {
  it('has a page per code, class and topic, and six more, in each language', () => {
    const pages = pagesOf(real);
    const { codes, statuses, domains } = real;
    expect(pages).toHaveLength((codes.length + statuses.length + domains.length + 6) * 2);
    expect(new Set(pages).size).toBe(pages.length);
  });

  it('leaves out topics without codes, and calls where none are documented', () => {
    const [first] = real.codes;
    const bare = openCatalog({ ...real, codes: first ? [{ ...first, endpoints: [] }] : [] });
    const topics = pagesOf(bare).filter((path) => path.includes('topics'));
    expect(topics).toEqual(['/topics/', '/topics/request/', '/en/topics/', '/en/topics/request/']);
    expect(pagesOf(bare)).not.toContain('/calls/');
  });
});
