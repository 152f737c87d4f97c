import type { Page } from '@playwright/test';
import { expect, field, hits } from './test';

/** The best result below the search field. */
export const first = (page: Page) => hits(page).first();

export const popupOpen = (page: Page) =>
  expect(field(page)).toHaveAttribute('aria-expanded', 'true');

export const popupClosed = (page: Page) =>
  expect(field(page)).toHaveAttribute('aria-expanded', 'false');

/** Holds back requests that match until told to let them through. */
export async function holdBack(page: Page, pattern: string): Promise<() => void> {
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(pattern, async (route) => {
    await gate;
    await route.continue();
  });
  return release;
}

/** An input method at work in the focused field. */
export async function inputMethod(page: Page) {
  const client = await page.context().newCDPSession(page);
  return {
    compose: (text: string) =>
      client.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      }),
    commit: (text: string) => client.send('Input.insertText', { text }),
  };
}
