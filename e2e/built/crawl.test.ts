import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalog, codes, isCited, LANGS, project } from '../support/content';
import {
  attributes,
  dist,
  fileOf,
  filesBelow,
  htmlOf,
  inlineBlocks,
  plain,
  targetsOf,
} from '../support/files';

// No browser here: what the build has written is read as a crawler reads it.

const pages = filesBelow(dist)
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`);

/** Every path ever published. */
const expected = readFileSync(new URL('content/permalinks.txt', project), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('/'));

test('there is a page for every path ever published, no other, and 404.html', () => {
  expect(pages.toSorted()).toEqual(expected.toSorted());
  expect(fileOf('/404.html')).toBeDefined();
});

test('each code, class and purpose has its page, in both languages', () => {
  const own = LANGS.flatMap(({ prefix }) => [
    `/${prefix}`,
    ...['topics', 'calls', 'search', 'decode', 'about'].map((name) => `/${prefix}${name}/`),
    ...catalog.domains.map(({ id }) => `/${prefix}topics/${id}/`),
    ...catalog.statuses.map(({ status }) => `/${prefix}${status}/`),
    ...codes.map((code) => `/${prefix}${code}/`),
  ]);
  expect(own.filter((path) => !pages.includes(path))).toEqual([]);
  const english = pages.filter((path) => path.startsWith('/en/'));
  const chinese = pages.filter((path) => !path.startsWith('/en/'));
  expect(english.map((path) => path.slice(3)).toSorted()).toEqual(chinese.toSorted());
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
    // Documents the catalog cites are the only addresses outside.
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

test('no page links to an absolute address when the site does not know its own', ({ skip }) => {
  skip(Boolean(process.env.SITE_URL), 'this build was told its address');
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

test('every page carries a strict policy that admits its own blocks, and no inline style or handler', () => {
  for (const path of [...expected, '/404.html']) {
    const html = htmlOf(path);
    const policies = attributes(html, 'meta').filter(
      (a) => a['http-equiv'] === 'Content-Security-Policy',
    );
    expect(policies, path).toHaveLength(1);
    expect(policies[0]?.content, path).toContain("default-src 'none'");
    expect(policies[0]?.content, path).not.toContain('unsafe');
    const hashes = inlineBlocks(html).map(
      (block) => `'sha256-${createHash('sha256').update(block).digest('base64')}'`,
    );
    expect(hashes.length, path).toBeGreaterThan(1);
    for (const hash of hashes) expect(policies[0]?.content, path).toContain(hash);
    expect(/<[a-z][^>]*\s(?:style|on[a-z]+)="/.exec(html)?.[0], path).toBeUndefined();
  }
});

test('search engines are told to leave out the pages of the search, and no other', () => {
  const left = expected.filter((path) =>
    attributes(htmlOf(path), 'meta').some(
      ({ name, content }) => name === 'robots' && content === 'noindex',
    ),
  );
  expect(left.toSorted()).toEqual(LANGS.map(({ prefix }) => `/${prefix}search/`).toSorted());
});

test('the home page links every code', () => {
  for (const { prefix } of LANGS) {
    const linked = new Set(attributes(htmlOf(`/${prefix}`), 'a').map(({ href }) => href));
    const up = prefix ? '../en/' : './';
    expect(codes.filter((code) => !linked.has(`${up}${code}/`))).toEqual([]);
  }
});
