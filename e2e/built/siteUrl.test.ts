import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Catalog } from '../../content/types';
import { OTHER_PLATFORM, OTHER_URL, otherPlatform } from '../support/build';
import { isCited } from '../support/content';
import { attributes, filesBelow, htmlOf, plain, targetsOf } from '../support/files';

// What a build knows that was told where it will be published.

const built = otherPlatform();
const pages = filesBelow(built)
  .filter((file) => /(?:^|\/)index\.html$/.test(file))
  .map((file) => `/${file.replace(/index\.html$/, '')}`);

test('each page names its own address and its translation', () => {
  expect(pages.length).toBeGreaterThan(20);
  for (const path of pages) {
    const html = htmlOf(path, built);
    const chinese = path.replace(/^\/en\//, '/');
    const own = OTHER_URL + path.slice(1);
    const links = attributes(html, 'link');
    const canonical = links.filter(({ rel }) => rel === 'canonical');
    expect(
      canonical.map(({ href }) => href),
      path,
    ).toEqual([own]);
    const alternates = links.filter(({ rel, hreflang }) => rel === 'alternate' && hreflang);
    expect(Object.fromEntries(alternates.map((a) => [a.hreflang, a.href])), path).toMatchObject({
      'zh-CN': OTHER_URL + chinese.slice(1),
      en: `${OTHER_URL}en${chinese}`,
    });
    const meta = Object.fromEntries(
      attributes(html, 'meta').flatMap((a) => (a.property ? [[a.property, a.content]] : [])),
    );
    expect(meta['og:url'], path).toBe(own);
    expect(meta['og:title'], path).toBeTruthy();
    expect(plain(/<title>([^<]*)/.exec(html)?.[1] ?? ''), path).toContain(meta['og:title']);
    const description = attributes(html, 'meta').find(({ name }) => name === 'description');
    expect(meta['og:description'], path).toBe(description?.content);
  }
});

test('what readers click inside the site stays relative; only documents lie elsewhere', () => {
  const catalog = JSON.parse(readFileSync(OTHER_PLATFORM, 'utf8')) as Catalog;
  const absolute = pages.flatMap((path) =>
    targetsOf(htmlOf(path, built).replace(/<link\b[^>]*>/g, ''))
      .filter((target) => /^(?:\w+:|\/)/.test(target))
      .map((target) => ({ path, target })),
  );
  expect(absolute.filter(({ target }) => !isCited(target, catalog))).toEqual([]);
  expect(absolute.length).toBeGreaterThan(0);
});

test('404.html claims no address', () => {
  const html = htmlOf('/404.html', built);
  expect(attributes(html, 'link').filter(({ rel }) => rel === 'canonical')).toEqual([]);
  expect(html).not.toContain('og:url');
});

test('the sitemap lists the pages, the robots file the sitemap', () => {
  const read = (name: string) => readFileSync(`${built}/${name}`, 'utf8');
  const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
  const expected = pages
    .filter((path) => !path.endsWith('/search/'))
    .map((path) => OTHER_URL + path.slice(1));
  expect(listed.toSorted()).toEqual(expected.toSorted());
  expect(read('robots.txt')).toContain(`Sitemap: ${OTHER_URL}sitemap.xml`);
  expect(read('opensearch.xml')).toContain(
    `template="${OTHER_URL}search/?q={searchTerms}&amp;go=1"`,
  );
});
