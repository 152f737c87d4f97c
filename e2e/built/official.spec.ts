import { readFileSync } from 'node:fs';
import { catalog, codes, LANGS, project } from '../support/content';
import { dist, htmlOf, plain, visible } from '../support/files';
import { expect, test } from '../support/test';

// The platform's own words must reach a reader who has no script, a crawler, a copied file.

const source = catalog.codes.filter(({ origin }) => origin === 'source');
const officialOf = (code: string) =>
  catalog.codes
    .filter((entry) => entry.code === code)
    .flatMap(({ meanings }) => meanings.flatMap(({ official }) => official ?? []));
const quoted = (html: string) =>
  [...visible(html).matchAll(/<blockquote[^>]*>([\s\S]*?)<\/blockquote>/g)].map(([, text = '']) =>
    plain(text),
  );

test('each of the 261 official messages stands in the HTML of its page, word for word', () => {
  let found = 0;
  for (const { prefix } of LANGS) {
    for (const { code } of source) {
      const quotes = quoted(htmlOf(`/${prefix}${code}/`));
      expect(quotes, `${prefix}${code}`).toEqual(officialOf(code));
      found += quotes.length;
    }
  }
  expect(found).toBe(261 * 2);
});

test('codes outside the source edition quote nobody', () => {
  const apart = codes.filter((code) => officialOf(code).length === 0);
  expect(apart).toHaveLength(116);
  for (const { prefix } of LANGS)
    for (const code of apart) expect(quoted(htmlOf(`/${prefix}${code}/`))).toEqual([]);
});

test('the published data file is the one of the content folder, byte for byte', () => {
  const published = readFileSync(`${dist}/catalog.json`);
  expect(published.equals(readFileSync(new URL('content/catalog.json', project)))).toBe(true);
  const schema = readFileSync(`${dist}/catalog.schema.json`);
  expect(schema.equals(readFileSync(new URL('content/catalog.schema.json', project)))).toBe(true);
});

test('each code has its data in a file of its own', () => {
  for (const entry of catalog.codes) {
    const data = JSON.parse(readFileSync(`${dist}/${entry.code}.json`, 'utf8')) as unknown;
    expect(data, entry.code).toMatchObject({ entry });
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const code of ['4001034', '4001134', '4031003', '4041036', '5031001']) {
    test(`${code} shows its official message`, async ({ page }) => {
      for (const { prefix } of LANGS) {
        await page.goto(`./${prefix}${code}/`);
        await expect(page.locator('main blockquote')).toHaveText(officialOf(code));
        await expect(page.locator('main blockquote').first()).toBeVisible();
      }
    });
  }
});
