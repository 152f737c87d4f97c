import { expect, test } from '@playwright/test';
import { catalog } from '../support/content';
import { buildWith } from '../support/build';
import { fileOf } from '../support/files';

// That each rule has its message is the business of content/check.test.ts; here it is seen that the real
// command stops on a problem, says what the check says, and writes no page.

const duplicate = JSON.stringify({ ...catalog, codes: [...catalog.codes, catalog.codes[0]] });
const shortened = JSON.stringify({
  ...catalog,
  codes: catalog.codes
    .filter(({ code }) => code !== '4030001')
    .map((entry) => ({ ...entry, related: entry.related?.filter((code) => code !== '4030001') })),
});

const CASES: [name: string, text: string, message: string][] = [
  [
    'a code stands in it twice',
    duplicate,
    'code 4001001: it stands in the catalog more than once; merge the entries into one',
  ],
  [
    'a published code is gone',
    shortened,
    'code 4030001: its permalink /4030001/ was published and must not disappear; put the entry back and mark it "withdrawn"',
  ],
  ['it is not JSON', '{ "platform": ', 'catalog.json: it is not valid JSON'],
];

for (const [name, text, message] of CASES) {
  test(`the build stops with one message when ${name}`, () => {
    const built = buildWith(text);
    try {
      expect(built.ok).toBe(false);
      expect(built.output).toContain(`The content has problems:\n${message}`);
      const said = built.output.split('\n').filter((line) => line.startsWith(message));
      expect(new Set(said).size).toBe(1);
      expect(fileOf('/index.html', built.dist)).toBeUndefined();
    } finally {
      built.remove();
    }
  });
}
