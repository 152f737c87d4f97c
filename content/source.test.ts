import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Catalog } from './types';

// The source document is kept beside the catalog as it was published. Whatever the catalog quotes is
// compared with it, parsed here by a parser of its own.

const read = (name: string) => readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');
const catalog = JSON.parse(read('catalog.json')) as Catalog;
const source = read(`source/${catalog.sourceEdition}.zh-CN.md`);
const lines = source.split(/\r?\n/).map((line) => line.trim());

/** The rows of a table with a cell of this form first, as [first, second]. */
function rows(first: RegExp): [string, string][] {
  return lines.flatMap((line): [string, string][] => {
    const bar = line.indexOf('|');
    const cell = line.slice(0, bar).trim();
    return bar > 0 && first.test(cell) ? [[cell, line.slice(bar + 1).trim()]] : [];
  });
}

const plain = (line: string) => line.replace(/^[#*\s]+|[*\s]+$/g, '');

describe('the source document', () => {
  const table = rows(/^\d{7}$/);
  const ours = catalog.codes
    .filter(({ origin }) => origin === 'source')
    .flatMap(({ code, meanings }) => meanings.map(({ official }) => [code, official]));

  it('has 261 rows, each of which stands in the catalog word for word, in its order', () => {
    expect(table).toHaveLength(261);
    expect(ours).toEqual(table);
  });

  it('lists 4001134 twice, and the catalog keeps the order', () => {
    const entry = catalog.codes.find(({ code }) => code === '4001134');
    expect(entry?.meanings.map(({ official }) => official)).toEqual([
      '必须为Home邀请者',
      '该用户已在Home成员列表中',
    ]);
  });

  it.each([
    ['400', 190, 189],
    ['403', 20, 20],
    ['404', 50, 50],
    ['503', 1, 1],
    ['200', 0, 0],
  ])('has for %s %i rows and %i codes', (status, rowCount, codeCount) => {
    const inClass = ours.filter(([code]) => code?.startsWith(status));
    expect(inClass).toHaveLength(rowCount);
    expect(new Set(inClass.map(([code]) => code)).size).toBe(codeCount);
  });

  it('explains five statuses, which the catalog quotes', () => {
    const quoted = catalog.statuses.map(({ status, reason, official }) => [
      `HTTP/1.1 ${status} ${reason}`,
      official,
    ]);
    expect(quoted).toHaveLength(5);
    expect(quoted).toEqual(rows(/^HTTP\/1\.1 /));
  });

  it('is quoted word for word around the tables', () => {
    const { document, platform } = catalog;
    const headings = lines.filter(Boolean).map(plain);
    expect(headings).toContain(document?.title.zh);
    for (const text of document?.introduction.official ?? []) expect(headings).toContain(text);
    expect(document?.introduction.official).toHaveLength(2);
    expect(headings).toContain(document?.response.official);
    expect(lines).toContain(document?.response.envelope);
    expect(headings).toContain(document?.composition.official);
    const copyright = `${platform.copyright}（${platform.homepage}）`;
    const first = lines[0] ?? '';
    expect(first.replaceAll('**', '').replace(/\s+/g, ' ')).toBe(copyright.replace(/\s+/g, ' '));
  });
});
