import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STAIRCASE } from '../oxlint.config.js';

// The linter is asked about a tree of its own: one file per layer, and in each the one import that is to be refused.

const root = fileURLToPath(new URL('../', import.meta.url));
let house = '';

/** One file for each layer from the top down, the rooms of a finder in its place. */
const layers = STAIRCASE.flatMap((one) => (one.rooms.length > 0 ? one.rooms : [one])).map(
  ({ name, files: [first = ''] }) => ({
    name,
    file: first.replace('/**', '/file.ts').replace('*.ts', 'file.ts'),
  }),
);

/** Writes the files, lints the house, and returns what the linter says of each file. */
function lint(files: Record<string, string>): Map<string, string> {
  rmSync(join(house, 'web'), { recursive: true, force: true });
  rmSync(join(house, 'content'), { recursive: true, force: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text);
  }
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/oxlint/bin/oxlint'), '-c', 'oxlint.config.js', '-f', 'unix', '.'],
    { cwd: house, encoding: 'utf8' },
  );
  return new Map(
    stdout.split('\n').flatMap((line) => {
      const [, file = '', message = ''] = /^(\S+?):\d+:\d+: (.*)$/.exec(line) ?? [];
      return file ? [[file, message] as const] : [];
    }),
  );
}

/** An import of one file by another, as it is written in the house. */
function importOf(from: string, to: string, word = 'import type'): string {
  const path = relative(dirname(from), to).replace(/\.tsx?$/, '');
  return `${word} { Thing } from '${path.startsWith('.') ? path : `./${path}`}';\nexport type { Thing };\n`;
}

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'staircase-'));
  copyFileSync(join(root, 'oxlint.config.js'), join(house, 'oxlint.config.js'));
  writeFileSync(join(house, 'package.json'), '{ "type": "module" }');
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

const thing = 'export type Thing = string;\n';

describe('the staircase', () => {
  it('has the rooms that the house has', () => {
    const known = new Set(
      STAIRCASE.flatMap(({ files }) => files.map((file) => file.split('/')[1])),
    );
    const rooms = readdirSync(join(root, 'web'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(
      rooms.map(({ name }) => name).filter((name) => !known.has(name) && name !== 'styles'),
    ).toEqual([]);
  });

  it('lets every layer import the one below it', () => {
    const files = layers.map(({ name, file }, i) => {
      const below = layers[i + 1];
      const meet = name.startsWith('search') && below?.name.startsWith('decode');
      return [file, below && !meet ? importOf(file, below.file) : thing];
    });
    expect([...lint(Object.fromEntries(files))]).toEqual([]);
  });

  it.each(['import type', 'import'])('refuses every layer the one above it: %s', (word) => {
    const files = layers.map(({ file }, i) => {
      const above = layers[i - 1];
      return [file, above ? importOf(file, above.file, word) : thing];
    });
    const refused = lint(Object.fromEntries(files));
    for (const { file } of layers.slice(1))
      expect(refused.get(file) ?? `nothing said of ${file}`).toMatch('no-restricted-imports');
  });

  it('lets the finders know nothing of each other', () => {
    const [search, decode] = ['web/search/rank/score.ts', 'web/decode/judge/rules.ts'];
    const refused = lint({
      [search]: importOf(search, decode),
      [decode]: importOf(decode, search),
    });
    expect([...refused.keys()].sort()).toEqual([decode, search]);
  });

  it('lets no page import another', () => {
    const refused = lint({
      'web/pages/Code.tsx': importOf('web/pages/Code.tsx', 'web/pages/Home.tsx'),
      'web/pages/Home.tsx': thing,
    });
    expect([...refused.keys()]).toEqual(['web/pages/Code.tsx']);
  });
});

describe('cycles', () => {
  it('are refused, of types too', () => {
    const [a, b] = ['web/catalog/a.ts', 'web/catalog/b.ts'];
    const refused = lint({ [a]: importOf(a, b), [b]: importOf(b, a) });
    expect(refused.get(a)).toMatch('cycle');
  });

  it('stand nowhere in the house', () => {
    const { stdout, status } = spawnSync(
      process.execPath,
      ['node_modules/oxlint/bin/oxlint', '-c', 'oxlint.config.js', '-f', 'unix', 'web', 'content'],
      { cwd: root, encoding: 'utf8' },
    );
    expect(stdout.match(/cycle/g) ?? []).toEqual([]);
    expect(status).toBe(0);
  });
});
