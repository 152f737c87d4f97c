import type { Page } from '@playwright/test';
import { catalog, entryOf, inClass } from '../support/content';
import {
  box,
  codesOf,
  countAt,
  filterField,
  fold,
  results,
  rows,
  status,
  unfold,
} from '../support/lists';
import { inputMethod } from '../support/search';
import { expect, holdBack, open, test } from '../support/test';

const all = inClass(400).length;

const shown = async (page: Page) => (await codesOf(rows(page))).toSorted();

test('facets open, tick and combine from the keyboard alone @smoke', async ({ page }) => {
  await open(page, '400/');
  const actors = fold(page, 'actor');
  await actors.locator('summary').focus();
  if ((await actors.getAttribute('open')) === null) await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(box(page, 'actor', 'app-developer')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(box(page, 'actor', 'app-developer')).toBeChecked();
  await expect(page).toHaveURL('./400/?actor=app-developer');
  const developers = inClass(400, ({ actor }) => actor === 'app-developer');
  await expect.poll(() => shown(page)).toEqual(developers);
  await expect(status(page)).toContainText(`${all} 个码中的 ${developers.length} 个`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('./400/?actor=app-developer,end-user');
  const both = inClass(400, ({ actor }) => actor === 'app-developer' || actor === 'end-user');
  await expect.poll(() => shown(page)).toEqual(both);
  await expect(box(page, 'actor', 'end-user')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('./400/?actor=app-developer');
});

test('what is ticked before the script has arrived is picked, beside what the address asks for', async ({
  page,
}) => {
  const release = await holdBack(page, '**/assets/*.js');
  await page.goto('./400/?actor=app-developer', { waitUntil: 'commit' });
  for (const facet of ['domain', 'retry']) await unfold(page, facet);
  const [code = ''] = inClass(400, ({ actor }) => actor === 'app-developer');
  const { domain, retry } = entryOf(code);
  await box(page, 'domain', domain).check();
  await box(page, 'retry', retry).check();
  await filterField(page).fill('400');
  release();
  await expect(page).toHaveURL(`./400/?q=400&domain=${domain}&actor=app-developer&retry=${retry}`);
  await expect(box(page, 'domain', domain)).toBeChecked();
  await expect(box(page, 'actor', 'app-developer')).toBeChecked();
  await expect(box(page, 'retry', retry)).toBeChecked();
  await expect
    .poll(() => shown(page))
    .toEqual(
      inClass(400, (e) => e.domain === domain && e.actor === 'app-developer' && e.retry === retry),
    );
});

test('each value says how many codes it would show', async ({ page }) => {
  await open(page, '400/?actor=end-user');
  await expect(box(page, 'actor', 'end-user')).toBeChecked();
  for (const { id } of catalog.domains) {
    const expected = inClass(400, (e) => e.domain === id && e.actor === 'end-user').length;
    if ((await box(page, 'domain', id).count()) > 0)
      expect(await countAt(page, 'domain', id), id).toBe(expected);
    else expect(inClass(400, (e) => e.domain === id)).toEqual([]);
  }
  // Its own ticks do not change a facet's numbers.
  expect(await countAt(page, 'actor', 'platform')).toBe(
    inClass(400, ({ actor }) => actor === 'platform').length,
  );
  await unfold(page, 'domain');
  const { domain } = entryOf('4001034');
  await box(page, 'domain', domain).check();
  await expect(rows(page)).toHaveCount(
    inClass(400, (e) => e.domain === domain && e.actor === 'end-user').length,
  );
  expect(await countAt(page, 'actor', 'app-developer')).toBe(
    inClass(400, (e) => e.domain === domain && e.actor === 'app-developer').length,
  );
});

test('text narrows the list and the counts, and the result is announced', async ({ page }) => {
  await open(page, '400/');
  await expect(status(page)).toContainText(`共 ${all} 个码`);
  await filterField(page).fill('扩展属性');
  const found = inClass(400, (e) =>
    e.meanings.some(({ official, title }) => `${official} ${title.zh}`.includes('扩展属性')),
  );
  expect(found.length).toBeGreaterThan(2);
  await expect(rows(page)).toHaveCount(found.length);
  await expect.poll(() => shown(page)).toEqual(found);
  await expect(status(page)).toContainText(`${all} 个码中的 ${found.length} 个`);
  const kinds = new Set(catalog.codes.filter((e) => found.includes(e.code)).map((e) => e.kind));
  await expect(page.locator('main input[name="kind"]')).toHaveCount(kinds.size);
  await filterField(page).fill('１０３４');
  await expect(rows(page)).toHaveCount(1);
});

test('an empty list has a way out @smoke', async ({ page }) => {
  await open(page, '400/?actor=platform');
  await filterField(page).fill('no such words');
  await expect(page.getByText('没有符合条件的码。')).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  await expect(status(page)).toContainText('0');
  await page.locator('.empty').getByRole('button', { name: '清除筛选' }).click();
  await expect(rows(page)).toHaveCount(all);
  await expect(filterField(page)).toHaveValue('');
  await expect(page).toHaveURL('./400/');
});

test('what an input method is still composing does not filter', async ({ page }) => {
  await open(page, '400/');
  await filterField(page).focus();
  const { compose, commit } = await inputMethod(page);
  for (const text of ['s', 'sh', "she'bei"]) await compose(text);
  await expect(filterField(page)).toHaveValue("she'bei");
  await expect(rows(page)).toHaveCount(all);
  await commit('设备');
  await expect(filterField(page)).toHaveValue('设备');
  await expect(page).toHaveURL('./400/?q=%E8%AE%BE%E5%A4%87');
  expect(await rows(page).count()).toBeLessThan(all);
});

test('values that nobody has are shown as picked and can be taken back', async ({ page }) => {
  await open(page, '400/?domain=harbour&actor=%3Cscript%3E');
  await expect(page.getByText('没有符合条件的码。')).toBeVisible();
  await expect(box(page, 'domain', 'harbour')).toBeChecked();
  await expect(page.locator('main input[name="actor"]:checked')).toHaveCount(0);
  await box(page, 'domain', 'harbour').click();
  await expect(rows(page)).toHaveCount(all);
});

test('results of a search are filtered by the same facets', async ({ page }) => {
  await open(page, 'search/?q=%E8%AE%BE%E5%A4%87');
  await expect(results(page).first()).toBeVisible();
  const before = await results(page).count();
  await unfold(page, 'actor');
  await box(page, 'actor', 'device-vendor').check();
  await expect(page).toHaveURL('./search/?q=%E8%AE%BE%E5%A4%87&actor=device-vendor');
  await expect(results(page)).toHaveCount(await countAt(page, 'actor', 'device-vendor'));
  expect(await results(page).count()).toBeLessThan(before);
  await page.getByRole('button', { name: '清除筛选' }).first().click();
  await expect(results(page)).toHaveCount(before);
});
