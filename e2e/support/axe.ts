import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/**
 * What axe-core finds wrong with the page as it is, targets of less than 24 pixels included; `rules` names the only ones to
 * look at. The test has to bypass the
 * policy: the checker is a foreign script.
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(
    async (options) => {
      const { axe: checker } = window as unknown as { axe: Axe };
      const { violations: all } = await checker.run(options);
      return all.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
    },
    rules ? { runOnly: [...rules] } : { rules: { 'target-size': { enabled: true } } },
  );
}
