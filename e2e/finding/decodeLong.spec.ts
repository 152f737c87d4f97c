import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { violations } from '../support/axe';
import { paste } from '../support/clipboard';
import { codesOf } from '../support/lists';
import { expect, holdBack, open, settled, test } from '../support/test';

// Texts that would freeze a text field: pasted, dropped, chosen, handed over, refused.

const certain = '[data-confidence="certain"]';
const panel = (page: Page) => page.getByRole('group', { name: /粘贴的内容|Pasted text|\.log/ });
const area = (page: Page) => page.locator('main textarea');

const line = (i: number) =>
  `2024-03-11 09:00 ${i} {"error":{"msg":"user not exists","code":4041011}}`;
const LINES = 6_000;
const LONG = `first line\n${Array.from({ length: LINES }, (_, i) => line(i)).join('\n')}\n{"code":4001054}\n`;

/** Fires the event a browser fires when something is dropped or pasted that a keyboard can't bring here. */
async function bring(page: Page, how: 'drop' | 'paste', what: { text?: string; type?: string }) {
  await page.locator('#privacy').evaluate(
    (near, [kind, { text = '', type }]) => {
      const data = new DataTransfer();
      if (type === undefined) data.setData('text/plain', text);
      else data.items.add(new File([text], 'brought.log', { type }));
      const target = document.querySelector('main textarea') ?? near;
      const init = { bubbles: true, cancelable: true };
      target.dispatchEvent(
        kind === 'drop'
          ? new DragEvent('drop', { ...init, dataTransfer: data })
          : new ClipboardEvent('paste', { ...init, clipboardData: data }),
      );
    },
    [how, what] as const,
  );
}

test('a long paste is shown by size and beginning, what was typed before it included', async ({
  page,
}) => {
  await open(page, 'decode/');
  await area(page).fill('code=4001007 ');
  await area(page).press('End');
  // Whatever reaches the field was inserted by the browser.
  await page.evaluate(() => {
    document.addEventListener('input', (event) => {
      const { value } = event.target as HTMLTextAreaElement;
      document.documentElement.dataset.longest = String(value.length);
    });
  });
  await paste(page, LONG);
  await expect(panel(page)).toContainText(`${LINES + 2} 行`.replace('6002', '6,002'));
  await expect(panel(page)).toContainText('code=4001007 first line');
  await expect(panel(page)).toBeFocused();
  await expect(area(page)).toHaveCount(0);
  await expect(page.locator(certain)).toHaveCount(3);
  expect(await codesOf(page.locator(certain))).toEqual(['4001007', '4041011', '4001054']);
  await expect(page.getByRole('status').filter({ hasText: '找到 3 个错误码' })).toHaveCount(1);
  expect(await page.evaluate(() => document.documentElement.dataset.longest)).toBeUndefined();
});

test('places in a long text open where they stand, some at a time', async ({ page }) => {
  await open(page, 'decode/');
  await area(page).focus();
  await paste(page, LONG);
  const group = page.locator(`${certain}[data-code="4041011"]`);
  await expect(group).toContainText(`${LINES} 处`);
  await group.getByText('出现的位置').click();
  const places = group.locator('ul.ruled > li');
  await expect(places).toHaveCount(20);
  await group.getByRole('button', { name: /再显示/ }).click();
  await expect(places).toHaveCount(40);
  const place = places.nth(1);
  await expect(place.locator('mark')).toHaveText('4041011');
  await expect(place).not.toContainText('09:00 2 ');
  await place.getByRole('button', { name: /^第 3 行/ }).click();
  await expect(place.locator('code')).toContainText('first line');
  await expect(place.locator('code')).toContainText('09:00 2 ');
  await expect(place.getByRole('button')).toHaveAttribute('aria-expanded', 'true');
});

test('a long text gives way to the next paste, and to an empty field', async ({ page }) => {
  await open(page, 'decode/');
  await area(page).focus();
  await paste(page, LONG);
  await expect(panel(page)).toBeFocused();
  await paste(page, '{"code":4031003}');
  await expect(area(page)).toHaveValue('{"code":4031003}');
  await expect(page.locator(certain)).toHaveAttribute('data-code', '4031003');
  await area(page).press('Control+A');
  await paste(page, LONG);
  await expect(panel(page)).toBeVisible();
  await expect(page.locator(certain)).toHaveCount(2);
  await page.getByRole('button', { name: '清空' }).press('Enter');
  await expect(area(page)).toHaveValue('');
  await expect(area(page)).toBeFocused();
  await expect(page.locator(certain)).toHaveCount(0);
});

test('typing and pasting into a short text stay the browser’s, undo included', async ({ page }) => {
  await open(page, 'decode/');
  await area(page).focus();
  await page.keyboard.type('code=4001007 ');
  await paste(page, 'code=4031003');
  await expect(area(page)).toHaveValue('code=4001007 code=4031003');
  await page.keyboard.press('Control+Z');
  await expect(area(page)).toHaveValue('code=4001007 ');
  await expect(page.locator(certain)).toHaveCount(1);
});

