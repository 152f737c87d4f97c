import type { Page } from '@playwright/test';
import { entryOf } from '../support/content';
import { expect, field, open, test } from '../support/test';

// What is copied on a code's page, pasted into the search field or the decoder, leads back to the code.

const TEN = [
  '4001034',
  '4001134',
  '4001061',
  '4001125',
  '4001192',
  '4001381',
  '4030001',
  '4031003',
  '4041033',
  '5031001',
];
const FORMATS = {
  zh: ['复制链接', '复制一行', '复制 Markdown', '复制工单文本'],
  en: ['Copy link', 'Copy one line', 'Copy Markdown', 'Copy ticket text'],
};

/** Presses a button of the group, waits until a screen reader is told, and returns what was copied. */
async function copied(page: Page, name: string): Promise<string> {
  const group = page.getByRole('group', { name: /^(?:复制|Copy)$/ });
  const one = group.locator('.copy', { has: page.getByRole('button', { name, exact: true }) });
  const status = await one.getByRole('status').elementHandle();
  await one.getByRole('button').click();
  await page.waitForFunction((told) => /^(?:已复制|Copied)$/.test(told?.textContent ?? ''), status);
  return page.evaluate(() => navigator.clipboard.readText());
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.describe('ten codes in each format', () => {
  const texts: { code: string; format: string; text: string }[] = [];

  test.describe.configure({ mode: 'serial' });

  test('are copied with their link and their title', async ({ page, baseURL }) => {
    for (const [index, code] of TEN.entries()) {
      const lang = index % 2 ? 'en' : 'zh';
      await open(page, `${lang === 'en' ? 'en/' : ''}${code}/`);
      for (const format of FORMATS[lang]) {
        const text = await copied(page, format);
        texts.push({ code, format, text });
        expect(text).toContain(`${baseURL}${lang === 'en' ? 'en/' : ''}${code}/`);
        if (format !== FORMATS[lang][0])
          expect(text.replaceAll('\\', '')).toContain(entryOf(code).meanings[0]?.title[lang]);
      }
    }
    expect(texts).toHaveLength(40);
  });

  test('lead back through the decoder', async ({ page }) => {
    await open(page, 'decode/');
    const area = page.locator('main textarea');
    for (const { code, text } of texts) {
      await area.fill(text);
      const found = page.locator('main [data-code][data-confidence="certain"]');
      await expect(found.first(), text).toHaveAttribute('data-code', code);
      const all = await found.evaluateAll((list) =>
        list.map((one) => one.getAttribute('data-code')),
      );
      expect([...new Set(all)], text).toEqual([code]);
      await area.fill('');
      await expect(found).toHaveCount(0);
    }
  });

  test('lead back through the search page', async ({ page }) => {
    await open(page, 'search/');
    for (const { code, text } of texts.filter(({ text: one }) => !one.includes('\n'))) {
      await field(page).fill(text);
      const results = page.locator('main [data-code]');
      await expect(results, text).toHaveCount(1);
      await expect(results.first()).toHaveAttribute('data-code', code);
      await field(page).fill('');
      await expect(results).toHaveCount(0);
    }
  });
});

test('a long ticket pasted into the search field offers the code @smoke', async ({ page }) => {
  await open(page, '4001034/');
  const text = await copied(page, '复制工单文本');
  expect(text.split('\n').length).toBeGreaterThan(8);
  await field(page).focus();
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    });
    const target = document.activeElement;
    if (target?.dispatchEvent(event)) document.execCommand('insertText', false, pasted);
  }, text);
  await expect(page.locator('[data-code="4001034"]').first()).toBeVisible();
});

test('the codes found in a text are copied together and come back in their order', async ({
  page,
}) => {
  await open(page, 'decode/');
  const area = page.locator('main textarea');
  await area.fill(
    '{"error":{"code":4031003}} {"error":{"code":4001134}} {"error":{"code":4001034}}',
  );
  const found = page.locator('main [data-code][data-confidence="certain"]');
  await expect(found.first()).toBeVisible();
  for (const format of ['复制 Markdown', '复制工单文本']) {
    const text = await copied(page, format);
    await area.fill(text);
    await expect(found.first()).toHaveAttribute('data-code', '4031003');
    const all = await found.evaluateAll((list) => list.map((one) => one.getAttribute('data-code')));
    expect([...new Set(all)], text).toEqual(['4031003', '4001134', '4001034']);
  }
});

test('a ticket of a decoded text quotes the server and the line, masked', async ({ page }) => {
  await open(page, 'decode/');
  await page
    .locator('main textarea')
    .fill(
      'Access-Token: QUJDREVGRw mac AC:CF:23:A1:B2:C3\n13800138000 {"error":{"msg":"li.lei@example.com not exists","code":4041011}}',
    );
  await expect(page.locator('main [data-confidence="certain"]')).toHaveCount(1);
  for (const format of ['复制 Markdown', '复制工单文本']) {
    const text = await copied(page, format);
    expect(text).toContain('响应里的 msg：•••@••• not exists');
    expect(text).toContain('第 2 行：••• {"error":{"msg":"•••@••• not exists","code":4041011}}');
    expect(text).not.toMatch(/QUJD|A1:B2|13800|li\.lei/);
  }
  expect(await copied(page, '复制分享链接')).toMatch(/\/decode\/\?codes=4041011$/);
});

test('copying works where the browser has no clipboard to write to', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page, '4001034/');
  const button = page.getByRole('button', { name: '复制一行', exact: true });
  await button.click();
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toHaveCount(1);
  await field(page).focus();
  await page.keyboard.press('Control+V');
  await expect(field(page)).toHaveValue(/^错误码 4001034 用户没有订阅该设备 http/);
});
