import { violations } from '../support/axe';
import { codes, inClass } from '../support/content';
import { fold, rows, status } from '../support/lists';
import { expect, open, test } from '../support/test';

// The page's policy admits no foreign script; the checker is one.
test.use({ bypassCSP: true });

/** A page of every kind; of the classes one with few codes, because the checker takes its time for each. */
const KINDS = [
  '',
  '4001034/',
  '4001134/',
  '4001381/',
  '403/',
  '200/',
  // Results of every class, their numbers marked.
  'search/?q=1001',
  'topics/',
  'topics/credential/',
  'calls/',
  'decode/',
  'about/',
  'nothing-here/',
];

const CASES = [
  { prefix: '', colorScheme: 'light', what: 'nothing', rules: undefined },
  { prefix: 'en/', colorScheme: 'light', what: 'nothing', rules: undefined },
  // Only colours differ.
  { prefix: '', colorScheme: 'dark', what: 'enough contrast', rules: ['color-contrast'] },
] as const;

for (const { prefix, colorScheme, what, rules } of CASES) {
  test(`axe finds ${what} on any page kind, ${colorScheme}, /${prefix}`, async ({
    page,
    noise,
  }) => {
    noise.allow(/status of 404/);
    await page.emulateMedia({ colorScheme });
    for (const kind of KINDS) {
      await page.goto(`./${prefix}${kind}`);
      await expect(page.locator('main h1')).toBeVisible();
      if (kind.startsWith('search'))
        await expect(page.locator('main li[data-code]').first()).toBeVisible();
      expect(await violations(page, rules), `/${prefix}${kind}`).toEqual([]);
    }
  });
}

test('axe finds nothing on open search, open filters and decoded text', async ({
  page,
  search,
}) => {
  const openAll = () =>
    page.locator('main details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
  await open(page, '403/?kind=precondition');
  await openAll();
  await search.type('token');
  await expect(search.first).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await open(page, 'decode/');
  await page
    .locator('main textarea')
    .fill(
      'HTTP/1.1 400 {"error":{"msg":"user not exists","code":4041011}}\n4001034\nuser version error',
    );
  await expect(page.locator('[data-confidence="certain"]').first()).toBeVisible();
  await openAll();
  expect(await violations(page)).toEqual([]);
});

test('a reader with a keyboard alone finds a code, reads on, filters a class and decodes', async ({
  page,
  search,
}) => {
  await open(page, '');
  await page.keyboard.press('/');
  await expect(search.field).toBeFocused();
  await page.keyboard.insertText('4001034');
  await search.finds('4001034');
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toContainText('4001034');
  await expect(page.locator('main')).toBeFocused();

  const next = codes[codes.indexOf('4001034') + 1] ?? '';
  await page.locator('a[rel="next"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toContainText(next);

  await open(page, '403/');
  const all = inClass(403).length;
  await expect(status(page)).toContainText(String(all));
  const domain = fold(page, 'domain');
  await domain.locator('summary').focus();
  if ((await domain.getAttribute('open')) === null) await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/domain=/);
  await expect(rows(page)).not.toHaveCount(all);

  await open(page, 'decode/');
  await page.locator('main textarea').focus();
  await page.keyboard.insertText('{"error":{"msg":"x","code":4031003}}');
  await expect(page.locator('main [data-code="4031003"]').first()).toBeVisible();
});

test('a code page reads in order to those who hear it', async ({ page }) => {
  await page.goto('./4001034/');
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - article:
        - heading /4001034/ [level=1]
        - group "复制"
        - heading "处理步骤" [level=2]
        - list
        - heading "可能原因" [level=2]
        - list
        - region "相关事实"
        - region "相关接口"
        - region "响应示例"
        - region "提交给支持的信息"
  `);
});

test('nothing moves for those who asked for stillness, and no width makes a page scroll sideways', async ({
  page,
  noise,
}) => {
  noise.allow(/status of 404/);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const wide: string[] = [];
  for (const kind of KINDS) {
    await page.goto(`./en/${kind}`);
    await expect(page.locator('main h1')).toBeVisible();
    for (const width of [320, 390, 600, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 640 });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      if (needed > width) wide.push(`/en/${kind} needs ${needed} of ${width} pixels`);
    }
  }
  expect(wide).toEqual([]);
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter(
        (e) => parseFloat(getComputedStyle(e).transitionDuration) > 0,
      ).length,
  );
  expect(moving).toBe(0);
});
