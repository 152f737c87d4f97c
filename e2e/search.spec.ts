import type { Page } from '@playwright/test';
import { codes } from './support/content';
import { expect, field, hits, open, settled, test } from './support/test';

const first = (page: Page) => hits(page).first();
const popupOpen = (page: Page) => expect(field(page)).toHaveAttribute('aria-expanded', 'true');
const popupClosed = (page: Page) => expect(field(page)).toHaveAttribute('aria-expanded', 'false');
const active = (page: Page) => page.locator('#hits [aria-selected="true"]');

/** Holds back requests that match until told to let them through. */
async function holdBack(page: Page, pattern: string): Promise<() => void> {
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(pattern, async (route) => {
    await gate;
    await route.continue();
  });
  return release;
}

/** An input method at work in the focused field. */
async function inputMethod(page: Page) {
  const client = await page.context().newCDPSession(page);
  return {
    compose: (text: string) =>
      client.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      }),
    commit: (text: string) => client.send('Input.insertText', { text }),
  };
}

const PARTS = 3;
for (let part = 0; part < PARTS; part += 1) {
  test(`typing a code shows it first and Enter opens it, part ${part + 1} of ${PARTS}`, async ({
    page,
  }) => {
    const share = codes.filter((_, index) => index % PARTS === part);
    expect(share).toHaveLength(93);
    await open(page, 'about/');
    for (const code of share) {
      await field(page).fill(code);
      await expect(first(page)).toHaveAttribute('data-code', code);
      await field(page).press('Enter');
      await expect(page).toHaveURL(`./${code}/`);
    }
    await expect(page.locator('main h1')).toContainText(share.at(-1) ?? '');
  });
}

