import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schema } from './schema';
import type { Catalog, CodeEntry } from './types';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const readme = read('README.md');
const catalog = JSON.parse(read('catalog.json')) as Catalog;
/** Cells of a table's row, without the padding that the formatter puts there. */
const rows = readme
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('README.md', () => {
  it('lists every term of the catalog with what not to write', () => {
    for (const { zh, en, avoid } of catalog.terms ?? []) {
      const row = rows.find((cells) => cells[1] === zh);
      expect(row?.slice(2, 4)).toEqual([en, avoid.join('、')]);
    }
  });

  it('lists every domain', () => {
    for (const { id, name, about } of catalog.domains) {
      expect(rows.find((cells) => cells[1] === `\`${id}\``)?.slice(2, 4)).toEqual([
        name.zh,
        about.zh,
      ]);
    }
  });

  it('describes every field of the catalog and of a code', () => {
    const defs = schema.$defs as Record<string, { properties: object }>;
    const fields = ['catalog', 'codeEntry'].flatMap((name) =>
      Object.keys(defs[name]?.properties ?? {}),
    );
    expect(fields.length).toBeGreaterThan(25);
    for (const field of fields.filter((one) => one !== '$schema'))
      expect(readme, field).toContain(`\`${field}\``);
  });

  it('shows a complete entry as it stands in the catalog', () => {
    const [, text = ''] = /```json\n([^]*?)```/.exec(readme) ?? [];
    const example = JSON.parse(text) as CodeEntry;
    expect(example).toEqual(catalog.codes.find(({ code }) => code === example.code));
  });

  it('names the package as it is called', () => {
    const { name } = JSON.parse(read('package.json')) as { name: string };
    expect(readme).toContain(`from '${name}'`);
  });
});
