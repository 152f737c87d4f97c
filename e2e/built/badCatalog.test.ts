import { expect, test } from 'vitest';
import { buildWith } from '../support/build';
import { catalog, codes } from '../support/content';
import { fileOf } from '../support/files';

// That each rule has its message is the business of content/check.test.ts; here it is seen that the real
// command stops on a problem, says what the check says, and writes no page.

test('the build stops with one message and no page when a published code is gone', () => {
  const text = JSON.stringify(catalog);
  // One that nothing else names: otherwise there would be more to say.
  const gone = codes.find((code) => text.split(code).length === 2);
  const built = buildWith(
    JSON.stringify({ ...catalog, codes: catalog.codes.filter(({ code }) => code !== gone) }),
  );
  try {
    const message = `code ${gone}: its permalink /${gone}/ was published and must not disappear; put the entry back and mark it "withdrawn"`;
    expect(built.ok).toBe(false);
    expect(built.output).toContain(`The content has problems:\n${message}\n`);
    const named = built.output.match(/^(?:code \d{7}|[\w.]+):.*$/gm) ?? [];
    expect(new Set(named.filter((line) => line.startsWith('code')))).toEqual(new Set([message]));
    expect(fileOf('/index.html', built.dist)).toBeUndefined();
  } finally {
    built.remove();
  }
});
