import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textsOfCode } from '../../../content/texts';
import { ORIGINS } from '../../../content/types';
import type { Entry, OpenCatalog } from '../../catalog/catalog';
import { escapeMarkdown } from '../../catalog/markdown';
import { codeData } from '../../catalog/views/code';
import { real, small } from '../../catalog/fixtures';
import { siteOf } from '../../catalog/siteOf';
import { LANGS } from '../../paths';
import { TEXT } from '../output/compress';
import { codeMarkdown } from './codeMarkdown';
import { csv } from './csv';
import { exportFiles } from './exportFiles';
import { feed } from './feed';
import { jsonLd } from './structuredData';

const URL_GIVEN = 'https://errors.example/docs/';
const withFirst = (change: Partial<Entry>): OpenCatalog => {
  const codes = real.codes.map((entry, index) => (index === 0 ? { ...entry, ...change } : entry));
  return { ...real, codes, byCode: new Map(codes.map((entry) => [entry.code, entry])) };
};

describe('csv', () => {
  const rows = (text: string) => text.slice(1).split('\r\n').slice(0, -1);

  it('begins with the mark of UTF-8 and ends every row as spreadsheets expect', () => {
    const text = csv(real);
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has a row per meaning: 261 of the source edition, 17 supplementary, 2 observed, 97 constants', () => {
    const found = rows(csv(real)).slice(1);
    const count = (origin: string) => found.filter((row) => row.includes(`,${origin},`)).length;
    expect(ORIGINS.map(count)).toEqual([261, 17, 2, 97]);
    expect(
      found.filter((row) => row.startsWith('4001134,')).map((row) => row.slice(8, 10)),
    ).toEqual(['1,', '2,']);
  });

  it('quotes what would split a cell and disarms what a spreadsheet would calculate', () => {
    const title = { zh: '甲,乙 "丙"\n丁', en: '=1+1' };
    const text = csv(withFirst({ meanings: [{ title, official: '-1', causes: [], fixes: [] }] }));
    expect(rows(text)[1]).toContain(`,'-1,"甲,乙 ""丙"" 丁",'=1+1,`);
  });

  it('quotes a cell with a quotation mark and no comma', () => {
    const title = { zh: '"甲" 乙', en: 'plain' };
    const text = csv(withFirst({ meanings: [{ title, causes: [], fixes: [] }] }));
    expect(rows(text)[1]).toContain(',"""甲"" 乙",plain,');
  });
});

describe('feed', () => {
  const ids = (text: string) => [...text.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);

  it('tells of every edition and every change, newest first', () => {
    const text = feed(real, siteOf(real, URL_GIVEN), 'en');
    const dates = [...text.matchAll(/<entry>[^]*?<updated>(.*?)T/g)].map(([, date]) => date ?? '');
    const changes = real.codes.flatMap(({ history }) => history).length;
    expect(dates).toHaveLength(real.editions.length + changes);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(text).toContain(`<updated>${dates[0]}T00:00:00Z</updated>`);
  });

  it('keeps its ids wherever it is published and repeats none', () => {
    const here = ids(feed(real, siteOf(real, URL_GIVEN), 'zh'));
    expect(ids(feed(real, siteOf(real), 'zh'))).toEqual(here);
    expect(new Set(here).size).toBe(here.length);
    expect(ids(feed(real, siteOf(real), 'en'))).not.toEqual(here);
  });

  it('names absolute addresses only where the site knows its own', () => {
    const links = (text: string) => [...text.matchAll(/href="(.*?)"/g)].map(([, href]) => href);
    expect(links(feed(real, siteOf(real, URL_GIVEN), 'en'))[0]).toBe(`${URL_GIVEN}en/feed.xml`);
    expect(links(feed(real, siteOf(real), 'en'))[0]).toBe('../en/feed.xml');
    expect(links(feed(real, siteOf(real), 'zh')).join()).not.toContain(':');
  });

  it('announces a code that was withdrawn', () => {
    const text = feed(
      withFirst({ withdrawn: { date: '2020-02-02', successor: '4001002' } }),
      siteOf(real),
      'en',
    );
    expect(text).toContain('<updated>2020-02-02T00:00:00Z</updated>');
    expect(text).toContain('4001002');
  });
});

