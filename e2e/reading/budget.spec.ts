import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { dist } from '../support/files';
import { expect, settled, test } from '../support/test';

// What a page asks for by itself, in bytes as they travel; what lies in dist/ is measured in built/budget.test.ts.

const KB = 1024;
const size = (file: string) => brotliCompressSync(readFileSync(join(dist, file))).length;

for (const path of [
  '',
  '400/',
  '4001034/',
  'search/',
  'decode/',
  'about/',
  'topics/',
  'topics/credential/',
  'calls/',
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
