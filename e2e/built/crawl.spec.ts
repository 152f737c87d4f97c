import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { catalog, codes, LANGS, project } from '../support/content';
import { attributes, dist, fileOf, filesBelow, htmlOf, plain, targetsOf } from '../support/files';

// No browser here: what the build has written is read as a crawler reads it.

/** Lines of the documents that the catalog cites are the only addresses outside. */
const isCited = (target: string) =>
  catalog.documents.some(
    ({ url }) => decodeURI(target.replace(/#L\d+(-L\d+)?$/, '')) === decodeURI(url),
  );

const files = filesBelow(dist);
const pages = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);

const expected = LANGS.flatMap(({ prefix }) => [
  `/${prefix}`,
  ...['search', 'decode', 'about'].map((name) => `/${prefix}${name}/`),
  ...catalog.statuses.map(({ status }) => `/${prefix}${status}/`),
  ...codes.map((code) => `/${prefix}${code}/`),
]);

test('there is a page for each code, class and purpose in both languages, and 404.html', () => {
  expect(codes).toHaveLength(376);
  expect(catalog.statuses).toHaveLength(5);
  expect(expected).toHaveLength((376 + 5 + 4) * 2);
  const own = pages.filter((path) => path.endsWith('/'));
  expect(own.toSorted()).toEqual(expected.toSorted());
  expect(pages).toContain('/404.html');
});

test('every path ever published has its page', () => {
  const published = readFileSync(new URL('content/permalinks.txt', project), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('/'));
  expect(published.length).toBeGreaterThanOrEqual(770);
  expect(published.filter((path) => !fileOf(path))).toEqual([]);
});

test('every link of every page leads to a file of the build, below any mount', () => {
  const mount = '/docs/errors';
  const ids = new Map<string, Set<string>>();
  const idsOf = (file: string) => {
    const known = ids.get(file);
    if (known) return known;
    const found = new Set(
      [...readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id),
    );
    ids.set(file, found);
    return found;
  };
  const broken: string[] = [];
  let links = 0;
  for (const path of [...expected, '/404.html']) {
    for (const target of targetsOf(htmlOf(path)).filter((one) => !isCited(one))) {
      links += 1;
      const url = new URL(target, `http://here${mount}${path}`);
      const inside = url.origin === 'http://here' && url.pathname.startsWith(`${mount}/`);
      const file = inside ? fileOf(url.pathname.slice(mount.length)) : undefined;
      const anchor = decodeURIComponent(url.hash.slice(1));
      if (!file || (anchor !== '' && !idsOf(file).has(anchor))) broken.push(`${path}: ${target}`);
    }
  }
  expect(broken).toEqual([]);
  expect(links).toBeGreaterThan(10_000);
});

test('no page links to an absolute address when the site does not know its own', () => {
  test.skip(Boolean(process.env.SITE_URL), 'this build was told its address');
  const absolute = [...expected, '/404.html'].flatMap((path) =>
    targetsOf(htmlOf(path))
      .filter((target) => /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(target) && !isCited(target))
      .map((target) => `${path}: ${target}`),
  );
  expect(absolute).toEqual([]);
  const meta = attributes(htmlOf('/4001034/'), 'meta').filter(({ content }) =>
    content?.startsWith('http'),
  );
  expect(meta).toEqual([]);
  expect(fileOf('/sitemap.xml')).toBeUndefined();
});

test('each page has one title and description of its own, its language and one heading', () => {
  const titles = new Set<string>();
  const wrong: string[] = [];
  for (const path of [...expected, '/404.html']) {
    // Thousands of single expectations take half a minute, so faults are gathered.
    const check = (what: string, holds: boolean) => {
      if (!holds) wrong.push(`${path}: ${what}`);
    };
    const html = htmlOf(path);
    const lang = path.startsWith('/en/') ? 'en' : 'zh-CN';
    check(
      'lang',
      attributes(html, 'html')
        .map((a) => a.lang)
        .join() === lang,
    );
    const found = [...html.matchAll(/<title>([^<]+)<\/title>/g)].map(([, text = '']) =>
      plain(text),
    );
    check('one title', found.length === 1);
    check('a title of its own', !titles.has(found[0] ?? ''));
    titles.add(found[0] ?? '');
    const descriptions = attributes(html, 'meta').filter(({ name }) => name === 'description');
    check('one description', descriptions.length === 1);
    const length = descriptions[0]?.content?.length ?? 0;
    check('a description of 11 to 300 characters', length > 10 && length <= 300);
    const headings = [...html.matchAll(/<h1[^>]*>([\s\S]*?)<\/h1>/g)].map(([, text = '']) =>
      plain(text),
    );
    check('one heading', headings.length === 1);
    const code = /(\d{7})\/$/.exec(path)?.[1] ?? '';
    check('the code in the heading', headings[0]?.includes(code) ?? false);
    check('one main', html.match(/<main\b/g)?.length === 1);
  }
  expect(wrong).toEqual([]);
  expect(titles.size).toBe(expected.length + 1);
});

test('every page carries the same strict policy and no inline style or handler', () => {
  for (const path of [...expected, '/404.html']) {
    const html = htmlOf(path);
    const policies = attributes(html, 'meta').filter(
      (a) => a['http-equiv'] === 'Content-Security-Policy',
    );
    expect(policies, path).toHaveLength(1);
    expect(policies[0]?.content, path).toContain("default-src 'none'");
    expect(policies[0]?.content, path).not.toContain('unsafe');
    expect(/<[a-z][^>]*\s(?:style|on[a-z]+)="/.exec(html)?.[0], path).toBeUndefined();
  }
});
