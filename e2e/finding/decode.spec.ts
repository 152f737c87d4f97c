import { readFileSync } from 'node:fs';
import { codesOf } from '../support/lists';
import { expect, test } from '../support/test';

interface DecodeCase {
  id: string;
  class: string;
  text: string;
  expect: string[];
}
const cases = JSON.parse(
  readFileSync(new URL('../cases/decode-cases.json', import.meta.url), 'utf8'),
) as DecodeCase[];
const of = (id: string) => cases.find((one) => one.id === id) ?? { text: '', expect: [] };

const certain = '[data-confidence="certain"]';

test('pasted text is explained in order, and not a byte leaves the page @smoke', async ({
  page,
}) => {
  await page.goto('decode/');
  // Once decoder and catalog are here, nothing more is asked for.
  await page.locator('#paste').fill('4001034');
  await expect(page.locator('[data-confidence]')).toHaveCount(1);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const { text, expect: codes } = of('w022');
  await page.locator('#paste').fill(text);
  await expect(page.locator(certain)).toHaveCount(codes.length);
  expect(await codesOf(page.locator(certain))).toEqual(codes);
  expect(requests).toEqual([]);
});

test('a number that something speaks against is folded when there are certain codes, and says what', async ({
  page,
}) => {
  await page.goto('decode/');
  await page.locator('#paste').fill('{"error":{"msg":"x","code":4031003}}\n\nuser_id=4001034');
  const possible = page.locator('[data-confidence="possible"][data-code="4001034"]');
  await expect(page.locator(certain)).toHaveAttribute('data-code', '4031003');
  await expect(possible).toBeHidden();
  await page.getByText('可能是错误码的数字').click();
  await expect(possible).toBeVisible();
  await expect(possible).toContainText('前面是“user_id”');
});

test('words without a code lead to the search', async ({ page }) => {
  await page.goto('decode/');
  await page.locator('#paste').fill('割草机一直显示离线怎么办');
  await page.getByRole('link', { name: '搜索“割草机一直显示离线怎么办”' }).click();
  await expect(page.locator('main [data-code]').first()).toHaveAttribute('data-code', '4001054');
});

test('a number nothing speaks against stays in sight, and a reader can confirm it', async ({
  page,
}) => {
  await page.goto('decode/');
  await page.locator('#paste').fill('{"error":{"msg":"x","code":4031003}}\n\n4001034');
  const possible = page.locator('[data-confidence="possible"][data-code="4001034"]');
  await expect(possible).toBeVisible();
  await expect(possible).toContainText('周围没有字眼');
  await page.getByRole('button', { name: '它是错误码 4001034' }).click();
  await expect(possible).toHaveCount(0);
  await expect(page.locator(certain)).toHaveCount(2);
  await expect(page.locator(`${certain}[data-code="4001034"]`)).toBeFocused();
  await expect(page.locator('#found')).toContainText('找到 2 个错误码，共 2 处');
  // What was said of one text holds for no other.
  await page.locator('#paste').fill('4001034 4001034');
  await expect(possible).toHaveCount(1);
});

test('another status, another msg and an unknown number are pointed out', async ({ page }) => {
  await page.goto('decode/');
  await page
    .locator('#paste')
    .fill(
      'HTTP/1.1 400 Bad Request\n\n{"error":{"msg":"user not exists","code":4041011}}\n{"error":{"msg":"?","code":4009999}}',
    );
  await expect(page.locator('[data-code="4041011"]')).toContainText('HTTP 状态是 400');
  await expect(page.locator('[data-code="4009999"]')).toContainText('没有这个编号');
  await page.locator('#paste').fill(of('n062').text);
  await expect(page.locator('[data-code="4031001"]')).toContainText('account or password wrong');
  await expect(page.locator('[data-code="4031001"]')).toContainText('不符');
});

test('a message without a number suggests its code', async ({ page }) => {
  await page.goto('decode/');
  await page.locator('#paste').fill(of('w051').text);
  await expect(page.locator('[data-suggestion] [data-code="4041009"]').first()).toBeVisible();
});

test('a shared list holds numbers only and opens for others @smoke', async ({ page }) => {
  await page.goto('decode/?codes=4001034,4031003,%3Cb%3E,4009999');
  await expect(page.locator(certain)).toHaveCount(3);
  expect(await codesOf(page.locator(certain))).toEqual(['4001034', '4031003', '4009999']);
  await expect(page.locator('#shared')).toContainText('<b>');
});

test('the place in the text can be selected, and codes can be shown one at a time', async ({
  page,
}) => {
  await page.goto('decode/');
  const lines = ['4031003', '4001034', '4041008', '4001054'].map((code) => `{"code":${code}}`);
  await page.locator('#paste').fill(lines.join('\n'));
  await expect(page.locator(certain)).toHaveCount(4);
  await page.getByRole('button', { name: '4041008' }).click();
  await expect(page.locator(certain)).toHaveCount(1);
  await page.getByText('出现的位置').click();
  await page.getByRole('button', { name: /第 3 行/ }).click();
  const selected = await page
    .locator('#paste')
    .evaluate((e: HTMLTextAreaElement) => e.value.slice(e.selectionStart, e.selectionEnd));
  expect(selected).toBe('4041008');
});

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const) {
  test(`the first step of a log stands on the first screen of ${width} by ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const [path, step] of [
      ['decode/', '先做'],
      ['en/decode/', 'First step'],
    ] as const) {
      await page.goto(path);
      await page
        .locator('#paste')
        .fill(
          '10:02:17 POST /v2/device HTTP 403 {"error":{"code":4031021,"msg":"Access-Token overdue"}}\n' +
            '10:02:19 GET /v2/user HTTP 403 {"error":{"code":4031003,"msg":"invalid token"}}',
        );
      await expect(page.locator(certain)).toHaveCount(2);
      await expect(page.getByText(step).first()).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => scrollY)).toBe(0);
    }
  });
}

test('a short file is read into the field', async ({ page }) => {
  await page.goto('decode/');
  const choose = page.locator('input[type="file"]');
  const buffer = Buffer.from('{"error":{"msg":"x","code":4031003}}');
  await expect(async () => {
    await choose.setInputFiles({ name: 'log.txt', mimeType: 'text/plain', buffer });
    await expect(page.locator(certain)).toHaveCount(1, { timeout: 1000 });
  }).toPass();
  await expect(page.locator('#paste')).toHaveValue(buffer.toString());
});
