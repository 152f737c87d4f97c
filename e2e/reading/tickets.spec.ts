import { copied, paste } from '../support/clipboard';
import { entryOf } from '../support/content';
import { codesOf } from '../support/lists';
import { expect, open, test } from '../support/test';

// What is copied on a code's page, pasted into the search field or the decoder, leads back to the code. That every
// code's ticket does, in every format, is told in web/build/exports/ticketRoundTrip.test.ts.

const FORMATS = {
  zh: ['复制链接', '复制一行', '复制 Markdown', '复制工单文本'],
  en: ['Copy link', 'Copy one line', 'Copy Markdown', 'Copy ticket text'],
};

const found = 'main [data-code][data-confidence="certain"]';

test('codes are copied in each format, with their link and their title, and lead back', async ({
  page,
  search,
  baseURL,
}) => {
  const texts: { code: string; text: string }[] = [];
  for (const [code, lang] of [
    ['4001034', 'zh'],
    // Two meanings.
    ['4001134', 'en'],
    // No official text.
    ['4001381', 'zh'],
  ] as const) {
    const path = `${lang === 'en' ? 'en/' : ''}${code}/`;
    await open(page, path);
    for (const format of FORMATS[lang]) {
      const text = await copied(page, format);
      texts.push({ code, text });
      expect(text).toContain(`${baseURL}${path}`);
      if (format !== FORMATS[lang][0])
        expect(text.replaceAll('\\', '')).toContain(entryOf(code).meanings[0]?.title[lang]);
    }
  }
  expect(texts).toHaveLength(12);

  await open(page, 'search/');
  for (const { code, text } of texts.filter(({ text: one }) => !one.includes('\n')).slice(0, 4)) {
    await search.type(text);
    await expect(page.locator('main ol [data-code]'), text).toHaveCount(1);
    await expect(page.locator('main ol [data-code]')).toHaveAttribute('data-code', code);
  }

  await open(page, 'decode/');
  for (const { code, text } of texts) {
    await page.locator('main textarea').fill(text);
    await expect
      .poll(async () => [...new Set(await codesOf(page.locator(found)))], text)
      .toEqual([code]);
  }
});

test('a long ticket pasted into the search field offers the code', async ({ page, search }) => {
  await open(page, '4001034/');
  const text = await copied(page, '复制工单文本');
  expect(text.split('\n').length).toBeGreaterThan(8);
  await search.field.focus();
  await paste(page, text);
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
  await expect(page.locator(found).first()).toBeVisible();
  for (const format of ['复制 Markdown', '复制工单文本']) {
    const text = await copied(page, format);
    await area.fill(text);
    await expect
      .poll(async () => [...new Set(await codesOf(page.locator(found)))], text)
      .toEqual(['4031003', '4001134', '4001034']);
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

test('copying works where the browser has no clipboard to write to', async ({ page, search }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page, '4001034/');
  await page.getByRole('button', { name: '复制一行', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toHaveCount(1);
  await search.field.focus();
  await page.keyboard.press('Control+V');
  await search.holds(/^错误码 4001034 用户没有订阅该设备 http/);
});
