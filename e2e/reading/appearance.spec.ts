import type { Page } from '@playwright/test';
import { expect, holdBack, open, settled, test } from '../support/test';

// Light or dark: as the system has it or as the reader has chosen. Paper is white.

const root = (page: Page) => page.locator('html');
const themeSwitch = (page: Page) => page.getByRole('button', { name: '外观' });

async function chooseDark(page: Page): Promise<void> {
  await open(page, 'about/');
  await themeSwitch(page).click();
  await expect(root(page)).toHaveAttribute('data-theme', 'light');
  await themeSwitch(page).click();
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
}

test('the chosen theme is there on the next page before its scripts, until it is given up', async ({
  page,
}) => {
  await chooseDark(page);
  const release = await holdBack(page, '**/assets/*.js');
  await page.goto('./4001034/', { waitUntil: 'commit' });
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
  release();
  await settled(page);
  await expect(themeSwitch(page)).toContainText('深色');
  await themeSwitch(page).click();
  await expect(root(page)).not.toHaveAttribute('data-theme');
  await page.reload();
  await settled(page);
  await expect(root(page)).not.toHaveAttribute('data-theme');
});

test('a page is printed black on white, whatever theme was chosen', async ({ page }) => {
  await chooseDark(page);
  await open(page, '4001034/');
  const colors = () =>
    root(page).evaluate((html) => {
      const { color, backgroundColor } = getComputedStyle(html);
      return { color, backgroundColor };
    });
  const shown = await colors();
  await page.emulateMedia({ media: 'print' });
  const printed = { color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' };
  expect(await colors()).toEqual(printed);
  expect(shown).not.toEqual(printed);
});
