import { expect, test } from 'vitest';
import { catalog, LANGS } from '../support/content';
import { htmlOf, plain, visible } from '../support/files';

// A code page says each thing once.

/** The texts of a page's main part, element by element. */
function textsOf(path: string): string[] {
  const main = /<main\b[^]*<\/main>/.exec(visible(htmlOf(path)))?.[0] ?? '';
  return main.split(/<[^>]*>/).map((text) => plain(text).trim());
}

test('no text of ours stands twice on a code page', () => {
  const twice: string[] = [];
  for (const entry of catalog.codes) {
    for (const { lang, prefix } of LANGS) {
      const texts = textsOf(`/${prefix}${entry.code}/`);
      const ours = [
        ...entry.meanings.flatMap(({ title, causes = [], fixes = [] }) => [
          title,
          ...causes,
          ...fixes,
        ]),
        ...(entry.facts ?? []),
        ...(entry.notes ?? []),
      ].map((text) => text[lang]);
      for (const text of new Set(ours))
        if (texts.filter((shown) => shown === text).length > 1)
          twice.push(`/${prefix}${entry.code}/: ${text}`);
    }
  }
  expect(twice).toEqual([]);
});

test('a title that is the official message stands there once, as the message', () => {
  const dense = (text = '') => text.replace(/\s/g, '');
  const same = catalog.codes.filter(
    ({ meanings: [only, second] }) => !second && dense(only?.official) === dense(only?.title.zh),
  );
  expect(same.length).toBeGreaterThan(100);
  for (const { code, meanings } of same) {
    const official = meanings[0]?.official ?? '';
    const shown = textsOf(`/${code}/`).filter((text) => dense(text) === dense(official));
    expect(shown, code).toEqual([official]);
  }
});
