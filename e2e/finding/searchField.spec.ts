import type { Page } from '@playwright/test';
import { expect, field, hits, open, test } from '../support/test';
import { first, holdBack, inputMethod, popupClosed, popupOpen } from '../support/typing';

// The field in the hands of a reader: keys, input methods, pastes, and a script that is late.

const active = (page: Page) => page.locator('#hits [aria-selected="true"]');

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
  await page.goto('./4001001/', { waitUntil: 'commit' });
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
  await page.goto('./4001001/', { waitUntil: 'commit' });
  await field(page).fill('4031003');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('./search/?q=4031003');
  release();
  await expect(page.locator('main ol [data-code]').first()).toHaveAttribute('data-code', '4031003');
  await expect(field(page)).toHaveValue('4031003');
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
