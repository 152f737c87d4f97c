import { catalog, inClass, LANGS } from '../support/content';
import { expect, test } from '../support/test';

test.use({ javaScriptEnabled: false });

for (const { prefix, lang } of LANGS) {
  test(`class pages in ${lang} list all their codes, official texts included`, async ({ page }) => {
    for (const { status, official } of catalog.statuses) {
      await page.goto(`./${prefix}${status}/`);
      const listed = page.locator('main tr[data-code]');
      const codes = await listed.evaluateAll((rows) =>
        rows.map((row) => (row as HTMLElement).dataset.code),
      );
      expect(codes.toSorted()).toEqual(inClass(status));
      await expect(page.locator('main blockquote').first()).toHaveText(official);
      const messages = catalog.codes
        .filter(({ code }) => code.startsWith(String(status)))
        .flatMap(({ meanings }) => meanings.flatMap((meaning) => meaning.official ?? []));
      const shown = await page.locator('main td [lang="zh-CN"]').allTextContents();
      expect(shown).toEqual(messages);
      if (codes.length > 0) await expect(listed.first()).toBeVisible();
    }
  });
}

test('links work from the home page to a code and on', async ({ page }) => {
  await page.goto('./');
  await page.locator('main a[href="./404/"]').first().click();
  await expect(page).toHaveURL('./404/');
  await page.locator('main [data-code="4041036"] a').click();
  await expect(page).toHaveURL('./4041036/');
  await expect(page.locator('main h1')).toContainText('4041036');
  await page.locator('main a[rel="next"]').click();
  await expect(page).toHaveURL('./4041037/');
  await page.getByRole('link', { name: 'Switch to English' }).click();
  await expect(page).toHaveURL('./en/4041037/');
});

test('the search says what it needs and offers the classes', async ({ page }) => {
  await page.goto('./');
  await page.locator('input[type="search"]').fill('4001034');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('./search/?q=4001034');
  await expect(page.locator('main noscript p')).toBeVisible();
  await expect(page.locator('main noscript p')).toHaveText(/搜索需要 JavaScript/);
  await page.locator('main a[href="../400/"]').click();
  await expect(page.locator('main [data-code="4001034"]')).toBeVisible();
});

test('a page that does not exist says so', async ({ page, noise }) => {
  noise.allow(/icon\.svg/);
  const response = await page.goto('./4009999/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('main h1')).toHaveText('没有这个页面');
  await expect(page.locator('main')).toContainText('它不在收录范围内');
});

// 404.html is shown at any depth and learns from a script where the site is mounted. Without scripts its relative
// links hold in the mount's own folder; deeper only if the build was told its address (siteUrl.spec.ts).
test('a page that does not exist leads on', async ({ page, noise }) => {
  noise.allow(/icon\.svg/);
  await page.goto('./4009999');
  await page.locator('main').getByRole('link', { name: '首页' }).click();
  await expect(page).toHaveURL('./');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('what lies below the first screen follows by itself', async ({ page }) => {
    await page.goto('./4001034/');
    const below = page.locator('[data-below]');
    expect(await below.count()).toBeGreaterThan(1);
    for (const part of await below.all()) {
      await expect(part).toHaveCSS('animation-name', 'below');
      await expect
        .poll(() =>
          part
            .locator('h2, a')
            .first()
            .evaluate((shown) => shown.checkVisibility()),
        )
        .toBe(true);
    }
  });

  test('an address that leads below the first screen shows its part', async ({ page }) => {
    await page.goto('./4001034/#provenance');
    await expect(page.locator('#provenance-title')).toBeInViewport();
    await expect(page.locator('[data-below]').first()).toHaveCSS('animation-name', 'none');
  });
});
