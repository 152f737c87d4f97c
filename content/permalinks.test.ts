import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { appendPermalinks, permalinkProblems, promisedPaths } from './permalinks';
import type { Catalog } from './types';

const read = (name: string) => readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');
const catalog = JSON.parse(read('fixtures/otherPlatform.json')) as Catalog;
const head = `# Paths published for ${catalog.platform.homepage} - append-only\n`;
const without = (code: string): Catalog => ({
  ...catalog,
  codes: catalog.codes.filter((entry) => entry.code !== code),
});

describe('appendPermalinks', () => {
  it('appends both languages of every new code and changes no line before', () => {
    const before = appendPermalinks(`${head}/\n/about/\n`, without('5000002'));
    const after = appendPermalinks(before, catalog);
    expect(after).toBe(`${before}/5000002/\n/en/5000002/\n`);
  });

  it('leaves a complete list as it is', () => {
    const complete = appendPermalinks(head, catalog);
    expect(appendPermalinks(complete, catalog)).toBe(complete);
  });

  it('keeps the path of a code that is gone', () => {
    const complete = appendPermalinks(head, catalog);
    expect(appendPermalinks(complete, without('5000002'))).toBe(complete);
  });

  it('lists topics and the calls page beside the codes', () => {
    const complete = appendPermalinks(head, catalog).split('\n');
    const { domains } = catalog;
    expect(complete).toContain('/topics/');
    expect(complete.filter((path) => path.startsWith('/topics/'))).toHaveLength(domains.length + 1);
    const bare = { ...catalog, codes: catalog.codes.map((entry) => ({ ...entry, endpoints: [] })) };
    expect(appendPermalinks(head, bare)).not.toContain('/calls/');
  });

  it('leaves the list of another platform alone', () => {
    const other = '# Paths published for https://other.example - append-only\n/4001001/\n';
    expect(appendPermalinks(other, catalog)).toBe(other);
    expect(permalinkProblems(other, catalog)).toEqual([]);
    expect(promisedPaths(other, catalog)).toEqual([]);
  });
});

describe('permalinkProblems', () => {
  const complete = appendPermalinks(head, catalog);

  it('complains once about a code that lost its permalink', () => {
    expect(permalinkProblems(complete, without('4010001'))).toEqual([
      'code 4010001: its permalink /4010001/ was published and must not disappear; put the entry back and mark it "withdrawn"',
    ]);
  });

  it('complains about a topic that is gone', () => {
    const old = `${complete}/topics/harbour/\n/en/topics/harbour/\n`;
    expect(permalinkProblems(old, catalog)).toEqual([
      'permalink /topics/harbour/ was published and must not disappear; put the domain back and keep a code in it',
    ]);
  });

  it('is content with a withdrawn code, which keeps its page', () => {
    const withdrawn = {
      ...catalog,
      codes: catalog.codes.map((entry) => ({ ...entry, withdrawn: { date: '2032-01-01' } })),
    };
    expect(permalinkProblems(complete, withdrawn)).toEqual([]);
  });
});

describe('permalinks.txt', () => {
  const text = read('permalinks.txt');
  const real = JSON.parse(read('catalog.json')) as Catalog;

  it('lists every code in both languages and no path twice', () => {
    const paths = promisedPaths(text, real);
    expect(new Set(paths).size).toBe(paths.length);
    for (const { code } of real.codes) {
      expect(paths).toContain(`/${code}/`);
      expect(paths).toContain(`/en/${code}/`);
    }
  });
});
