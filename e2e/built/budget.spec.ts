import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { codes } from '../support/content';
import { expect, settled, test } from '../support/test';

// Budgets in bytes as they travel (brotli): they don't depend on how busy the machine is.

const DIST = new URL('../../dist/', import.meta.url).pathname;
const KB = 1024;
const size = (file: string) => brotliCompressSync(readFileSync(join(DIST, file))).length;
const scripts = (html: string) => [...new Set(html.match(/assets\/[\w.-]+\.js/g) ?? [])];

test('the HTML of a code page, with styles and data in it, is at most 14 KB as it is served', () => {
  for (const code of codes.flatMap((code) => [code, `en/${code}`])) {
    const { size: bytes } = statSync(join(DIST, `${code}/index.html.br`));
    expect(bytes, code).toBeLessThanOrEqual(14 * KB);
  }
});

for (const path of [
  '',
  '400/',
  '4001034/',
  'search/',
  'decode/',
  'about/',
  'en/4001034/',
  '4009999/',
]) {
  test(`the scripts of /${path} are at most 95 KB until nothing more is asked for`, async ({
    page,
  }) => {
    const loaded = new Set<string>();
    page.on('response', (response) => {
      const [file] = /assets\/[\w.-]+\.js$/.exec(response.url()) ?? [];
      if (file) loaded.add(file);
    });
    await page.goto(`./${path}`, { waitUntil: 'networkidle' });
    await settled(page);
    expect(loaded.size).toBeGreaterThan(3);
    const total = [...loaded].reduce((sum, file) => sum + size(file), 0);
    expect(total).toBeLessThanOrEqual(95 * KB);
  });
}

test('the search index is at most 25 KB and the search at most 14 KB, neither part of a page', () => {
  expect(size('data/search.json')).toBeLessThanOrEqual(25 * KB);
  const html = readFileSync(join(DIST, 'index.html'), 'utf8');
  const page = scripts(html);
  // The search's scripts are those that know its index; one of the two runs, in a worker or in the page.
  const search = readdirSync(join(DIST, 'assets'))
    .map((name) => `assets/${name}`)
    .filter(
      (file) =>
        file.endsWith('.js') && readFileSync(join(DIST, file), 'utf8').includes('syllables'),
    );
  expect(search.length).toBeGreaterThan(0);
  for (const file of search) {
    expect(page).not.toContain(file);
    expect(size(file), file).toBeLessThanOrEqual(14 * KB);
  }
  expect(html).not.toContain('data/search.json');
});