test('long texts come by drop and by hand-over from the search field too', async ({
  page,
  search,
}) => {
  await open(page, 'decode/');
  await bring(page, 'drop', { text: LONG });
  await expect(page.locator(certain)).toHaveCount(2);
  await bring(page, 'drop', { text: LONG.replaceAll('4041011', '4041008'), type: 'text/plain' });
  await expect(panel(page)).toContainText('brought.log');
  await expect(page.locator(certain).first()).toHaveAttribute('data-code', '4041008');
  // On the decoder's own page the search field hands over as well.
  await search.field.focus();
  await paste(page, LONG);
  await expect(panel(page)).toContainText('粘贴的内容');
  await expect(page.locator(certain).first()).toHaveAttribute('data-code', '4041011');
  await open(page, '4001034/');
  await search.field.focus();
  await paste(page, LONG);
  await expect(page).toHaveURL('./decode/');
  await expect(page.locator(certain)).toHaveCount(2);
});

test('what was put into the field before the script arrived is taken out of it', async ({
  page,
}) => {
  const release = await holdBack(page, '**/assets/*.js');
  await page.goto('./decode/', { waitUntil: 'commit' });
  await area(page).evaluate((element: HTMLTextAreaElement, text) => {
    element.value = text;
  }, LONG);
  release();
  await settled(page);
  await expect(panel(page)).toBeVisible();
  await expect(page.locator(certain)).toHaveCount(2);
});

test('a picture is declined in words, a copied file is read', async ({ page }) => {
  await open(page, 'decode/');
  await bring(page, 'paste', { type: 'image/png' });
  await expect(page.getByRole('alert')).toContainText('读不了图片');
  await bring(page, 'paste', { text: '{"code":4031003}', type: 'text/plain' });
  await expect(area(page)).toHaveValue('{"code":4031003}');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator(certain)).toHaveCount(1);
});

test.describe('a file', () => {
  let folder = '';
  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'decode-'));
  });
  test.afterAll(() => rmSync(folder, { recursive: true }));

  const write = (name: string, content: string | Buffer) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const choose = (page: Page, path: string) =>
    page.locator('input[type="file"]').setInputFiles(path);

  test('that is long is named, stays when the language changes, and shows progress', async ({
    page,
  }) => {
    const release = await holdBack(page, '**/assets/worker-*.js');
    await open(page, 'decode/');
    await choose(page, write('gateway.log', LONG));
    await expect(panel(page)).toContainText('gateway.log');
    await expect(page.getByRole('progressbar', { name: '正在解码' })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: '正在解码' })).toHaveCount(1);
    release();
    await expect(page.locator(certain)).toHaveCount(2);
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await page
      .getByRole('link', { name: /English/ })
      .first()
      .click();
    await expect(page.locator('h1')).toHaveText('Decode');
    await expect(panel(page)).toContainText('gateway.log');
    await expect(panel(page)).toContainText('6,002 lines');
    await expect(page.locator(certain)).toHaveCount(2);
  });

  test('in GB 18030 or UTF-16 is read as what it says', async ({ page }) => {
    await open(page, 'decode/');
    const gbk = Buffer.from('c3dcc2ebb4edcef3', 'hex'); // 密码错误
    await choose(page, write('gbk.txt', Buffer.concat([gbk, Buffer.from(' code=4001007')])));
    await expect(area(page)).toHaveValue('密码错误 code=4001007');
    const utf16 = Buffer.from('\ufeff错误码4031003', 'utf16le');
    await choose(page, write('powershell.txt', utf16));
    await expect(area(page)).toHaveValue('错误码4031003');
    await expect(page.locator(certain)).toHaveAttribute('data-code', '4031003');
  });

  test('of 51 MB is refused in words, and the page goes on', async ({ page }) => {
    await open(page, 'decode/');
    const path = write('huge.log', line(1));
    truncateSync(path, 51 * 1024 * 1024);
    await choose(page, path);
    await expect(page.getByRole('alert')).toContainText('50 MB');
    await expect(panel(page)).toContainText('huge.log');
    await page.getByRole('button', { name: '清空' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await area(page).fill('{"code":4031003}');
    await expect(page.locator(certain)).toHaveCount(1);
  });

  test('with more codes than anybody reads at once shows some, and more when asked', async ({
    page,
  }) => {
    const many = Array.from({ length: 6_000 }, (_, i) => `{"code":${4001001 + (i % 400)}} ${i}`);
    await open(page, 'decode/');
    await choose(page, write('many.log', `${many.join('\n')}\n${' '.repeat(100_000)}`));
    await expect(page.locator('#found')).toContainText('400 个错误码，共 6000 处');
    await expect(page.locator(certain)).toHaveCount(30);
    await page.getByRole('button', { name: '再显示一些（还有 370 个）' }).click();
    await expect(page.locator(certain)).toHaveCount(60);
  });
});

test.describe('with the checker', () => {
  test.use({ bypassCSP: true });

  test('axe finds nothing on a long text and its places', async ({ page }) => {
    await open(page, 'decode/');
    await area(page).focus();
    await paste(page, LONG);
    await expect(page.locator(certain)).toHaveCount(2);
    expect(await violations(page)).toEqual([]);
    for (const summary of await page.locator(`${certain} summary`).all()) await summary.click();
    await page.locator(`${certain} li button`).first().click();
    await expect(page.locator('[aria-expanded="true"]')).toHaveCount(1);
    expect(await violations(page)).toEqual([]);
  });
});
