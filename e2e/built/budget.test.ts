import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { codes } from '../support/content';

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

test('the search index is at most 60 KB, the engine 11 and the comparison of similar words 7, none part of a page', () => {
  expect(size('data/search.json')).toBeLessThanOrEqual(60 * KB);
  const html = readFileSync(join(DIST, 'index.html'), 'utf8');
  const page = scripts(html);
  const budgets = { engine: 11, similarWords: 7 };
  for (const [name, budget] of Object.entries(budgets)) {
    const files = readdirSync(join(DIST, 'assets')).filter((file) =>
      new RegExp(`^${name}-[\\w-]+\\.js$`).test(file),
    );
    expect(files, name).toHaveLength(1);
    const file = `assets/${files[0]}`;
    expect(page).not.toContain(file);
    expect(size(file), file).toBeLessThanOrEqual(budget * KB);
  }
  expect(html).not.toContain('data/search.json');
});
