import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Catalog } from '../../content/types';
import { OTHER_PLATFORM, otherPlatform } from '../support/build';
import { filesBelow, fileOf, htmlOf } from '../support/files';

// The app knows nothing of the platform: with another catalog it is another platform's reference.

const { codes, statuses } = JSON.parse(readFileSync(OTHER_PLATFORM, 'utf8')) as Catalog;
const built = otherPlatform();

test('it has a page per code and class and none of the old ones', () => {
  for (const { code, meanings } of codes) {
    for (const prefix of ['/', '/en/']) {
      const html = htmlOf(`${prefix}${code}/`, built);
      const official = meanings[0]?.official;
      if (official) expect(html).toContain(`>${official}</q>`);
    }
  }
  for (const { status } of statuses) expect(fileOf(`/${status}/`, built)).toBeDefined();
  expect(fileOf('/400/', built)).toBeUndefined();
  expect(fileOf('/4001034/', built)).toBeUndefined();
});

test('no file of it names the first platform', () => {
  // React knows SVG's attributes of the XLink standard, which is something else.
  const standard =
    /xlink:?(?:actuate|arcrole|href|role|show|title|type)|xmlns:?xlink|w3\.org\/1999\/xlink|`xlink`/gi;
  const naming = filesBelow(built).filter((file) => {
    const content = readFileSync(join(built, file), 'utf8').replace(standard, '');
    return /xlink|云智易|cync/i.test(file) || /xlink|云智易|cync/i.test(content);
  });
  expect(naming).toEqual([]);
});
