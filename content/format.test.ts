import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatCatalog } from './format';
import type { Catalog } from './types';

const read = (name: string) => readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');

/** Every object with its keys the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, reversed(item)]),
  );
}

describe('formatCatalog', () => {
  it.each(['catalog.json', 'fixtures/otherPlatform.json'])(
    'leaves the formatted %s as it is',
    { timeout: 60_000 },
    async (name) => {
      expect(await formatCatalog(JSON.parse(read(name)) as Catalog)).toBe(read(name));
    },
  );

  it('gives one text whatever the order of codes and keys was', async () => {
    const text = read('fixtures/otherPlatform.json');
    const catalog = JSON.parse(text) as Catalog;
    const shuffled = reversed({ ...catalog, codes: catalog.codes.toReversed() }) as Catalog;
    expect(JSON.stringify(shuffled)).not.toBe(JSON.stringify(catalog));
    expect(await formatCatalog(shuffled)).toBe(text);
  });

  it('keeps the order of meanings, which is the order of the source', async () => {
    const catalog = JSON.parse(read('fixtures/otherPlatform.json')) as Catalog;
    for (const entry of catalog.codes) entry.meanings.reverse();
    const formatted = JSON.parse(await formatCatalog(catalog)) as Catalog;
    const titles = ({ codes }: Catalog) =>
      codes.map(({ meanings }) => meanings.map((m) => m.title));
    expect(titles(formatted)).toEqual(titles(catalog));
  });
});
