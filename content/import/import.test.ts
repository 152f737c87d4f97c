import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../check';
import { formatCatalog } from '../format';
import { optionsOf, refusal, report } from './import';
import { applyImport } from './importApply';
import { compare, isEmpty } from './importCompare';
import { readTable } from './importTable';
import type { Catalog } from '../types';

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const catalog = JSON.parse(read('catalog.json')) as Catalog;
const source = read('source/2017-01-09.zh-CN.md');
const LATER = '2018-01-01';

const table = (...rows: string[]) => readTable(['code | 说明', '--- | ---', ...rows].join('\n'));
const edited = (edit: (text: string) => string) => {
  const text = edit(source);
  expect(text).not.toBe(source);
  return compare(catalog, readTable(text), LATER);
};
const entryOf = (from: Catalog, code: string) => from.codes.find((entry) => entry.code === code);

describe('readTable', () => {
  it('reads all rows of the source document and finds nothing wrong', () => {
    const { rows, malformed, notes } = readTable(source);
    expect([rows.length, malformed, notes]).toEqual([261, [], []]);
  });

  it.each([
    ['bars at both ends', '| code | 说明 |\n| :--- | ---: |\n| 4001034 | 甲 |'],
    ['line ends of Windows', 'code | 说明\r\n--- | ---\r\n4001034 | 甲\r\n'],
    ['a byte order mark', '\ufeffcode | 说明\n--- | ---\n4001034 | 甲'],
    ['the message first', '说明 | code\n--- | ---\n甲 | 4001034'],
    [
      'other columns between',
      'No | 错误码 | HTTP | 错误码信息说明\n-|-|-|-\n1 | 4001034 | 400 | 甲',
    ],
    ['emphasis and code marks', 'code | 说明\n--- | ---\n**`4001034`** | 甲'],
    ['full-width digits', 'code | 说明\n--- | ---\n４００１０３４ | 甲'],
    ['white space around', 'code | 说明\n--- | ---\n  4001034  |   甲 \t'],
  ])('reads %s', (_, text) => {
    const { rows, malformed } = readTable(text);
    expect(malformed).toEqual([]);
    expect(rows.map(({ code, message }) => [code, message])).toEqual([['4001034', '甲']]);
  });

  it('keeps a bar within a message', () => {
    expect(table('4001034 | 甲\\|乙').rows[0]?.message).toBe('甲|乙');
  });

  it.each([
    ['a row without its bar', '4001034 甲', '1 cells where its table has 2'],
    ['a row with a bar too many', '4001034 | 甲 | 乙', '3 cells where its table has 2'],
    ['a number of six digits', '400103 | 甲', '"400103" is no code'],
    ['a letter among the digits', '40O1034 | 甲', '"40O1034" is no code'],
    ['an empty message', '4001034 | ', 'its message is empty'],
  ])('names the line of %s', (_, row, problem) => {
    const { rows, malformed } = table('4001033 | 甲', row);
    expect(rows).toHaveLength(1);
    expect(malformed).toHaveLength(1);
    expect(malformed[0]).toMatchObject({ line: 4, text: row.trim() });
    expect(malformed[0]?.problem).toContain(problem);
  });

  it('misses no row that a blank line has cut off from its table', () => {
    expect(table('4001033 | 甲', '', '4001034 | 乙').malformed).toMatchObject([{ line: 5 }]);
  });

  it('misses no row of a table whose head names no codes', () => {
    expect(readTable('甲 | 乙\n--- | ---\n4001034 | 丙').malformed).toMatchObject([{ line: 3 }]);
  });

  it('takes the table of HTTP statuses for what it is', () => {
    expect(
      readTable('HTTP返回信息 | 说明\n--- | ---\nHTTP/1.1 400 Bad Request | 参数错误'),
    ).toEqual({
      rows: [],
      malformed: [],
      notes: [],
    });
  });
});

describe('compare', () => {
  it('finds no difference between the catalog and its source', () => {
    expect(isEmpty(compare(catalog, readTable(source), '2017-01-09'))).toBe(true);
  });

  it('finds what was reworded, also one meaning of two', () => {
    const { reworded } = edited((text) =>
      text.replace('必须为Home邀请者', '只能是邀请者').replace('用户没有订阅该设备', '未订阅'),
    );
    expect(reworded).toEqual([
      { code: '4001034', meaning: 1, before: '用户没有订阅该设备', after: '未订阅' },
      { code: '4001134', meaning: 1, before: '必须为Home邀请者', after: '只能是邀请者' },
    ]);
  });

  it('tells another meaning from a repeated row', () => {
    const row = '4001034 | 用户没有订阅该设备';
    const { meanings, duplicate } = edited((text) =>
      text.replace(row, `${row}\n4001034 | 另一个含义\n${row}`),
    );
    expect(meanings).toEqual([{ code: '4001034', message: '另一个含义' }]);
    expect(duplicate.map(({ code, lines }) => [code, lines[1] - lines[0]])).toEqual([
      ['4001034', 2],
    ]);
  });

  it('does not call a code gone whose line could not be read', () => {
    const { gone } = edited((text) => text.replace('4001034 | ', '4001034 '));
    expect(gone.map(({ code }) => code)).not.toContain('4001034');
  });

  it('expects later codes only in later editions', () => {
    const gone = (edition: string) => compare(catalog, readTable(source), edition).gone;
    expect(gone('2017-01-09')).toEqual([]);
    expect(gone('2017-04-27')).toHaveLength(17);
  });

  it('sees a code of a later table confirmed', () => {
    const { confirmed, added } = edited((text) =>
      text.replace('4001191 |', '4001192 | 别名\n4001191 |'),
    );
    expect(confirmed).toEqual([{ code: '4001192', messages: ['别名'] }]);
    expect(added).toEqual([]);
  });
});

