import type { Locator, Page } from '@playwright/test';

// Lists of codes and what they are filtered by.

/** The rows of a class's list. */
export const rows = (page: Page) => page.locator('main tr[data-code]');

/** The results of the search page. */
export const results = (page: Page) => page.locator('main ol [data-code]');

/** How many are shown, as it is announced. */
export const status = (page: Page) => page.locator('main [role="status"]');

export const filterField = (page: Page) => page.getByLabel('在本类中筛选');

/** The checkbox of a facet's value. */
export const box = (page: Page, facet: string, value: string) =>
  page.locator(`main input[name="${facet}"][value="${value}"]`);

/** The fold a facet stands in, open or closed. */
export const fold = (page: Page, facet: string) =>
  page.locator('main details', { has: page.locator(`input[name="${facet}"]`) });

/** Opens a facet if it is folded. */
export async function unfold(page: Page, facet: string): Promise<void> {
  const details = fold(page, facet);
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
}

/** The number beside a facet's value. */
export async function countAt(page: Page, facet: string, value: string): Promise<number> {
  const label = box(page, facet, value).locator('xpath=ancestor::label');
  return Number(/(\d+)\s*$/.exec((await label.textContent()) ?? '')?.[1]);
}

/** The codes of a list, in its order. */
export function codesOf(list: Locator): Promise<string[]> {
  return list.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.code ?? ''));
}
