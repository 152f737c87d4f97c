import type { Page } from '@playwright/test';
import { inClass } from '../support/content';
import { box, codesOf, filterField, results, rows, status } from '../support/lists';
import { expect, holdBack, open, settled, test } from '../support/test';

const scrolled = (page: Page) => page.evaluate(() => Math.round(window.scrollY));

/** Scrolls and waits until the position has been noted, which happens after a short pause. */
async function scrollTo(page: Page, y: number): Promise<void> {
  await page.evaluate((top) => window.scrollTo(0, top), y);
  await expect
    .poll(() =>
      page.evaluate(() => Object.values(JSON.parse(sessionStorage.getItem('scroll') ?? '{}'))),
    )
    .toContain(y);
}

const filtered = inClass(
  400,
  ({ actor, retry }) => ['app-developer', 'end-user'].includes(actor) && retry === 'after-fix',
);
const SHARED = '400/?actor=app-developer,end-user&retry=after-fix';

async function expectFiltered(page: Page): Promise<void> {
  await expect(rows(page)).toHaveCount(filtered.length);
  await expect(box(page, 'actor', 'app-developer')).toBeChecked();
  await expect(box(page, 'actor', 'end-user')).toBeChecked();
  await expect(box(page, 'retry', 'after-fix')).toBeChecked();
  await expect(box(page, 'retry', 'no')).not.toBeChecked();
  await expect(status(page)).toContainText(String(filtered.length));
}

test('a shared filter address opens in the state it names @smoke', async ({ page }) => {
  await open(page, SHARED);
  await expectFiltered(page);
  await expect(page).toHaveURL(`./${SHARED}`);
  expect((await codesOf(rows(page))).toSorted()).toEqual(filtered);
});

test('filters, text and place come back with back and forward @smoke', async ({ page }) => {
  await open(page, SHARED);
  await filterField(page).fill('设备');
  await expect(page).toHaveURL(/[?&]q=%E8%AE%BE%E5%A4%87/);
  const count = await rows(page).count();
  expect(count).toBeGreaterThan(3);
  expect(count).toBeLessThan(filtered.length);
  await filterField(page).fill('');
  await expect(page).toHaveURL(`./${SHARED}`);
  await scrollTo(page, 900);
  const code = filtered[20] ?? '';
  await page
    .locator(`main [data-code="${code}"] a`)
    .first()
    .evaluate((link: HTMLElement) => {
      link.focus({ preventScroll: true });
      link.click();
    });
  await expect(page.locator('main h1')).toContainText(code);
  expect(await scrolled(page)).toBe(0);
  await scrollTo(page, 120);
  await page.goBack();
  await expect(page).toHaveURL(`./${SHARED}`);
  await expectFiltered(page);
  expect(await scrolled(page)).toBe(900);
  await page.goForward();
  await expect(page.locator('main h1')).toContainText(code);
  await expect.poll(() => scrolled(page)).toBe(120);
});

test('a reload keeps filters, text and place', async ({ page }) => {
  await open(page, `${SHARED}&q=%E8%AE%BE%E5%A4%87`);
  await expect(rows(page)).not.toHaveCount(inClass(400).length);
  const count = await rows(page).count();
  await scrollTo(page, 300);
  await page.reload();
  await settled(page);
  await expect(filterField(page)).toHaveValue('设备');
  await expect(rows(page)).toHaveCount(count);
  await expect(box(page, 'actor', 'end-user')).toBeChecked();
  await expect.poll(() => scrolled(page)).toBe(300);
});

test('filtering does not fill the history', async ({ page }) => {
  await open(page, '');
  await page.locator('header nav a', { hasText: '404' }).click();
  await expect(page).toHaveURL('./404/');
  await settled(page);
  for (const text of ['h', 'ho', 'home']) {
    await filterField(page).fill(text);
    await expect(page).toHaveURL(`./404/?q=${text}`);
  }
  await page.goBack();
  await expect(page).toHaveURL('./');
});

test('a query and its results come back @smoke', async ({ page, search }) => {
  await open(page, 'search/?q=%E8%AE%BE%E5%A4%87');
  await expect(results(page).first()).toBeVisible();
  const codes = () => codesOf(results(page));
  const before = await codes();
  expect(before.length).toBeGreaterThan(10);
  await scrollTo(page, 400);
  await results(page)
    .nth(8)
    .getByRole('link')
    .evaluate((link: HTMLElement) => link.click());
  await expect(page.locator('main h1')).toContainText(before[8] ?? '');
  await page.goBack();
  await search.holds('设备');
  await expect.poll(codes).toEqual(before);
  await expect.poll(() => scrolled(page)).toBe(400);
  await page.reload();
  await search.holds('设备');
  await expect.poll(codes).toEqual(before);
});

test('a link to a meaning opens there', async ({ page }) => {
  await open(page, '4001134/#m2');
  await expect(page.locator('#m2 h2')).toBeInViewport();
});

test('a page that is being left does not call the reader back', async ({ page, search }) => {
  await page.clock.install();
  const release = await holdBack(page, '**/4001034.json');
  await open(page, 'search/?q=4001034');
  await expect(page.locator('main ol [data-code="4001034"]')).toBeVisible();
  await search.press('Enter');
  await expect(page).toHaveURL('./4001034/');
  // The pause after which text is written to the address is over before the code's data is here.
  await page.clock.fastForward(1000);
  release();
  await expect(page.locator('article h1')).toContainText('4001034');
  await search.holds('');
  await expect(page.locator('main')).toBeFocused();
  await expect(page).toHaveURL('./4001034/');
  await page.goBack();
  await expect(page).toHaveURL('./search/?q=4001034');
  await search.holds('4001034');
});

test('who comes back before the page has arrived finds the query', async ({ page, search }) => {
  await page.route('**/4001034.json', () => undefined);
  await open(page, 'search/?q=4001034');
  await expect(page.locator('main ol [data-code="4001034"]')).toBeVisible();
  await search.press('Enter');
  await expect(page).toHaveURL('./4001034/');
  await page.goBack();
  await expect(page).toHaveURL('./search/?q=4001034');
  await search.holds('4001034');
  await expect(page.locator('main ol [data-code="4001034"]')).toBeVisible();
});
