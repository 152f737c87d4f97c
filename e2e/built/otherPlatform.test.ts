import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Catalog } from '../../content/types';
import { OTHER_PLATFORM, OTHER_WORDS, otherPlatform } from '../support/build';
import { catalog, project } from '../support/content';
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

/** React knows SVG's attributes of the XLink standard, which is something else. */
const STANDARD =
  /xlink:?(?:actuate|arcrole|href|role|show|title|type)|xmlns:?xlink|w3\.org\/1999\/xlink|`xlink`/gi;
const contentOf = (file: string) => readFileSync(join(built, file), 'utf8').replace(STANDARD, '');

test('no file of it names the first platform', () => {
  const naming = filesBelow(built).filter((file) =>
    [file, contentOf(file)].some((text) => /xlink|云智易|cync/i.test(text)),
  );
  expect(naming).toEqual([]);
});

/** Texts that only the first platform has: of its codes, of their symptoms, of its documents, and its brands. */
function textsOfTheFirst(): string[] {
  const files = [OTHER_PLATFORM, ...filesBelow(OTHER_WORDS).map((name) => join(OTHER_WORDS, name))];
  const own = files.map((file) => readFileSync(file, 'utf8').toLowerCase()).join('\n');
  const fillers = new URL('content/words/fillers.json', project);
  const { brand } = JSON.parse(readFileSync(fillers, 'utf8')) as { brand: string[] };
  return [
    ...brand,
    ...catalog.documents.map(({ url }) => url),
    ...catalog.codes.flatMap(({ code, symbol, constants = {}, meanings, symptoms }) => [
      code,
      symbol,
      ...Object.values(constants).flat(),
      ...meanings.map(({ official }) => official ?? ''),
      ...(symptoms ? [...symptoms.zh, ...symptoms.en] : []),
    ]),
  ].filter((one) => one.length > 4 && !own.includes(one.toLowerCase()));
}

test('no file of it has a code, a message, a symptom or a brand of the first platform', () => {
  const texts = [...new Set(textsOfTheFirst())].map((one) => one.toLowerCase());
  expect(texts.length).toBeGreaterThan(2000);
  const found = filesBelow(built)
    .filter((file) => !/\.(?:br|gz|png)$/.test(file))
    .flatMap((file) => {
      const content = contentOf(file).toLowerCase();
      return texts.filter((one) => content.includes(one)).map((one) => `${file}: ${one}`);
    });
  expect(found).toEqual([]);
});
