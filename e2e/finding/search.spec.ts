import { codes } from '../support/content';
import { expect, field, open, settled, test } from '../support/test';
import { first, holdBack, popupClosed, popupOpen } from '../support/typing';

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

test('a hit is a link: it opens by click and has an address', async ({ page }) => {
  await open(page, 'en/404/');
  await field(page).fill('4001034');
  await expect(first(page)).toHaveAttribute('href', '../../en/4001034/');
  await first(page).click();
  await expect(page).toHaveURL('./en/4001034/');
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

test('a small index is searched in the page, a large one in a worker', async ({ page }) => {
  await open(page, 'about/');
  await field(page).fill('4001034');
  await expect(first(page)).toHaveAttribute('data-code', '4001034');
  expect(page.workers()).toHaveLength(0);
  await page.route('**/data/search*.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()) + ' '.repeat(300_000) });
  });
  await open(page, '4031003/');
  for (const text of ['设备', '设备不', '设备不在线']) await field(page).fill(text);
  await expect(first(page)).toHaveAttribute('data-code', '4001054');
  expect(page.workers()).toHaveLength(1);
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
