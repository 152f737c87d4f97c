import { entryOf, inClass, LANGS } from '../support/content';
import { codesOf, rows } from '../support/lists';
import { expect, test } from '../support/test';

// Without scripts. That every page's HTML holds its texts is read in built/official.test.ts.

test.use({ javaScriptEnabled: false });

for (const { prefix, lang } of LANGS) {
  test(`classes and codes show what they hold, official texts included, in ${lang}`, async ({
    page,
  }) => {
    await page.goto(`./${prefix}403/`);
    expect((await codesOf(rows(page))).toSorted()).toEqual(inClass(403));
    await expect(rows(page).first()).toBeVisible();
    for (const { code } of [entryOf('4001034'), entryOf('4001134')]) {
      await page.goto(`./${prefix}${code}/`);
      const official = entryOf(code).meanings.map((meaning) => meaning.official ?? '');
      const quoted = page.locator('main q[lang="zh-CN"]');
      await expect(quoted).toHaveText(official);
      await expect(quoted.first()).toBeVisible();
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

test('the search says what it needs and offers the classes', async ({ page, search }) => {
  await page.goto('./');
  await search.type('4001034');
  await search.press('Enter');
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
// links hold in the mount's own folder; deeper only if the build was told its address (hosting/otherPlatform.spec.ts).
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
    expect(await below.count()).toBeGreaterThan(0);
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
