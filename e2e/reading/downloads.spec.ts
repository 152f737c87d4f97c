import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LANGS } from '../support/content';
import { dist, SINGLE_FILE } from '../support/files';
import { expect, test } from '../support/test';

// The exports as they reach a reader: linked, drawn, told with size and checksum.

test('a browser draws the preview pictures', async ({ page }) => {
  await page.goto('./about/');
  for (const { lang } of LANGS) {
    const size = await page.evaluate(async (name) => {
      const image = new Image();
      image.src = new URL(`../${name}`, location.href).href;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    }, `preview-${lang}.png`);
    expect(size).toEqual([1200, 630]);
  }
});

test('what the browser opens for a number typed in its address bar is the page of the code @smoke', async ({
  page,
}) => {
  for (const [typed, code] of [
    ['4001034', '4001034'],
    [' ４０３１００３ ', '4031003'],
  ] as const) {
    await page.goto(`./search/?q=${encodeURIComponent(typed)}&go=1`);
    await expect(page).toHaveURL(`./${code}/`);
    await expect(page.locator('main h1')).toContainText(code);
  }
  await page.goto(`./search/?q=${encodeURIComponent('订阅')}&go=1`);
  await expect(page.locator('main [data-code]').first()).toBeVisible();
});

test('the page about this reference links every download, the single file with size and SHA-256', async ({
  page,
}) => {
  await page.goto('./en/about/');
  const links = await page
    .locator('#downloads a')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThanOrEqual(13);
  const mount = new URL('../../', page.url()).href;
  for (const link of links)
    expect(existsSync(join(dist, link.replace(mount, ''))), link).toBe(true);

  const bytes = readFileSync(SINGLE_FILE);
  const link = page.locator(`a[href$="downloads/${basename(SINGLE_FILE)}"]`);
  await expect(link.first()).toBeVisible();
  const main = page.locator('main');
  await expect(main).toContainText(`${(bytes.length / 1024).toFixed(0)} KB`);
  await expect(main).toContainText(createHash('sha256').update(bytes).digest('hex'));
});
