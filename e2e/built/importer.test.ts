import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Catalog } from '../../content/types';
import { project } from '../support/content';

// The importer as a maintainer runs it, in a copy of content/; what it reads and reports is told in content/import/.

const from = (name: string) => fileURLToPath(new URL(name, project));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  cpSync(from('content'), join(folder, 'content'), { recursive: true });
  cpSync(from('package.json'), join(folder, 'package.json'));
  symlinkSync(from('node_modules'), join(folder, 'node_modules'), 'junction');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const catalogText = () => readFileSync(join(folder, 'content/catalog.json'), 'utf8');
const source = readFileSync(from('content/source/2017-01-09.zh-CN.md'), 'utf8');

/** Imports a document of this text. */
function importing(text: string) {
  const document = join(folder, '2017-03-01.md');
  writeFileSync(document, text);
  return tsx('content/import/import.ts', document, '--write');
}

const tsx = (...args: string[]) =>
  spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });

test('it writes nothing from a table with a malformed row', () => {
  const before = catalogText();
  const { status, stderr } = importing(source.replace('4001009 | 企业', '4001009 企业'));
  expect(status).toBe(1);
  expect(stderr).toContain('Nothing was written');
  expect(catalogText()).toBe(before);
});

test('it writes the facts of a newer table, and the check asks for what only a person can write', () => {
  const { status, stdout } = importing(
    source
      .replace('用户没有订阅该设备', '用户未订阅这台设备')
      .replace('5031001 |', '5031002 | 服务维护中\n5031001 |')
      .replace(/^4001055 .*\n/m, ''),
  );
  expect(stdout).toContain(
    'changed    4001034: "用户没有订阅该设备" is now "用户未订阅这台设备"\n',
  );
  expect(status).toBe(0);
  const catalog = JSON.parse(catalogText()) as Catalog;
  const entry = (code: string) => catalog.codes.find((one) => one.code === code);
  expect(catalog.sourceEdition).toBe('2017-03-01');
  expect(entry('4001034')?.meanings[0]?.official).toBe('用户未订阅这台设备');
  expect(entry('4001034')?.meanings[0]?.fixes?.length).toBeGreaterThan(0);
  expect(entry('4001055')?.withdrawn).toEqual({ date: '2017-03-01' });

  const check = tsx('content/check.ts');
  expect(check.status).toBe(1);
  expect(check.stderr).toContain('code 5031002, meanings.0.title.en: the text is empty; write it');
  const named = check.stderr.trim().match(/^.{12}/gm);
  expect([...new Set(named)]).toEqual(['code 5031002']);
});
