import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from './check';
import { textsOfCatalog, textsOfCode } from './texts';
import { ACTORS, KINDS, ORIGINS, RETRIES, SURE, type Catalog } from './types';
import { schema } from './schema';

const read = (name: string) => readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');
const text = read('catalog.json');
const catalog = JSON.parse(text) as Catalog;
const codes = (origin: string) => catalog.codes.filter((entry) => entry.origin === origin);

describe('catalog.json', () => {
  // Formatting a megabyte takes seconds on a busy machine.
  it('passes its own check', { timeout: 60_000 }, async () => {
    const { problems } = await checkContent({
      catalog: text,
      permalinks: read('permalinks.txt'),
    });
    expect(problems).toEqual([]);
  });

  it('has 260 source, 17 supplementary, 2 observed codes and 97 constants', () => {
    expect(ORIGINS.map((origin) => codes(origin).length)).toEqual([260, 17, 2, 97]);
    expect(codes('observed').map(({ code }) => code)).toEqual(['4001381', '4030001']);
  });

  it('dates the codes so that each edition has as many as it had', () => {
    // Published on the 18th with another meaning, withdrawn the same day, given again on the 19th.
    const again = catalog.codes.find(({ code }) => code === '4001111');
    expect(again?.history?.map(({ date }) => date)).toEqual(['2016-07-18', '2016-07-19']);
    for (const { date, codes: count } of catalog.editions) {
      const known = catalog.codes.filter(({ firstDocumented = '9' }) => firstDocumented <= date);
      const absent = date === '2016-07-18' ? 1 : 0;
      expect(known, date).toHaveLength(count + absent);
    }
    const dates = new Set(catalog.editions.map(({ date }) => date));
    for (const { code, firstDocumented } of catalog.codes) {
      if (firstDocumented !== undefined) expect(dates, code).toContain(firstDocumented);
    }
  });

  it('has two meanings for 4001134 alone', () => {
    const several = catalog.codes.filter(({ meanings }) => meanings.length > 1);
    expect(several.map(({ code, meanings }) => [code, meanings.length])).toEqual([['4001134', 2]]);
  });

  it('says of the numbers between its codes which were never assigned', () => {
    expect(catalog.unassigned?.map(({ code }) => code)).toEqual(['4001040', '4001044']);
  });

  it('has no text in two languages that the rules of texts don’t read', () => {
    const read = new Set<unknown>(
      [...textsOfCatalog(catalog), ...catalog.codes.flatMap(textsOfCode)].map(({ text }) => text),
    );
    const unread: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null || read.has(value)) return;
      const { zh, en } = value as { zh?: unknown; en?: unknown };
      if (typeof zh === 'string' && typeof en === 'string') unread.push(path);
      for (const [key, child] of Object.entries(value)) walk(child, `${path}.${key}`);
    };
    const { document: _, terms: __, wording: ___, ...rest } = catalog;
    walk(rest, 'catalog');
    expect(unread).toEqual([]);
  });

  it('says every text of ours in both languages', () => {
    const texts = [...textsOfCatalog(catalog), ...catalog.codes.flatMap(textsOfCode)];
    expect(texts.length).toBeGreaterThan(2000);
    for (const { at, text: both } of texts) {
      expect(both.zh.trim(), at).not.toBe('');
      expect(both.en.trim(), at).not.toBe('');
      expect(both.en, at).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('lists the documents that it cites, and no others', () => {
    const cited = catalog.codes.flatMap(({ facts = [], endpoints = [], meanings }) => [
      ...[...facts, ...endpoints].map(({ doc }) => doc),
      ...meanings.flatMap(({ causes = [], fixes = [] }) =>
        [...causes, ...fixes].map(({ doc }) => doc),
      ),
    ]);
    const decided = catalog.domains.flatMap(({ decisions = [] }) =>
      decisions.map(({ doc }) => doc),
    );
    expect(catalog.documents.length).toBeGreaterThan(50);
    for (const { id } of catalog.documents) expect([...cited, ...decided], id).toContain(id);
  });

  it('gives every text of ours a title of its own within its class', () => {
    const titles = catalog.codes.flatMap(({ code, meanings }) =>
      meanings.map(({ title }) => `${code.slice(0, 3)} ${title.zh}`),
    );
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

describe('catalog.schema.json', () => {
  type Node = {
    $ref?: string;
    properties?: Record<string, Node>;
    items?: Node;
    description?: string;
  };
  const defs = schema.$defs as Record<string, Node>;
  const described = (node: Node) =>
    node.description ?? defs[node.$ref?.replace('#/$defs/', '') ?? '']?.description;

  it('describes every field', () => {
    const silent: string[] = [];
    const walk = (node: Node, at: string) => {
      for (const [name, child] of Object.entries(node.properties ?? {})) {
        if (!described(child)) silent.push(`${at}.${name}`);
        walk(child, `${at}.${name}`);
      }
      if (node.items) walk(node.items, `${at}[]`);
    };
    for (const [name, node] of Object.entries(defs)) walk(node, name);
    expect(silent).toEqual([]);
  });

  it('allows the same values as the types', () => {
    const printed = JSON.stringify(schema);
    for (const values of [ORIGINS, SURE, KINDS, RETRIES, ACTORS])
      expect(printed).toContain(JSON.stringify(values).slice(1, -1));
  });
});
