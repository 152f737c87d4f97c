import { expect, it } from 'vitest';
import { catalog, realEngine } from './testIndex';

it('finds every code first by its number, and is certain of it', async () => {
  expect(catalog.codes.length).toBeGreaterThan(200);
  for (const { code } of catalog.codes) {
    const { certain, hits } = await realEngine().search(code);
    expect([hits[0]?.code, certain], code).toEqual([code, true]);
  }
});
