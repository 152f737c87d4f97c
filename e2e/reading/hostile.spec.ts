import { expect, field, settled, test } from '../support/test';
import { HOSTILE } from '../support/hostile';

// Whatever a stranger types, pastes, links or stores: no script runs, no page breaks, nothing is reached.
// The watch in support/test.ts fails a test for an exception, a console error (violations of the policy are
// reported there) and a request to another host; this one adds the scripts the strings try to run.

const SCRIPT_RAN = 'script ran';

test.beforeEach(async ({ page, noise }) => {
  await page.exposeFunction('pwned', () => noise.heard.push(SCRIPT_RAN));
  page.on('dialog', (dialog) => {
    noise.heard.push(SCRIPT_RAN);
    void dialog.dismiss();
  });
});

test('there are two hundred strings and more', () => {
  expect(new Set(HOSTILE).size).toBe(HOSTILE.length);
  expect(HOSTILE.length).toBeGreaterThanOrEqual(200);
});

/** As much of the strings as each of several parallel tests takes. */
const PARTS = [0, 1, 2, 3];
const part = (index: number) => HOSTILE.filter((_, at) => at % PARTS.length === index);

for (const index of PARTS) {
  test(`in the path, the query and the hash of an address, ${index + 1} of 4`, async ({
    page,
    noise,
  }) => {
    noise.allow(/status of 4\d\d/);
    for (const text of part(index)) {
      // Hosts refuse addresses of more than eight or sixteen thousand characters before anybody sees them.
      const bit = encode(text, 200);
      await page.goto(`./${bit}?code=${bit}&q=${bit}&domain=${bit}#${encode(text)}`);
      await expect(page.locator('h1'), text.slice(0, 80)).not.toBeEmpty();
      expect(new URL(page.url()).hostname).toBe('127.0.0.1');
    }
  });
}

test('raw in an address: traversal and malformed percent-encoding', async ({ page, noise }) => {
  // The router says in the console that an address is malformed, and then shows what has no page.
  noise.allow(/status of 4\d\d|could not be decoded because it is a malformed URL segment/);
  const raw = ['%', '%E0%A4%A', '%ff', '%00', '..%2f..%2fetc/passwd', '%2e%2e/%2e%2e/x', '%c0%ae/'];
  for (const bit of [
    ...raw,
    '/4001034/',
    '%5c..%5c',
    '/evil.example/4001034',
    '//evil.example',
    '400/%zz',
  ]) {
    await page.goto(`./${bit}?q=${bit}&code=${bit}&kind=${bit}#${bit}`);
    await expect(page.locator('body'), bit).not.toBeEmpty();
    expect(new URL(page.url()).hostname, bit).toBe('127.0.0.1');
  }
});

test('in the query and the filters of the list and the search page', async ({ page }) => {
  await page.goto('./400/');
  await settled(page);
  for (const text of HOSTILE) {
    const bit = encode(text);
    const query = `?q=${bit}&domain=${bit}&kind=${bit},limit&actor=${bit}&retry=${bit}`;
    const path = HOSTILE.indexOf(text) % 2 === 0 ? '/400/' : '/en/search/';
    await go(page, `${path}${query}`);
    await expect(page.locator('h1'), text.slice(0, 80)).not.toBeEmpty();
  }
});

test('typed into the search field', async ({ page }) => {
  await page.goto('./');
  await settled(page);
  for (const text of HOSTILE) await field(page).fill(text);
  await field(page).fill('4001034');
  await expect(page.locator('#hits [data-code]').first()).toHaveAttribute('data-code', '4001034');
});

test('typed into the filter of a class', async ({ page }) => {
  await page.goto('./400/');
  await settled(page);
  const filter = page.getByLabel('在本类中筛选');
  for (const text of HOSTILE) await filter.fill(text);
  await filter.fill('4001034');
  await expect(page.locator('main [data-code]')).toHaveCount(1);
});

test('pasted into the decoder, one by one and all at once', async ({ page }) => {
  await page.goto('./decode/');
  await settled(page);
  const input = page.locator('main textarea');
  for (const text of HOSTILE) await input.fill(text);
  await input.fill(
    `${HOSTILE.join('\n')}\n{"error":{"msg":"<img src=x onerror=pwned()>","code":4001034}}`,
  );
  await expect(page.locator('main [data-code="4001034"]').first()).toBeVisible();
});

test('in the list of shared codes', async ({ page }) => {
  await page.goto('./decode/');
  await settled(page);
  for (const text of HOSTILE) {
    await go(page, `/decode/?codes=4001034,${encode(text)}`);
    await expect(page.locator('h1'), text.slice(0, 80)).not.toBeEmpty();
  }
});

test('in stored settings', async ({ page, context, noise }) => {
  noise.allow(/status of 4\d\d/);
  await page.goto('./');
  await settled(page);
  for (const text of [
    ...HOSTILE.filter((_, index) => index % 8 === 0),
    '{"default":"x"}',
    '[]',
    '1e999',
  ]) {
    await page.evaluate(
      (value) => {
        for (const store of [localStorage, sessionStorage]) {
          for (const key of ['theme', 'scroll', 'reloaded', 'lang', '__proto__'])
            store.setItem(key, value);
        }
      },
      text.slice(0, 10_000),
    );
    await page.reload();
    await expect(page.locator('h1'), text.slice(0, 80)).not.toBeEmpty();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined();
  }
  await context.clearCookies();
});

/** A text as a URL component; lone surrogates, which have no form there, replaced. */
function encode(text: string, longest = 2000): string {
  return encodeURIComponent(text.slice(0, longest).replace(/[\ud800-\udfff]/gu, '\ufffd'));
}

/** Goes to an address of the site without loading the document anew. */
async function go(page: import('@playwright/test').Page, to: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, to);
}