describe('applyImport', () => {
  const all = source
    .replace('用户没有订阅该设备', '用户未订阅这台设备')
    .replace(/^4001035 .*\n/m, '')
    .replace('4001191 |', '4001192 | 企业别名已存在\n4001500 | 全新的错误\n4001191 |');
  const changes = compare(catalog, readTable(all), LATER);
  const result = applyImport(catalog, changes, LATER);

  it('writes the facts and keeps the guidance', () => {
    const before = entryOf(catalog, '4001034');
    const after = entryOf(result, '4001034');
    expect(after?.meanings[0]).toEqual({
      ...before?.meanings[0],
      official: '用户未订阅这台设备',
    });
    expect(after?.keywords?.zh).toContain('用户没有订阅该设备');
    expect(after?.history?.at(-1)?.date).toBe(LATER);
    expect(entryOf(result, '4001192')).toMatchObject({
      ...entryOf(catalog, '4001192'),
      origin: 'source',
      meanings: [{ ...entryOf(catalog, '4001192')?.meanings[0], official: '企业别名已存在' }],
    });
  });

  it('removes nothing: what is gone is marked as withdrawn', () => {
    for (const { code } of catalog.codes) expect(entryOf(result, code)).toBeDefined();
    expect(entryOf(result, '4001035')).toEqual({
      ...entryOf(catalog, '4001035'),
      withdrawn: { date: LATER },
    });
  });

  it('leaves the catalog it was given alone', () => {
    expect(catalog).toEqual(JSON.parse(read('catalog.json')));
  });

  it('makes the document the source edition and counts it', () => {
    expect(result.sourceEdition).toBe(LATER);
    const { codes, rows } = result.editions.at(-1) ?? {};
    expect([codes, rows]).toEqual([260 - 1 + 2, 261 - 1 + 2]);
  });

  // Formatting a megabyte takes seconds on a busy machine.
  it(
    'gives a new code a skeleton that the check demands to be completed',
    { timeout: 60_000 },
    async () => {
      const text = await formatCatalog(result);
      const { problems } = await checkContent({
        catalog: text,
        permalinks: read('permalinks.txt'),
      });
      const asked = problems.filter((problem) => problem.startsWith('code 4001500'));
      for (const field of ['symbol', 'kind', 'actor', 'retry', 'title.en'])
        expect(asked.join('\n')).toContain(field);
      expect(problems.every((problem) => problem.startsWith('code 4001500'))).toBe(true);
    },
  );

  it('changes nothing when there is no difference', () => {
    const none = compare(catalog, readTable(source), '2017-01-09');
    expect(applyImport(catalog, none, '2017-01-09')).toEqual(catalog);
  });
});

describe('the command', () => {
  it('takes the edition from the name of the document or from the option', () => {
    expect(optionsOf(['a/2018-01-01.zh-CN.md'])).toMatchObject({ edition: LATER, write: false });
    expect(optionsOf(['x.md', '--edition', LATER, '--write'])).toMatchObject({
      document: 'x.md',
      edition: LATER,
      write: true,
    });
    expect(optionsOf(['x.md'])).toMatchObject({ edition: undefined });
  });

  it.each([
    [[]],
    [['--write']],
    [['a.md', 'b.md']],
    [['a.md', '--force']],
    [['a.md', '--edition', 'now']],
  ])('refuses %j with words', (args) => {
    expect(typeof optionsOf(args)).toBe('string');
  });

  it('reports nothing where there is nothing', () => {
    const read = readTable(source);
    expect(report(read, compare(catalog, read, '2017-01-09'))).toEqual([]);
  });

  it.each([
    ['malformed lines', table('4001034 甲'), LATER, 'malformed'],
    ['no table', readTable('text'), LATER, 'no table'],
    ['no date', table('4001034 | 甲'), undefined, '--edition'],
    ['an older edition', readTable(source), '2016-01-01', 'newer'],
    ['half of the codes gone', table('4001034 | 甲'), LATER, '--accept-gone'],
  ])('writes nothing when there are %s', (_, found, edition, words) => {
    const changes = compare(catalog, found, edition);
    expect(refusal(catalog, found, changes, { edition, acceptGone: false })).toContain(words);
  });

  it('writes when everything is in order', () => {
    const found = readTable(source.replace('用户没有订阅该设备', '未订阅'));
    const edition = '2017-02-01';
    const changes = compare(catalog, found, edition);
    expect(refusal(catalog, found, changes, { edition, acceptGone: false })).toBeUndefined();
  });
});
