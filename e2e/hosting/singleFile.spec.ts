import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { catalog, titleOf } from '../support/content';
import { dist, SINGLE_FILE } from '../support/files';
import { expect, settled, test } from '../support/test';

// The edition in one file, opened from disk. What it carries is read in built/singleFile.test.ts.

const url = pathToFileURL(SINGLE_FILE).href;

test('opened from disk it searches, filters, decodes and speaks both languages', async ({
  page,
  search,
}) => {
  await page.goto(url);
  await settled(page);
  await search.type('没有订阅');
  await search.finds('4001034');
  await search.press('Enter');
  await expect(page).toHaveURL(`${url}#/4001034/`);
  await expect(page).toHaveTitle(new RegExp(titleOf('4001034', 'zh')));

  await page.getByRole('link', { name: 'Switch to English' }).click();
  await expect(page).toHaveURL(`${url}#/en/4001034/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');

  await page.goto(`${url}#/400/?q=${encodeURIComponent('订阅')}`);
  await expect(page.locator('main [data-code="4001034"]').first()).toBeVisible();
  await expect(page.locator('main [data-code="4001001"]')).toHaveCount(0);

  await page.goto(`${url}#/decode/`);
  await page.locator('main textarea').fill('{"error":{"msg":"x","code":4031003}}');
  await expect(page.locator('main [data-code="4031003"]').first()).toBeVisible();
  await page.goto(`${url}#/about/`);
  await expect(page.locator('main')).toContainText(
    createHash('sha256')
      .update(readFileSync(join(dist, 'catalog.json')))
      .digest('hex'),
  );
});

test('codes open by their hash', async ({ page }) => {
  await page.goto(url);
  await settled(page);
  const few = catalog.codes.filter(
    (_, index) => index % Math.ceil(catalog.codes.length / 12) === 0,
  );
  for (const { code } of few) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${code}/`);
    await expect(page.locator('h1')).toContainText(code);
  }
});

test('hashes as people write them and anchors in the page work; links carry the hash', async ({
  page,
}) => {
  await page.goto(`${url}#4001034`);
  await expect(page.locator('h1')).toContainText('4001034');
  await page.goto(`${url}#/4001040/`);
  await expect(page.locator('h1')).toContainText('4001040');
  await page.goto(`${url}#/400/1034`);
  await expect(page).toHaveURL(`${url}#/4001034/`);
  await page.locator('a.skip').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${url}#/4001034/`);
  await expect(page.locator('main')).toBeFocused();
  const hrefs = await page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.filter((href) => !/^(?:#|https?:)/.test(href))).toEqual([]);
});

test('it prints the code without the site around it', async ({ page }) => {
  await page.goto(`${url}#/4001034/`);
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('header').first()).toBeHidden();
});

test.describe('before its script has run', () => {
  test.use({ javaScriptEnabled: false });

  test('the home page can be read, and says what it lacks', async ({ page, search }) => {
    await page.goto(url);
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page.locator('main a[href="#/4001034/"]').first()).toBeVisible();
    await expect(search.field).toBeEditable();
    await expect(page.locator('noscript p')).toBeVisible();
  });
});

test('opened at another page it never shows the home page', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = document as Document & { seen?: string[] };
    seen.seen = [];
    const look = () => {
      const heading = document.querySelector<HTMLElement>('main h1');
      if (heading?.checkVisibility()) seen.seen?.push(heading.innerText);
      requestAnimationFrame(look);
    };
    look();
  });
  await page.goto(`${url}#/en/4001034/`);
  await expect(page.locator('h1')).toContainText('4001034');
  await expect(page).toHaveTitle(new RegExp(titleOf('4001034', 'en').slice(0, 20)));
  expect(await page.locator('head title').count()).toBe(1);
  expect(await page.locator('head meta[name="description"]').count()).toBe(1);
  const seen = await page.evaluate(() => (document as Document & { seen?: string[] }).seen ?? []);
  expect(seen.length).toBeGreaterThan(0);
  for (const heading of seen) expect(heading).toContain('4001034');
});

test('it loads nothing and sends nothing', async ({ page, search }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(url);
  await settled(page);
  await search.type('token');
  await expect(search.first).toBeVisible();
  expect(asked.filter((one) => !one.startsWith('data:'))).toEqual([url]);
});
