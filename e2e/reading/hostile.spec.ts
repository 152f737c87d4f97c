import type { Page } from '@playwright/test';
import { HOSTILE, inUrl, SOME_HOSTILE } from '../support/hostile';
import { filterField, rows } from '../support/lists';
import { expect, open, test } from '../support/test';

// Whatever a stranger types, pastes, links or stores: no script runs, no page breaks, nothing is reached. What the site
// makes of each string is told in web/hostile.test.ts; here it is seen that the browser makes nothing more of it.
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

/** Opens an address as a document; it gets an answer from this host. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('h1'), address.slice(0, 80)).not.toBeEmpty();
  expect(new URL(page.url()).hostname, address.slice(0, 80)).toBe('127.0.0.1');
  await expect(page.locator('main img, main script, main iframe')).toHaveCount(0);
}

test('in the path, the query and the hash of an address', async ({ page, noise }) => {
  noise.allow(/status of 4\d\d/);
  for (const text of SOME_HOSTILE) {
    // Hosts refuse addresses of more than eight or sixteen thousand characters before anybody sees them.
    const bit = inUrl(text, 200);
    await visit(page, `./${bit}?code=${bit}&q=${bit}&domain=${bit}#${inUrl(text)}`);
  }
});

test('raw in an address: traversal, other hosts, malformed percent-encoding @root', async ({
  page,
  noise,
  baseURL,
}) => {
  // The router says in the console that an address is malformed, and then shows what has no page. Where an address
  // says nothing of the mount, scripts are looked for beside it in vain.
  noise.allow(
    /status of 4\d\d|could not be decoded because it is a malformed URL segment|MIME type/,
  );
  for (const bit of ['%E0%A4%A', '%00', '..%2f..%2fetc/passwd', '%c0%ae/', '400/%zz'])
    await visit(page, `./${bit}?q=${bit}&code=${bit}&kind=${bit}#${bit}`);
  for (const bit of [
    'javascript:alert(1)',
    '?code=//evil.example/4001034',
    '400/#javascript:alert(1)',
    '4'.repeat(2000),
    '/evil.example/4001034',
    '//evil.example',
    '/4001034',
    '%5Cevil.example/4001034',
  ])
    await visit(page, `${baseURL}${bit}`);
});

test('every one in the query, the filters and the shared codes of a page', async ({ page }) => {
  await open(page, '400/');
  const forms = [
    '403/?q=@&domain=@&kind=@,limit&actor=@&retry=@',
    'en/search/?q=@',
    'decode/?codes=4001034,@',
  ];
  for (const form of forms) {
    const addresses = HOSTILE.map((text) => form.replaceAll('@', inUrl(text)));
    // Without loading the document anew; each address is on the screen before the next.
    const broken = await page.evaluate(async (all) => {
      const mount = new URL(document.querySelector<HTMLAnchorElement>('header a')?.href ?? '')
        .pathname;
      const failed: string[] = [];
      for (const address of all) {
        history.pushState(null, '', mount + address);
        dispatchEvent(new PopStateEvent('popstate', { state: null }));
        await new Promise(requestAnimationFrame);
        if (!document.querySelector('h1')?.textContent) failed.push(address);
      }
      return failed;
    }, addresses);
    expect(broken).toEqual([]);
  }
  await expect(page.locator('main [data-code="4001034"]').first()).toBeVisible();
});

test('typed into the search field and the filter of a class', async ({ page, search }) => {
  await open(page, '400/');
  for (const text of SOME_HOSTILE) {
    await search.type(text);
    await filterField(page).fill(text);
  }
  await search.type('4001034');
  await search.finds('4001034');
  await filterField(page).fill('4001034');
  await expect(rows(page)).toHaveCount(1);
});

test('pasted into the decoder, some by themselves and all at once', async ({ page }) => {
  await open(page, 'decode/');
  const input = page.locator('main textarea');
  for (const text of SOME_HOSTILE) await input.fill(text);
  await input.fill(
    `${HOSTILE.join('\n')}\n{"error":{"msg":"<img src=x onerror=pwned()>","code":4001034}}`,
  );
  await expect(page.locator('main [data-code="4001034"]').first()).toBeVisible();
});

test('in stored settings', async ({ page }) => {
  await open(page, '');
  for (const text of [
    ...SOME_HOSTILE.filter((_, index) => index % 2),
    '{"default":"x"}',
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
});