describe('codeMarkdown', () => {
  it('keeps field names readable and signs of a text from acting', () => {
    const title = { zh: '字段 user_id *', en: 'Field user_id *' };
    const catalog = withFirst({ meanings: [{ title, official: '<b>', causes: [], fixes: [] }] });
    const text = codeMarkdown(codeData('4001001', catalog), 'en');
    expect(text).toMatch(/^# 4001001 Field user_id \\\*\n/);
    expect(text).toContain('> \\<b>');
  });

  it('holds every statement of the page with how it is known', () => {
    for (const code of ['4001034', '4001134', '4001192', '4030001']) {
      const data = codeData(code, real);
      for (const lang of LANGS) {
        const text = codeMarkdown(data, lang).replaceAll('\\', '');
        const { entry } = data;
        const said = [
          ...entry.meanings.flatMap(({ causes, fixes }) => [...causes, ...fixes]),
          ...entry.facts,
          ...entry.notes,
          ...data.attach,
        ];
        for (const item of said) expect(text).toContain(item[lang]);
        for (const { official } of entry.meanings) expect(text).toContain(official ?? '');
        expect(
          text.match(
            /\*\((?:documented: |documented for this code: |inferred|文档：|文档写明此码：|推断)/g,
          ),
        ).toHaveLength(said.filter((item) => 'basis' in item).length);
      }
    }
  });

  it('holds every text of ours of every code, save its concept and how sure a message is', () => {
    for (const entry of real.codes)
      for (const lang of LANGS) {
        const text = codeMarkdown(codeData(entry.code, real), lang);
        for (const { at, text: ours } of textsOfCode(entry))
          if (!/, (?:concept|observed)/.test(at))
            expect(text, at).toContain(escapeMarkdown(ours[lang]));
      }
  });
});

describe('structuredData', () => {
  const data = codeData('4001134', real);

  it('names number, both texts, class and address', () => {
    const parsed = JSON.parse(jsonLd(data, siteOf(real, URL_GIVEN), 'en')) as {
      '@graph': Record<string, unknown>[];
    };
    expect(parsed['@graph'].map((node) => node['@type'])).toEqual([
      'DefinedTerm',
      'TechArticle',
      'BreadcrumbList',
    ]);
    expect(parsed['@graph'][0]).toMatchObject({
      termCode: '4001134',
      url: `${URL_GIVEN}en/4001134/`,
      inLanguage: 'en',
      alternateName: expect.arrayContaining([
        '必须为Home邀请者',
        '该用户已在Home成员列表中',
      ]) as unknown,
    });
  });

  it('has no address but the vocabulary when the published one is unknown', () => {
    expect(jsonLd(data, siteOf(real), 'zh').replace('https://schema.org', '')).not.toContain('://');
  });
});

describe('exportFiles', () => {
  it.each([
    ['this platform', real],
    ['another platform', small],
  ])('describes %s and nothing else', (_, catalog) => {
    const files = exportFiles(catalog, siteOf(catalog));
    const { topics, calls } = siteOf(catalog);
    const pages = catalog.codes.length + topics + (calls > 0 ? 1 : 0);
    expect(files.size).toBe(3 + 6 + 2 + 2 * pages);
    const text = [...files].flat().join('\n').toLowerCase();
    expect(/xlink|云智易/.test(text)).toBe(catalog === real);
    expect(files.get('llms.txt')).toContain(catalog.platform.name.en);
  });

  it('gives files endings that are compressed and that every kind of host knows', () => {
    const names = [...exportFiles(small, siteOf(small)).keys()];
    const endings = new Set(
      names
        .filter((name) => !name.startsWith('constants/'))
        .map((name) => name.replace(/.*\./, '')),
    );
    const rules = ['Caddyfile', 'nginx.conf', 'site/_headers', 'site/.htaccess'].map((name) =>
      readFileSync(new URL(`../../../hosting/${name}`, import.meta.url), 'utf8'),
    );
    for (const ending of endings) {
      expect(TEXT.test(`file.${ending}`), ending).toBe(true);
      for (const rule of rules) expect(rule).toMatch(new RegExp(`[.|(]${ending}\\b`));
    }
  });

  it('lists only files and pages that exist in llms.txt', () => {
    const files = exportFiles(real, siteOf(real));
    const links = [...(files.get('llms.txt') ?? '').matchAll(/\]\((.*?)\)/g)].map(([, to]) => to);
    const others = ['catalog.json', 'catalog.schema.json'];
    const pages = real.statuses.map(({ status }) => `en/${status}/`);
    const { topics } = siteOf(real);
    expect(links).toHaveLength(real.codes.length + topics + 1 + 6 + 5 + pages.length);
    for (const link of links) expect([...files.keys(), ...others, ...pages]).toContain(link);
  });
});
