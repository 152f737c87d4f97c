import { readFileSync } from 'node:fs';
import type { Catalog } from '../../content/types';
import { buildWith, type Built } from '../support/build';
import { project } from '../support/content';
import { attributes, filesBelow, htmlOf, plain, targetsOf } from '../support/files';
import { startHost } from '../support/host';
import { expect, settled, test } from '../support/test';

// What a build knows that was told where it will be published.

test.describe.configure({ mode: 'default' });

const URL_GIVEN = 'https://errors.example/docs/reference/';
const text = readFileSync(new URL('content/fixtures/otherPlatform.json', project), 'utf8');
const { codes, statuses } = JSON.parse(text) as Catalog;

let built: Built;
test.beforeAll(() => {
  // Without its last slash, as people write it.
  built = buildWith(text, { SITE_URL: URL_GIVEN.slice(0, -1) });
});
test.afterAll(() => built.remove());

const pages = () =>
  filesBelow(built.dist)
    .filter((file) => /(?:^|\/)index\.html$/.test(file))
    .map((file) => `/${file.replace(/index\.html$/, '')}`);

test('it has all its pages', () => {
  expect(built.output).not.toContain('problems');
  expect(built.ok).toBe(true);
  expect(pages()).toHaveLength((codes.length + statuses.length + 4) * 2);
});

test('each page names its own address and its translation', () => {
  for (const path of pages()) {
    const html = htmlOf(path, built.dist);
    const chinese = path.replace(/^\/en\//, '/');
    const own = URL_GIVEN + path.slice(1);
    const links = attributes(html, 'link');
    const canonical = links.filter(({ rel }) => rel === 'canonical');
    expect(
      canonical.map(({ href }) => href),
      path,
    ).toEqual([own]);
    const alternates = links.filter(({ rel, hreflang }) => rel === 'alternate' && hreflang);
    expect(Object.fromEntries(alternates.map((a) => [a.hreflang, a.href])), path).toMatchObject({
      'zh-CN': URL_GIVEN + chinese.slice(1),
      en: `${URL_GIVEN}en${chinese}`,
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

test('what readers click stays relative', () => {
  for (const path of pages()) {
    const html = htmlOf(path, built.dist).replace(/<link\b[^>]*>/g, '');
    expect(
      targetsOf(html).filter((target) => /^(?:\w+:|\/)/.test(target)),
      path,
    ).toEqual([]);
  }
});

test('404.html claims no address', () => {
  const html = htmlOf('/404.html', built.dist);
  expect(attributes(html, 'link').filter(({ rel }) => rel === 'canonical')).toEqual([]);
  expect(html).not.toContain('og:url');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('404.html leads on from any depth', async ({ page }) => {
    const host = await startHost(built.dist, new URL(URL_GIVEN).pathname);
    for (const path of ['4009999/', 'some/where/else/']) {
      await page.goto(host.url + path);
      await page.locator('main').getByRole('link', { name: '首页' }).click();
      await expect(page).toHaveURL(host.url);
    }
    await host.close();
  });
});

test('with scripts 404.html finds out where it really is', async ({ page }) => {
  const host = await startHost(built.dist, '/elsewhere/');
  await page.goto(`${host.url}4009999/`);
  await settled(page);
  await page.locator('header a').first().click();
  await expect(page).toHaveURL(host.url);
  await host.close();
});

test('the sitemap lists the pages, the robots file the sitemap', () => {
  const read = (name: string) => readFileSync(`${built.dist}/${name}`, 'utf8');
  const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
  const expected = pages()
    .filter((path) => !path.endsWith('/search/'))
    .map((path) => URL_GIVEN + path.slice(1));
  expect(listed.toSorted()).toEqual(expected.toSorted());
  expect(read('robots.txt')).toContain(`Sitemap: ${URL_GIVEN}sitemap.xml`);
  expect(read('opensearch.xml')).toContain(
    `template="${URL_GIVEN}search/?q={searchTerms}&amp;go=1"`,
  );
});
