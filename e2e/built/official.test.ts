import { readFileSync } from 'node:fs';
import { catalog, codes, inClass, LANGS, project } from '../support/content';
import { attributes, dist, htmlOf, plain, visible } from '../support/files';
import { expect, test } from 'vitest';

// The platform's own words must reach a reader who has no script, a crawler, a copied file.

const source = catalog.codes.filter(({ origin }) => origin === 'source');
const officialOf = (code: string) =>
  catalog.codes
    .filter((entry) => entry.code === code)
    .flatMap(({ meanings }) => meanings.flatMap(({ official }) => official ?? []));
/** What stands in a page as a quotation: within a line, or as a block of its own. */
const quoted = (html: string) =>
  [...visible(html).matchAll(/<(q|blockquote)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , text = '']) =>
    plain(text),
  );

test('each official message stands in the HTML of its page, word for word', () => {
  let found = 0;
  for (const { prefix } of LANGS) {
    for (const { code } of source) {
      const quotes = quoted(htmlOf(`/${prefix}${code}/`));
      expect(quotes, `${prefix}${code}`).toEqual(officialOf(code));
      found += quotes.length;
    }
  }
  expect(found).toBe(2 * source.reduce((sum, { meanings }) => sum + meanings.length, 0));
  expect(found).toBeGreaterThan(500);
});

test('codes outside the source edition quote nobody', () => {
  const apart = codes.filter((code) => officialOf(code).length === 0);
  expect(apart).toHaveLength(codes.length - source.length);
  for (const { prefix } of LANGS)
    for (const code of apart) expect(quoted(htmlOf(`/${prefix}${code}/`))).toEqual([]);
});

test('the published data file is the one of the content folder, byte for byte', () => {
  const published = readFileSync(`${dist}/catalog.json`);
  expect(published.equals(readFileSync(new URL('content/catalog.json', project)))).toBe(true);
  const schema = readFileSync(`${dist}/catalog.schema.json`);
  expect(schema.equals(readFileSync(new URL('content/catalog.schema.json', project)))).toBe(true);
});

test('each code has a file with all that the catalog says of it, but for the symptoms', () => {
  for (const { symptoms: _symptoms, ...entry } of catalog.codes) {
    const file = `${dist}/${entry.code}.json`;
    const data = JSON.parse(readFileSync(file, 'utf8')) as { entry: object };
    expect(data, entry.code).toMatchObject({ entry });
    expect(data.entry, entry.code).not.toHaveProperty('symptoms');
  }
});

test('class pages list all their codes, official texts included', () => {
  for (const { prefix } of LANGS) {
    for (const { status, official } of catalog.statuses) {
      const html = visible(htmlOf(`/${prefix}${status}/`));
      const listed = attributes(html, 'tr').flatMap((row) => row['data-code'] ?? []);
      expect(listed.toSorted()).toEqual(inClass(status));
      expect(plain(html)).toContain(official);
      const texts = [...html.matchAll(/<td[^>]*>[\s\S]*?<\/td>/g)].flatMap(([cell]) => {
        return [...cell.matchAll(/<span lang="zh-CN">([^<]*)</g)].map(([, text = '']) =>
          plain(text),
        );
      });
      expect(texts.toSorted()).toEqual(inClass(status).flatMap(officialOf).toSorted());
    }
  }
});
