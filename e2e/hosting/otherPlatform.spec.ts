import { OTHER_URL, otherPlatform } from '../support/build';
import { startHost, type Host } from '../support/host';
import { box, rows, unfold } from '../support/lists';
import { expect, settled, test } from '../support/test';

// Another platform's reference, of which only the catalog is another, and which was told its address.

test.describe.configure({ mode: 'default' });

let host: Host;
let elsewhere: Host;
test.beforeAll(async () => {
  const built = otherPlatform();
  host = await startHost(built, new URL(OTHER_URL).pathname);
  elsewhere = await startHost(built, '/elsewhere/');
});
test.afterAll(() => Promise.all([host.close(), elsewhere.close()]));

test('pages, filters and languages work', async ({ page }) => {
  await page.goto(host.url);
  await settled(page);
  await expect(page.locator('main h1')).toContainText('灯塔结算平台');
  await page.locator('header nav').getByRole('link', { name: '409' }).click();
  await expect(rows(page)).toHaveCount(3);
  await unfold(page, 'actor');
  await box(page, 'actor', 'end-user').check();
  await expect(rows(page)).toHaveCount(1);
  await page.locator('main [data-code="4090001"] a').click();
  await expect(page.locator('main q')).toHaveText(['账单已经结清', '账单正在退款']);
  await page.getByRole('link', { name: 'Switch to English' }).click();
  await expect(page.locator('main h1')).toContainText('Invoice already settled');
  await page.locator('header').getByRole('link', { name: 'About' }).click();
  await expect(page.locator('main')).toContainText('2031-02-03');
});

test('search finds its codes by number, text, pinyin and message', async ({ page, search }) => {
  await page.goto(`${host.url}about/`);
  await settled(page);
  for (const [query, code] of [
    ['5000001', '5000001'],
    ['凭证过期', '4010001'],
    ['pingzheng', '4010001'],
    ['invoice refunded', '4090001'],
    ['credential lapsed', '4010001'],
    ['double payment', '4090001'],
  ] as const) {
    await search.type(query);
    await search.finds(code);
  }
  await search.press('Enter');
  await expect(page).toHaveURL(`${host.url}4090001/`);
});

test('its numbers without a page are explained, also where it was not told to be', async ({
  page,
}) => {
  await page.goto(`${host.url}4090002/`);
  await expect(page.locator('main h1')).toHaveText('4090002 从未分配');
  await page.goto(`${elsewhere.url}4001034/`);
  await expect(page.locator('main h1')).toHaveText('4001034 不在目录中');
  await page.locator('header a').first().click();
  await expect(page).toHaveURL(elsewhere.url);
});

test('the decoder reads with its words, and with no other platform’s', async ({ page }) => {
  await page.goto(`${host.url}decode/`);
  await settled(page);
  const found = page.locator('main [data-confidence="certain"]');
  await page
    .locator('#paste')
    .fill('{"fault":{"why":"credential lapsed","faultcode":4010001}}\n退单码 4090001');
  await expect(found).toHaveCount(2);
  await expect(found.first()).toContainText('credential lapsed');
  // A word for error of the first platform's languages.
  await page.locator('#paste').fill('Fehlercode 4010001 in app');
  await expect(page.locator('main [data-confidence="possible"]')).toHaveCount(1);
});

test('it has topics and calls of its own', async ({ page }) => {
  await page.goto(`${host.url}topics/`);
  await expect(page.locator('main li a').first()).toBeVisible();
  await page.goto(`${host.url}calls/`);
  await expect(page.locator('main [data-code]').first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('404.html leads on from any depth', async ({ page }) => {
    for (const path of ['4009999/', 'some/where/else/']) {
      await page.goto(host.url + path);
      await page.locator('main').getByRole('link', { name: '首页' }).click();
      await expect(page).toHaveURL(host.url);
    }
  });
});
