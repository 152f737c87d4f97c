import { entryOf } from '../support/content';
import { catalog, codes } from '../support/content';
import { results, status } from '../support/lists';
import { expect, holdBack, open, settled, test } from '../support/test';

// That every code is found is told in web/search/everyCode.test.ts; here a reader types some.

/** The first and the last of each class, and one of every other kind. */
const SOME = new Set([
  ...catalog.statuses.flatMap(({ status: of }) => {
    const own = codes.filter((code) => code.startsWith(String(of)));
    return [own.at(0) ?? [], own.at(-1) ?? []].flat();
  }),
  ...catalog.codes.filter(({ meanings }) => meanings.length > 1).map(({ code }) => code),
  ...['supplementary', 'observed', 'constant'].flatMap(
    (kind) => catalog.codes.find(({ origin }) => origin === kind)?.code ?? [],
  ),
]);

test('typing a code shows it first and Enter opens it', async ({ page, search }) => {
  await open(page, 'about/');
  for (const code of SOME) {
    await search.type(code);
    await search.finds(code);
    await search.press('Enter');
    await expect(page.locator('main h1')).toContainText(code);
    await expect(page).toHaveURL(`./${code}/`);
  }
});

test('the home page searches as you type @smoke @root', async ({ page, search }) => {
  await open(page, '');
  await search.field.pressSequentially('4001034');
  await search.finds('4001034');
  await search.isOpen();
  await expect(page.locator('search [role="status"]')).toHaveText(/^\d+ 条结果$/);
  await search.press('Enter');
  await expect(page).toHaveURL('./4001034/');
  await expect(page.locator('main h1')).toContainText('4001034');
  await search.holds('');
});

test('Enter opens the best hit even before it is shown', async ({ page, search }) => {
  await open(page, 'en/');
  const release = await holdBack(page, '**/data/search*.json');
  await search.type('4031003');
  await search.press('Enter');
  await expect(page).toHaveURL('./en/');
  release();
  await expect(page).toHaveURL('./en/4031003/');
});

test('a hit is a link: it opens by click and has an address @smoke', async ({ page, search }) => {
  await open(page, 'en/404/');
  await search.type('4001034');
  await expect(search.first).toHaveAttribute('href', '../../en/4001034/');
  await search.first.click();
  await expect(page).toHaveURL('./en/4001034/');
});

test('the search page shows what its address asks for and follows the field @smoke', async ({
  page,
  search,
}) => {
  await open(page, 'search/?q=%E8%AE%A2%E9%98%85');
  await expect(page.locator('main h1')).toContainText('订阅');
  await expect(page).toHaveTitle(/订阅/);
  await expect(results(page).first()).toContainText('订阅');
  await expect(status(page)).toHaveText(/^\d+ 条结果/);
  await search.type('4001034');
  await expect(page).toHaveURL('./search/?q=4001034');
  await expect(results(page).first()).toHaveAttribute('data-code', '4001034');
  await search.isClosed();
  await search.press('Enter');
  await expect(page).toHaveURL('./4001034/');
});

test('a query without a plausible answer says so and does not open anything', async ({
  page,
  search,
}) => {
  await open(page, 'about/');
  await search.type('zzqqxxyy');
  await expect(page.locator('search')).toContainText(/没有找到|没有确切的匹配/);
  await search.press('Enter');
  await expect(page).toHaveURL('./search/?q=zzqqxxyy');
  await expect(page.locator('main')).toContainText('可以换一种说法');
});

test('the search page recovers from an index that does not load', async ({ page, noise }) => {
  noise.allow(/Failed to load resource|request failed/);
  await page.route('**/data/search*.json', (route) => route.abort());
  await page.goto('./search/?q=4001034');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('搜索数据没有载入成功');
  await page.unroute('**/data/search*.json');
  await alert.getByRole('button', { name: '重试' }).click();
  await expect(results(page).first()).toHaveAttribute('data-code', '4001034');
  await settled(page);
});

test('a path leads to its call, whose codes are found', async ({ page, search }) => {
  const [endpoint] = entryOf('4001007').endpoints ?? [];
  const { method = '', path = '' } = endpoint ?? {};
  await open(page, 'about/');
  await search.type(`${method} ${path}`);
  const link = page.locator('search').getByRole('link', { name: `${method} ${path}` });
  await link.click();
  await expect(page).toHaveURL(/\/calls\/#/);
  const call = page.locator(new URL(page.url()).hash);
  await expect(call).toContainText(path);
  await expect(call).toBeInViewport();
});

test('of several codes that fit, what tells the first ones apart is marked', async ({
  page,
  search,
}) => {
  await open(page, 'about/');
  await search.type('验证码错误');
  await expect(page.locator('search')).toContainText('不止一个错误码符合');
  await expect(search.first.locator('b')).not.toHaveCount(0);
});
