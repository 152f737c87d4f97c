import { describe, expect, it } from 'vitest';
import { codeData } from '../../catalog/views/code';
import { decoderData } from '../../catalog/decoderData';
import { codesData } from '../../catalog/views/lists';
import { TICKET_FORMATS, ticketCodeOf, ticketOf, type LinkOf } from '../../catalog/ticket';
import { decode } from '../../decode/decode';
import { buildCatalogIndex } from '../../decode/meaning/catalogIndex';
import { LANGS, pathOf, type Lang } from '../../paths';
import { openEngine } from '../../search/engine';
import { readContent } from '../content';
import { buildSearchIndex } from '../../search/index/build';

// What is copied, pasted back into the search or the decoder, leads to the same codes and no others. The ten
// hold what is special: two meanings, no official text, steps and notes that name other codes.

const TEN = [
  '4001034',
  '4001134',
  '4001061',
  '4001125',
  '4001192',
  '4001381',
  '4030001',
  '4031003',
  '4041033',
  '5031001',
];
const MOUNTS = ['http://127.0.0.1:4400/', 'http://10.0.0.5:8080/docs/errors/'];

const { catalog, words, lexicon } = await readContent();
const engine = await openEngine(buildSearchIndex(catalog.codes, words));
const catalogIndex = buildCatalogIndex(decoderData(codesData(catalog, lexicon)));
const ticketCode = (code: string) => ticketCodeOf(codeData(code, catalog));
const linkOf =
  (mount: string, lang: Lang): LinkOf =>
  (code, meaning) =>
    mount + pathOf({ page: 'code', code }, lang).slice(1) + (meaning ? `#m${meaning}` : '');
const decoded = (text: string, confidence = ['certain']) => [
  ...new Set(
    decode(text, catalogIndex)
      .findings.filter((finding) => confidence.includes(finding.confidence))
      .map((finding) => finding.code),
  ),
];

describe.each(TICKET_FORMATS)('a ticket as %s', (format) => {
  it.each(TEN)('leads from %s back to it', async (code) => {
    for (const lang of LANGS) {
      for (const mount of MOUNTS) {
        const text = ticketOf([ticketCode(code)], format, lang, linkOf(mount, lang));
        const { hits } = await engine.search(text);
        expect(
          hits.map((hit) => hit.code),
          text,
        ).toEqual([code]);
        expect(decoded(text), text).toEqual([code]);
      }
    }
  });

  it('leads from several codes back to all of them, in their order', async () => {
    const codes = [...TEN].reverse();
    for (const lang of LANGS) {
      const text = ticketOf(codes.map(ticketCode), format, lang, linkOf(MOUNTS[0] ?? '', lang));
      expect(decoded(text), text).toEqual(codes);
      const { hits } = await engine.search(text);
      expect(hits.map((hit) => hit.code)).toEqual(codes);
    }
  });
});

it('finds the number of a bare link under any path', async () => {
  const text = 'https://docs.example.com/reference/v2/4001034/';
  expect(decoded(text, ['certain', 'possible'])).toEqual(['4001034']);
  const { hits } = await engine.search(text);
  expect(hits.map((hit) => hit.code)).toEqual(['4001034']);
});

describe('every code of the catalog', () => {
  it.each(TICKET_FORMATS)('comes back from a ticket as %s', (format) => {
    for (const { code } of catalog.codes) {
      for (const lang of LANGS) {
        const text = ticketOf([ticketCode(code)], format, lang, linkOf(MOUNTS[0] ?? '', lang));
        expect([code, decoded(text)]).toEqual([code, [code]]);
      }
    }
  });
});

describe('a ticket', () => {
  const text = (codes: string[], lang: Lang = 'zh') =>
    ticketOf(codes.map(ticketCode), 'text', lang, linkOf('https://a.example/', lang));

  it('holds the official message, the steps, what to attach and the link', () => {
    expect(text(['4001034'])).toMatch(
      /^错误码 4001034 用户没有订阅该设备\n链接：https:\/\/a\.example\/4001034\/\n处理人：最终用户\n重试：改正后重试\n官方信息：用户没有订阅该设备\n处理步骤：\n {2}1\. .+\n {2}2\. .+\n\n请附上：\n {2}\[ \] /,
    );
  });

  it('names each meaning with a link to it where a code has two', () => {
    const ticket = text(['4001134'], 'en');
    expect(ticket).toContain('Meaning 1: ');
    expect(ticket).toContain('Link: https://a.example/en/4001134/#m2');
    expect(ticket.match(/Official message: /g)).toHaveLength(2);
  });

  it('names an attachment once that several codes ask for', () => {
    const items = text(['4001034', '4001033']).match(/\[ \] .+/g) ?? [];
    expect(items.length).toBeGreaterThan(3);
    expect(new Set(items).size).toBe(items.length);
  });

  it('keeps Markdown signs of a title from acting as Markdown', () => {
    const odd = { code: '4001034', official: [], titles: [{ zh: '[x](y) *z*', en: '<b>a_b</b>' }] };
    expect(ticketOf([odd], 'markdown', 'en', () => 'https://a.example/')).toBe(
      'Error code [4001034](https://a.example/) \\<b>a_b\\</b>',
    );
  });

  it('says nothing of actor and retry for a number that is not catalogued', () => {
    const odd = { code: '4009999', official: [], titles: [{ zh: '不在目录中', en: 'Unknown' }] };
    expect(ticketOf([odd], 'text', 'zh', (code) => `https://a.example/${code}/`)).toBe(
      '错误码 4009999 不在目录中\n链接：https://a.example/4009999/',
    );
  });
});
