import { expect, test as base, type Page } from '@playwright/test';
import { SearchField } from './search';

export { expect };

// Every browser test also watches the page: an error or warning in the console, an exception (React reports
// a hydration mismatch as one), a failed request, a request to another host fails the test.

export interface Noise {
  /** What was heard so far. */
  heard: string[];
  /** For tests that break something on purpose: noise that matches is expected. */
  allow(pattern: RegExp): void;
}

/** Listens to a page; for pages that a test opens by itself. */
export function listen(page: Page): Noise {
  const heard: string[] = [];
  const allowed: RegExp[] = [];
  const missing: string[] = [];
  const hear = (text: string) => {
    if (!allowed.some((pattern) => pattern.test(text))) heard.push(text);
  };
  page.on('response', (response) => {
    const request = response.request();
    if (response.status() === 404 && request.isNavigationRequest()) missing.push(response.url());
  });
  page.on('console', (message) => {
    if (!['error', 'warning', 'assert'].includes(message.type())) return;
    const { url } = message.location();
    // Chromium reports the status of a page that does not exist, once per document.
    const document = missing.indexOf(url.replace(/#.*$/, ''));
    if (document >= 0 && message.text().includes('status of 404')) missing.splice(document, 1);
    else hear(`console ${message.type()}: ${message.text()} (${url})`);
  });
  page.on('pageerror', (error) => hear(`exception: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Leaving a page cancels what it was loading, in each engine's words; a page without scripts does not fetch
    // them. A real violation of the policy is an error in the console besides.
    if (!/^net::ERR_ABORTED$|^csp$|^NS_BINDING_ABORTED$|cancelled/.test(reason))
      hear(`request failed: ${request.url()} ${reason}`);
  });
  page.on('request', (request) => {
    if (request.isNavigationRequest()) return;
    const { origin, protocol } = new URL(request.url());
    const here = new URL(request.frame().url()).origin;
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== here)
      hear(`request to another host: ${request.url()}`);
  });
  return { heard, allow: (pattern) => allowed.push(pattern) };
}

export const test = base.extend<{ noise: Noise; search: SearchField }>({
  // What a worker answers, page.route() does not see. Tests of the worker allow it again.
  serviceWorkers: 'block',
  noise: [
    async ({ page, serviceWorkers }, use) => {
      // As a browser does that is set to forbid them.
      if (serviceWorkers === 'block')
        await page.addInitScript(() => {
          const refuse = () => Promise.reject(new Error('workers are forbidden'));
          if ('serviceWorker' in navigator)
            Object.assign(navigator.serviceWorker, { register: refuse });
        });
      const noise = listen(page);
      await use(noise);
      expect(noise.heard, 'noise in the browser').toEqual([]);
    },
    { auto: true },
  ],
  search: async ({ page }, provide) => provide(new SearchField(page)),
});

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

/**
 * Waits until React has taken over the page: its heading belongs to React, and nothing is left to do. What a page does
 * after it was taken over, as listening to keys, is done by then.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const heading = document.querySelector('main h1');
    return heading && Object.keys(heading).some((key) => key.startsWith('__reactProps'));
  });
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        // WebKit does not say when it is idle.
        if ('requestIdleCallback' in window) requestIdleCallback(() => resolve());
        else setTimeout(resolve, 100);
      }),
  );
}

/** Opens a page by its path relative to the mount and waits until it answers. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(`./${path}`);
  await settled(page);
}

/** Marks the document, to see later whether it was left; returns how to ask. */
export async function mark(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => {
    document.documentElement.dataset.marked = 'yes';
  });
  return () => page.evaluate(() => document.documentElement.dataset.marked === 'yes');
}
