import { createServer } from 'vite';
import { expect, test } from '@playwright/test';
import { project } from '../support/content';

// What whoever maintains the catalog works with: `npm run dev`.

test('the development server shows, searches and translates', async ({ page }) => {
  // It prepares the libraries on its first start.
  test.slow();
  const server = await createServer({
    configFile: new URL('vite.config.ts', project).pathname,
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1' },
  });
  try {
    await server.listen();
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await expect(page.locator('main h1')).toBeVisible({ timeout: 30_000 });
    await page.locator('input[type="search"]').fill('4001034');
    await page.locator('search [data-code="4001034"]').click();
    await expect(page.locator('h1')).toContainText('4001034');
    await page.locator('header a[lang="en"]').click();
    await expect(page.locator('h1')).toContainText('not subscribed');
  } finally {
    await server.close();
  }
});
