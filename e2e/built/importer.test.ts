import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Catalog } from '../../content/types';
import { project } from '../support/content';

// The importer as a maintainer runs it, in a copy of content/.

test.describe.configure({ mode: 'default' });

const from = (name: string) => fileURLToPath(new URL(name, project));
const source = readFileSync(from('content/source/2017-01-09.zh-CN.md'), 'utf8');
let folder: string;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  cpSync(from('content'), join(folder, 'content'), { recursive: true });
  cpSync(from('package.json'), join(folder, 'package.json'));
  symlinkSync(from('node_modules'), join(folder, 'node_modules'), 'junction');
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

const tsx = (...args: string[]) =>
  spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
const catalogText = () => readFileSync(join(folder, 'content/catalog.json'), 'utf8');

/** Imports a document of this text; returns the lines that tell of differences. */
function importing(text: string, ...args: string[]) {
  const document = join(folder, '2017-03-01.md');
  writeFileSync(document, text);
  const { status, stdout, stderr } = tsx('content/import/import.ts', document, ...args);
  const lines = stdout.trim().split('\n');
  return {
    status,
    lines: lines.slice(0, -1).filter((line) => !/^Written|rows read/.test(line)),
    stderr,
  };
}

/** Each edit of the document, and the line that reports it. */
const TEN: [edit: (text: string) => string, line: string | RegExp][] = [
  [
    (text) => text.replace('4001191 |', '4001300 | 全新的错误\n4001191 |'),
    'added      4001300: 全新的错误',
  ],
  [
    (text) => text.replace('5031001 |', '5031002 | 服务维护中\n5031001 |'),
    'added      5031002: 服务维护中',
  ],
  [(text) => text.replace(/^4001055 .*\n/m, ''), 'gone       4001055: 设备升级失败'],
  [(text) => text.replace(/^4031011 .*\n/m, ''), 'gone       4031011: 应用插件认证不通过'],
  [
    (text) => text.replace('用户没有订阅该设备', '用户未订阅这台设备'),
    'changed    4001034: "用户没有订阅该设备" is now "用户未订阅这台设备"',
  ],
  [
    (text) => text.replace('必须为Home邀请者', '只有Home邀请者可以操作'),
    'changed    4001134: "必须为Home邀请者" is now "只有Home邀请者可以操作"',
  ],
  [
    (text) => text.replace(/^(4001007 .*)\n/m, '$1\n$1\n'),
    /^duplicate {2}4001007: line \d+ repeats line \d+$/,
  ],
  [
    (text) => text.replace('4001009 | 企业', '4001009 企业'),
    /^malformed {2}line \d+: it has 1 cells .*: 4001009 企业成员状态不合法$/,
  ],
  [
    // Another order of columns in the table of one class.
    (text) => {
      const [before = '', after = ''] = text.split('**HTTP 返回状态码为404的错误说明：**');
      const swapped = after.replace(/^([^|\n]+?) ?\| ?([^\n]*?) *$/gm, '$2 | $1');
      return `${before}**HTTP 返回状态码为404的错误说明：**${swapped}`;
    },
    /^note {7}the table in line \d+ has the message before the code/,
  ],
  [(text) => text.replaceAll('\n', '\r\n'), /^note {7}line ends of Windows/],
];

test('the source document shows no difference', () => {
  const { status, stdout } = tsx('content/import/import.ts', 'content/source/2017-01-09.zh-CN.md');
  expect(stdout).toBe('261 rows read, no difference\n');
  expect(status).toBe(0);
});

test('ten edits are reported, each of them and nothing else', () => {
  const { status, lines } = importing(TEN.reduce((text, [edit]) => edit(text), source));
  const unmatched = [...lines];
  for (const [, line] of TEN) {
    const at = unmatched.findIndex((one) =>
      typeof line === 'string' ? one === line : line.test(one),
    );
    expect(at, String(line)).toBeGreaterThanOrEqual(0);
    unmatched.splice(at, 1);
  }
  // Two tables stand below the heading whose columns were swapped.
  expect(unmatched.filter((line) => !line.includes('message before the code'))).toEqual([]);
  expect(status).toBe(1);
});

test('nothing is written from a document with a malformed row', () => {
  const before = catalogText();
  const edits = TEN.reduce((text, [edit]) => edit(text), source);
  const { status, stderr } = importing(edits, '--write');
  expect(status).toBe(1);
  expect(stderr).toContain('Nothing was written');
  expect(catalogText()).toBe(before);
});

test('the facts are written, and the check asks for what only a person can write', () => {
  const edits = TEN.filter(([, line]) => !String(line).includes('malformed'));
  const { status, lines } = importing(
    edits.reduce((text, [edit]) => edit(text), source),
    '--write',
  );
  expect(status).toBe(0);
  expect(lines.length).toBeGreaterThanOrEqual(9);
  const catalog = JSON.parse(catalogText()) as Catalog;
  const entry = (code: string) => catalog.codes.find((one) => one.code === code);
  expect(catalog.sourceEdition).toBe('2017-03-01');
  expect(entry('4001034')?.meanings[0]?.official).toBe('用户未订阅这台设备');
  expect(entry('4001034')?.meanings[0]?.fixes?.length).toBeGreaterThan(0);
  expect(entry('4001055')?.withdrawn).toEqual({ date: '2017-03-01' });
  const check = tsx('content/check.ts');
  expect(check.status).toBe(1);
  expect(check.stderr).toContain('code 4001300, meanings.0.title.en: the text is empty; write it');
  const named = check.stderr
    .trim()
    .split('\n')
    .map((line) => line.slice(0, 12));
  expect([...new Set(named)].sort()).toEqual(['code 4001300', 'code 5031002']);
});

test('a second import of the same document finds nothing to do', () => {
  const text = source.replace('用户没有订阅该设备', '用户未订阅这台设备');
  expect(importing(text, '--write').lines).toHaveLength(1);
  const after = catalogText();
  expect(importing(text, '--write')).toMatchObject({ status: 0, lines: [] });
  expect(catalogText()).toBe(after);
  expect(tsx('content/check.ts').stdout).toContain('no problems');
});