test('the home page searches as you type @smoke', async ({ page }) => {
  await open(page, '');
  await field(page).pressSequentially('4001034');
  await expect(first(page)).toHaveAttribute('data-code', '4001034');
  await popupOpen(page);
  await expect(page.locator('search [role="status"]')).toHaveText(/^\d+ 条结果$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('./4001034/');
  await expect(page.locator('main h1')).toContainText('4001034');
  await expect(field(page)).toHaveValue('');
});

test('Enter opens the best hit even before it is shown', async ({ page }) => {
  await open(page, 'en/');
  const release = await holdBack(page, '**/data/search*.json');
  await field(page).fill('4031003');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('./en/');
  release();
  await expect(page).toHaveURL('./en/4031003/');
});

test('/ and Ctrl K lead to the field, Esc leads back @smoke', async ({ page }) => {
  await open(page, '4001034/');
  const link = page.locator('main a[rel="next"]');
  for (const key of ['/', 'Control+k', 'Meta+k']) {
    await link.focus();
    await page.keyboard.press(key);
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(link).toBeFocused();
  }
  await field(page).fill('4001');
  await page.keyboard.press('/');
  await expect(field(page)).toHaveValue('4001/');
});

test('a page that arrives does not take the focus from somebody typing on', async ({ page }) => {
  await open(page, 'about/');
  const release = await holdBack(page, '**/4001034.json');
  await field(page).fill('4001034');
  await expect(first(page)).toHaveAttribute('data-code', '4001034');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('./4001034/');
  await page.keyboard.type('4031003');
  release();
  await expect(page.locator('main h1')).toContainText('4001034');
  await expect(field(page)).toBeFocused();
  await expect(first(page)).toHaveAttribute('data-code', '4031003');
  await page.keyboard.press('Enter');
  await expect(page.locator('main h1')).toContainText('4031003');
  await expect(page.locator('main')).toBeFocused();
});

test('arrows choose, Esc closes, Enter opens the chosen one @smoke', async ({ page }) => {
  await open(page, 'about/');
  await field(page).fill('设备');
  await expect(hits(page)).toHaveCount(8);
  const shown = await hits(page).evaluateAll((all) =>
    all.map((hit) => (hit as HTMLElement).dataset.code ?? ''),
  );
  await expect(active(page)).toHaveAttribute('data-code', shown[0] ?? '');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(active(page)).toHaveAttribute('data-code', shown[2] ?? '');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', 'hit-2');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(active(page)).toHaveAttribute('data-code', shown[7] ?? '');
  await page.keyboard.press('Escape');
  await popupClosed(page);
  await expect(field(page)).toHaveValue('设备');
  await page.keyboard.press('ArrowDown');
  await popupOpen(page);
  await page.keyboard.press('ArrowDown');
  const chosen = (await active(page).getAttribute('data-code')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`./${chosen}/`);
});

test('a hit is a link: it opens by click and has an address', async ({ page }) => {
  await open(page, 'en/404/');
  await field(page).fill('4001034');
  await expect(first(page)).toHaveAttribute('href', '../../en/4001034/');
  await first(page).click();
  await expect(page).toHaveURL('./en/4001034/');
});

test('no key does anything while an input method composes @smoke', async ({ page }) => {
  await open(page, 'about/');
  await field(page).focus();
  const { compose, commit } = await inputMethod(page);
  for (const text of ['s', 'sh', "she'b", "she'bei"]) await compose(text);
  await popupClosed(page);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL('./about/');
  await popupClosed(page);
  await field(page).fill('');
  await compose('shebei');
  await commit('设备');
  await expect(field(page)).toHaveValue('设备');
  await popupOpen(page);
  await expect(first(page)).toContainText('设备');
  await expect(page).toHaveURL('./about/');
});

test('what is typed before the script has arrived stays and is searched', async ({ page }) => {
  const release = await holdBack(page, '**/assets/*.js');
  await page.goto('./4001001/', { waitUntil: 'domcontentloaded' });
  await field(page).pressSequentially('4031003');
  await expect(first(page)).toHaveCount(0);
  release();
  await expect(first(page)).toHaveAttribute('data-code', '4031003');
  await expect(field(page)).toHaveValue('4031003');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('./4031003/');
});

test('Enter before the script has arrived leads to the search page', async ({ page }) => {
  const release = await holdBack(page, '**/assets/*.js');
  await page.goto('./4001001/', { waitUntil: 'domcontentloaded' });
  await field(page).fill('4031003');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('./search/?q=4031003');
  release();
  await expect(page.locator('main ol [data-code]').first()).toHaveAttribute('data-code', '4031003');
  await expect(field(page)).toHaveValue('4031003');
});

test('the search page shows what its address asks for and follows the field @smoke', async ({
  page,
}) => {
  const results = page.locator('main ol [data-code]');
  await open(page, 'search/?q=%E8%AE%A2%E9%98%85');
  await expect(page.locator('main h1')).toContainText('订阅');
  await expect(page).toHaveTitle(/订阅/);
  await expect(results.first()).toContainText('订阅');
  await expect(page.locator('main [role="status"]')).toHaveText(/^\d+ 条结果/);
  await field(page).fill('4001034');
  await expect(page).toHaveURL('./search/?q=4001034');
  await expect(results.first()).toHaveAttribute('data-code', '4001034');
  await popupClosed(page);
  await field(page).press('Enter');
  await expect(page).toHaveURL('./4001034/');
});

test('a query without a plausible answer says so and does not open anything', async ({ page }) => {
  await open(page, 'about/');
  await field(page).fill('zzqqxxyy');
  await expect(page.locator('search')).toContainText(/没有找到|没有确切的匹配/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('./search/?q=zzqqxxyy');
  await expect(page.locator('main')).toContainText('可以换一种说法');
});

test('a long or many-lined paste goes to the decoder and into no address @smoke', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const log = `secret=hunter2\n{"error":{"msg":"x","code":4001034}}\n${'.'.repeat(400)}`;
  await open(page, '4001001/');
  await page.evaluate((text) => navigator.clipboard.writeText(text), log);
  await field(page).focus();
  await page.keyboard.press('Control+v');
  await expect(page).toHaveURL('./decode/');
  await expect(page.locator('textarea')).toHaveValue(log);
  await expect(page.locator('main [data-code="4001034"]').first()).toBeVisible();
  await expect(field(page)).toHaveValue('');
  expect(page.url()).not.toContain('hunter2');
});

test('a short paste stays in the field', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '4001001/');
  await page.evaluate(() => navigator.clipboard.writeText('4031003\n'));
  await field(page).focus();
  await page.keyboard.press('Control+v');
  await expect(first(page)).toHaveAttribute('data-code', '4031003');
  await expect(page).toHaveURL('./4001001/');
});

test('an index that does not load says so and can be tried again', async ({ page, noise }) => {
  noise.allow(/status of 503/);
  await page.route('**/data/search*.json', (route) => route.fulfill({ status: 503, body: '' }));
  await open(page, 'about/');
  await field(page).fill('4001034');
  await expect(page.locator('search')).toContainText('搜索数据没有载入成功');
  await page.unroute('**/data/search*.json');
  await page.locator('search').getByRole('button', { name: '重试' }).click();
  await expect(first(page)).toHaveAttribute('data-code', '4001034');
});

test('the search page recovers from an index that does not load', async ({ page, noise }) => {
  noise.allow(/Failed to load resource|request failed/);
  await page.route('**/data/search*.json', (route) => route.abort());
  await page.goto('./search/?q=4001034');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('搜索数据没有载入成功');
  await page.unroute('**/data/search*.json');
  await alert.getByRole('button', { name: '重试' }).click();
  await expect(page.locator('main ol [data-code]').first()).toHaveAttribute('data-code', '4001034');
  await settled(page);
});
