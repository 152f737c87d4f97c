import type { Page } from '@playwright/test';

/** Puts a text on the clipboard and presses the keys; Chromium only, the others ask the reader. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+V');
}

/** Presses a button of the copy group, waits until a screen reader is told, and returns what was copied. */
export async function copied(page: Page, name: string): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const group = page.getByRole('group', { name: /^(?:复制|Copy)$/ });
  const one = group.locator('.copy', { has: page.getByRole('button', { name, exact: true }) });
  const status = await one.getByRole('status').elementHandle();
  await one.getByRole('button').click();
  await page.waitForFunction((told) => /^(?:已复制|Copied)$/.test(told?.textContent ?? ''), status);
  return page.evaluate(() => navigator.clipboard.readText());
}
