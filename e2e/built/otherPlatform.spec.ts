import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../content/types';
import { buildWith, type Built } from '../support/build';
import { project } from '../support/content';
import { filesBelow, fileOf, htmlOf } from '../support/files';
import { startHost, type Host } from '../support/host';
import { expect, field, hits, settled, test } from '../support/test';

// The app knows nothing of the platform: with another catalog it is another platform's reference.

test.describe.configure({ mode: 'default' });

const text = readFileSync(new URL('content/fixtures/otherPlatform.json', project), 'utf8');
const { codes, statuses } = JSON.parse(text) as Catalog;

let built: Built;
let host: Host;
test.beforeAll(async () => {
  built = buildWith(text);
  host = await startHost(built.dist);
});
test.afterAll(async () => {
  await host.close();
  built.remove();
});

test('it builds, with a page per code and class and none of the old ones', () => {
  expect(built.output).not.toContain('problems');
  expect(built.ok).toBe(true);
  for (const { code } of codes) {
    for (const prefix of ['/', '/en/']) {
      const html = htmlOf(`${prefix}${code}/`, built.dist);
      const official = codes.find((entry) => entry.code === code)?.meanings[0]?.official;
      if (official) expect(html).toContain(`>${official}</blockquote>`);
    }
  }
  for (const { status } of statuses) expect(fileOf(`/${status}/`, built.dist)).toBeDefined();
  expect(fileOf('/400/', built.dist)).toBeUndefined();
  expect(fileOf('/4001034/', built.dist)).toBeUndefined();
});

test('no file of it names the first platform', () => {
  // React knows SVG's attributes of the XLink standard, which is something else.
  const standard =
    /xlink:?(?:actuate|arcrole|href|role|show|title|type)|xmlns:?xlink|w3\.org\/1999\/xlink|`xlink`/gi;
  const naming = filesBelow(built.dist).filter((file) => {
    const content = readFileSync(join(built.dist, file), 'utf8').replace(standard, '');
    return /xlink|云智易|cync/i.test(file) || /xlink|云智易|cync/i.test(content);
  });
  expect(naming).toEqual([]);
});

test('pages, filters and languages work', async ({ page }) => {
  await page.goto(host.url);
  await settled(page);
  await expect(page.locator('main h1')).toContainText('灯塔结算平台');
  await page.locator('header nav').getByRole('link', { name: '409' }).click();
  await expect(page.locator('main tr[data-code]')).toHaveCount(3);
  await page.locator('main summary').nth(2).click();
  await page.locator('main input[name="actor"][value="end-user"]').check();
  await expect(page.locator('main tr[data-code]')).toHaveCount(1);
  await page.locator('main [data-code="4090001"] a').click();
  await expect(page.locator('main blockquote')).toHaveText(['账单已经结清', '账单正在退款']);
  await page.getByRole('link', { name: 'Switch to English' }).click();
  await expect(page.locator('main h1')).toContainText('Invoice already settled');
  await page.locator('header').getByRole('link', { name: 'About' }).click();
  await expect(page.locator('main')).toContainText('2031-02-03');
});

test('search finds its codes by number, text, pinyin and message', async ({ page }) => {
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
    await field(page).fill(query);
    await expect(hits(page).first(), query).toHaveAttribute('data-code', code);
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${host.url}4090001/`);
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

test('its numbers without a page are explained', async ({ page }) => {
  await page.goto(`${host.url}4090002/`);
  await expect(page.locator('main h1')).toHaveText('4090002 从未分配');
  await page.goto(`${host.url}4001034/`);
  await expect(page.locator('main h1')).toHaveText('4001034 不在目录中');
});
