import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { report } from './import';
import { applyImport } from './importApply';
import { compare, isEmpty } from './importCompare';
import { readTable } from './importTable';
import type { Catalog } from '../types';

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const catalog = JSON.parse(read('catalog.json')) as Catalog;
const source = read('source/2017-01-09.zh-CN.md');
const LATER = '2017-03-01';

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

describe('report', () => {
  it('tells ten edits of a document, each of them and nothing else', () => {
    const table = readTable(TEN.reduce((text, [edit]) => edit(text), source));
    const unmatched = report(table, compare(catalog, table, LATER));
    for (const [, line] of TEN) {
      const at = unmatched.findIndex((one) =>
        typeof line === 'string' ? one === line : line.test(one),
      );
      expect(at, String(line)).toBeGreaterThanOrEqual(0);
      unmatched.splice(at, 1);
    }
    // Two tables stand below the heading whose columns were swapped.
    expect(unmatched.filter((line) => !line.includes('message before the code'))).toEqual([]);
  });

  it('finds nothing to do in a document that was taken over already', () => {
    const table = readTable(source.replace('用户没有订阅该设备', '用户未订阅这台设备'));
    const changes = compare(catalog, table, LATER);
    expect(isEmpty(changes)).toBe(false);
    expect(isEmpty(compare(applyImport(catalog, changes, LATER), table, LATER))).toBe(true);
  });
});
