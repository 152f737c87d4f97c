import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { catalog } from '../support/content';
import { attributes, dist, inlineBlocks, SINGLE_FILE } from '../support/files';

// The edition in one file. That it works when opened is seen in hosting/singleFile.spec.ts.

const bytes = readFileSync(SINGLE_FILE);
const html = bytes.toString();

test('it is one file of at most 1.2 MB, named after the platform and the edition', () => {
  const name = `${catalog.platform.id}-error-codes-${catalog.sourceEdition}.html`;
  expect(SINGLE_FILE).toBe(join(dist, 'downloads', name));
  expect(bytes.length).toBeLessThan(1.2 * 1024 * 1024);
});

test('the page about this reference tells its size and SHA-256', () => {
  const about = JSON.parse(readFileSync(join(dist, 'data/about.json'), 'utf8')) as unknown;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(about).toMatchObject({ installed: { singleFile: { bytes: bytes.length, sha256 } } });
});

test('it carries the whole catalog, and the search index', () => {
  const [, packed = ''] = /id="payload">([^<]*)</.exec(html) ?? [];
  const payload = JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString()) as {
    catalog: unknown;
    search: string;
  };
  const data = (name: string) =>
    JSON.parse(readFileSync(join(dist, 'data', name), 'utf8')) as object;
  const index = data('search.json');
  // Compared as a whole: what differs would fill the screen with megabytes.
  expect(isDeepStrictEqual(payload.catalog, catalog), 'the catalog').toBe(true);
  expect(isDeepStrictEqual(JSON.parse(payload.search), index), 'the search index').toBe(true);
});

test('its policy lets it load nothing, send nothing and run nothing but its own scripts', () => {
  const [{ content: policy = '' } = {}] = attributes(html, 'meta').filter(
    (meta) => meta['http-equiv'] === 'Content-Security-Policy',
  );
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('connect-src');
  expect(policy).not.toMatch(/'self'|https?:|unsafe-(?:inline|eval)/);
  const blocks = inlineBlocks(html);
  expect(blocks.length).toBeGreaterThan(2);
  for (const block of blocks)
    expect(policy).toContain(`'sha256-${createHash('sha256').update(block).digest('base64')}'`);
});
