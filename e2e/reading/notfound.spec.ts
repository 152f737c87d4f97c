import type { Page } from '@playwright/test';
import { catalog, codes, entryOf, inClass } from '../support/content';
import { expect, test } from '../support/test';

// Every address has an answer. The files for it are 404.html and, for aliases, the canonical page.

const heading = (page: Page) => page.locator('main h1');
const listed = (page: Page, id: string) => page.locator(`#${id} [data-code]`);

test('a number nobody knows is explained by its class @smoke @root', async ({ page }) => {
  const response = await page.goto('./4009999/');
  expect(response?.status()).toBe(404);
  await expect(heading(page)).toHaveText('4009999 不在目录中');
  await expect(page).toHaveTitle(/^4009999 不在目录中/);
  await expect(page.locator('title')).toHaveCount(1);
  const status = catalog.statuses.find((known) => known.status === 400);
  await expect(page.locator('#class')).toContainText(status?.advice.zh ?? '');
  await expect(listed(page, 'nearest')).toHaveCount(4);
  const last = inClass(400).at(-1) ?? '';
  await listed(page, 'nearest').last().getByRole('link').click();
  await expect(page).toHaveURL(`./${last}/`);
  await expect(heading(page)).toContainText(last);
  await page.goBack();
  await expect(heading(page)).toHaveText('4009999 不在目录中');
});

for (const { code, zh, en } of catalog.unassigned ?? []) {
  test(`${code} says that it was never assigned`, async ({ page }) => {
    await page.goto(`./${code}/`);
    await expect(heading(page)).toHaveText(`${code} 从未分配`);
    await expect(page.locator('main')).toContainText(zh);
    await expect(listed(page, 'nearest')).toHaveCount(4);
    await page.getByRole('link', { name: 'Switch to English' }).click();
    await expect(page).toHaveURL(`./en/${code}/`);
    await expect(page.locator('main')).toContainText(en);
  });
}

test('a number of an unknown class offers the same error number', async ({ page }) => {
  await page.goto('./9991034/');
  await expect(heading(page)).toHaveText('9991034 不在目录中');
  await expect(page.locator('main')).toContainText('999');
  await expect(listed(page, 'nearest')).toHaveCount(0);
  const same = codes.filter((code) => code.endsWith('1034'));
  await expect(listed(page, 'same-number')).toHaveCount(same.length);
});

test('an unknown number in English', async ({ page }) => {
  await page.goto('./en/4009999/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(heading(page)).toContainText('4009999');
  await expect(listed(page, 'nearest').last()).toContainText(
    entryOf(inClass(400).at(-1) ?? '').meanings[0]?.title.en ?? '',
  );
});

test('any other address is offered to the search @smoke', async ({ page, search }) => {
  const response = await page.goto('./foo');
  expect(response?.status()).toBe(404);
  await expect(heading(page)).toHaveText('没有这个页面');
  await expect(page).toHaveTitle(/没有这个页面/);
  await page
    .locator('main')
    .getByRole('link', { name: /搜索\s?“foo”/ })
    .click();
  await expect(page).toHaveURL('./search/?q=foo');
  await search.holds('foo');
});

test('an address of several unknown folders finds the site above them @smoke @root', async ({
  page,
  noise,
}) => {
  noise.allow(/status of 404/);
  await page.goto('./some/older/place');
  await expect(page.locator('html')).toHaveAttribute('data-script', 'running');
  await expect(heading(page)).toHaveText('没有这个页面');
  await page.locator('main').getByRole('link', { name: /搜索/ }).first().click();
  await expect(page).toHaveURL(/\/search\/\?q=place/);
});

test('a page that is missing has the search as any other', async ({ page, search }) => {
  await page.goto('./4009999/');
  await expect(heading(page)).toContainText('4009999');
  await search.type('4001034');
  await search.finds('4001034');
  await search.press('Enter');
  await expect(page).toHaveURL('./4001034/');
});

// One of each way an address is read; all forms are told in web/paths.test.ts.
const ALIASES: [from: string, to: string][] = [
  ['4001034', '4001034/'],
  ['en/400/1034', 'en/4001034/'],
  ['400/1134#m2', '4001134/#m2'],
  ['400/#4001034', '4001034/'],
  ['en/?code=4001034', 'en/4001034/'],
  ['４００１０３４', '4001034/'],
  ['?code=４００１０３４', '4001034/'],
  ['400/9999', '4009999/'],
];

test('older and typed forms of an address lead to the page @root', async ({ page, noise }) => {
  for (const [from, to] of ALIASES) {
    await test.step(`/${from} leads to /${to}`, async () => {
      // Not from a page that differs in the anchor only: that would not be a visit.
      await page.goto('about:blank');
      await page.goto(`./${from}`);
      await expect(page).toHaveURL(`./${to}`);
      const digits = /\d{3,7}/.exec(to)?.[0] ?? '';
      await expect(heading(page)).toContainText(digits);
      await expect(page).toHaveTitle(new RegExp(`^${digits}`));
      expect(noise.heard).toEqual([]);
    });
  }
});

test('an alias leaves nothing behind in the history', async ({ page }) => {
  await page.goto('./about/');
  await page.goto('./400/1034');
  await expect(page).toHaveURL('./4001034/');
  await page.goBack();
  await expect(page).toHaveURL('./about/');
});
