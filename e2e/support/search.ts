import { expect, type Locator, type Page } from '@playwright/test';

/** The one search field of a page with what hangs below it, in the hands of a reader. */
export class SearchField {
  readonly field: Locator;
  readonly hits: Locator;
  /** The best result. */
  readonly first: Locator;
  /** The result that Enter would open. */
  readonly chosen: Locator;

  constructor(page: Page) {
    this.field = page.locator('input[type="search"]');
    this.hits = page.locator('#hits [data-code]');
    this.first = this.hits.first();
    this.chosen = page.locator('#hits [aria-selected="true"]');
  }

  type(text: string): Promise<void> {
    return this.field.fill(text);
  }

  press(key: string): Promise<void> {
    return this.field.press(key);
  }

  /** Waits until the best result is this code. */
  finds(code: string): Promise<void> {
    return expect(this.first).toHaveAttribute('data-code', code);
  }

  isOpen(): Promise<void> {
    return expect(this.field).toHaveAttribute('aria-expanded', 'true');
  }

  isClosed(): Promise<void> {
    return expect(this.field).toHaveAttribute('aria-expanded', 'false');
  }

  holds(text: string | RegExp): Promise<void> {
    return expect(this.field).toHaveValue(text);
  }
}

/** An input method at work in the focused field; Chromium only. */
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
