import { expect, test, type Page } from '@playwright/test';
import { violations } from '../support/axe';

// The page's policy admits no foreign script; the checker is one.
test.use({ bypassCSP: true, serviceWorkers: 'block' });

async function openAll(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
}

const KINDS = [
  '',
  '4001034/',
  '4001134/',
  '4001381/',
  '400/',
  '200/',
  'search/?q=token',
  'decode/',
  'about/',
  'nothing-here/',
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const prefix of ['', 'en/']) {
    test(`axe finds nothing on any page kind, ${colorScheme}, /${prefix}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      for (const kind of KINDS) {
        await page.goto(prefix + kind);
        await expect(page.locator('main h1')).toBeVisible();
        if (kind.startsWith('search'))
          await expect(page.locator('main li[data-code]').first()).toBeVisible();
        expect(await violations(page), `/${prefix}${kind}`).toEqual([]);
      }
    });
  }
}

test('axe finds nothing on open search, open filters and decoded text', async ({ page }) => {
  await page.goto('');
  await page.locator('input[type="search"]').fill('token');
  await expect(page.locator('search [data-code]').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.goto('400/?kind=limit');
  await expect(page.locator('main tr[data-code]').first()).toBeVisible();
  await openAll(page);
  expect(await violations(page)).toEqual([]);

  await page.goto('decode/');
  await page
    .locator('#paste')
    .fill(
      'HTTP/1.1 400 {"error":{"msg":"user not exists","code":4041011}}\n4001034\nuser version error',
    );
  await expect(page.locator('[data-confidence="certain"]').first()).toBeVisible();
  await openAll(page);
  expect(await violations(page)).toEqual([]);
});

test('a reader with a keyboard alone finds a code, reads on, filters a class and decodes', async ({
  page,
}) => {
  await page.goto('');
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(page.locator('input[type="search"]')).toBeFocused({ timeout: 200 });
  }).toPass();
  await page.keyboard.insertText('4001034');
  await expect(page.locator('search [data-code="4001034"]')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toContainText('4001034');
  await expect(page.locator('main')).toBeFocused();

  await page.locator('a[rel="next"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toContainText('4001035');

  await page.goto('403/');
  await expect(page.locator('main [role="status"]')).toContainText('23');
  await page.locator('main summary').first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/domain=/);

  await page.goto('decode/');
  await page.locator('#paste').focus();
  await page.keyboard.insertText('{"error":{"msg":"x","code":4031003}}');
  await expect(page.locator('[data-code="4031003"]')).toBeVisible();
});

test('a code page reads in order to those who hear it', async ({ page }) => {
  await page.goto('4001034/');
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - article:
        - heading /4001034/ [level=1]
        - group "复制"
        - heading "错误信息" [level=2]
        - figure
        - heading "错误描述" [level=2]
        - heading "可能原因" [level=2]
        - list
        - heading "处理步骤" [level=2]
        - list
  `);
});

test('nothing moves for those who asked for stillness, and small screens do not scroll sideways', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 320, height: 640 });
  for (const kind of KINDS) {
    await page.goto(`en/${kind}`);
    await expect(page.locator('main h1')).toBeVisible();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      kind,
    ).toBeLessThanOrEqual(320);
  }
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter(
        (e) => parseFloat(getComputedStyle(e).transitionDuration) > 0,
      ).length,
  );
  expect(moving).toBe(0);
});
