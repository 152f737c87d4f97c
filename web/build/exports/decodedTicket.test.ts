import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rowOf } from '../../catalog/rows';
import { openCatalog } from '../../catalog/catalog';
import { ticketOf } from '../../catalog/ticket';
import { decode, decodeBlocks } from '../../decode/decode';
import { startReport } from '../../decode/report/report';
import { cases, catalogIndex } from '../../decode/fixtures';
import { LANGS } from '../../paths';
import type { Catalog } from '../../../content/types';

// A ticket made of a decoded text holds what stood in it beside each code, and decoded again leads to the same codes.

const read = readFileSync(new URL('../../../content/catalog.json', import.meta.url), 'utf8');
const catalog = openCatalog(JSON.parse(read) as Catalog);
const link = (code: string) => `https://a.example/${code}/`;

function ticketCodes(text: string) {
  const report = startReport(text);
  for (const found of decodeBlocks(text, catalogIndex)) report.add(found);
  return report
    .finish()
    .groups.filter(({ certain }) => certain)
    .map(({ code, quote, count, occurrences }) => {
      const entry = catalog.byCode.get(code);
      const row = entry ? rowOf(entry) : { code, titles: [{ zh: '未知', en: '?' }], official: [] };
      return { ...row, seen: { ...quote, count, at: occurrences[0]?.line ?? 0 } };
    });
}

const sure = (text: string) => [
  ...new Set(
    decode(text, catalogIndex)
      .findings.filter(({ confidence }) => confidence === 'certain')
      .map(({ code }) => code),
  ),
];

const TEXT = [
  'GET /v2/user Access-Token: QUJDREVGRw',
  '{"error":{"msg":"user 13800138000 *not* exists","code":4041011}}',
  '{"error":{"msg":"again","code":4041011}}',
  'code=4031003 by li.lei@example.com',
].join('\n');

describe('a ticket of a decoded text', () => {
  it('says what the server said and where, masked, as text', () => {
    const text = ticketOf(ticketCodes(TEXT), 'text', 'zh', link);
    expect(text).toContain('响应里的 msg：user ••• *not* exists');
    expect(text).toContain(
      '第 2 行 (2 处)：{"error":{"msg":"user ••• *not* exists","code":4041011}}',
    );
    expect(text).toContain('第 4 行：code=4031003 by •••@•••');
    expect(text).not.toMatch(/QUJD|13800|li\.lei/);
  });

  it('says it as Markdown that nothing of the text acts in', () => {
    const text = ticketOf(ticketCodes(TEXT), 'markdown', 'en', link);
    expect(text).toContain('- Error code [4041011](https://a.example/4041011/)');
    expect(text).toContain('\n  - msg of the response: user ••• \\*not\\* exists\n');
    expect(text).toContain('\n  - Line 4: code=4031003 by •••@•••');
    const one = ticketOf(ticketCodes('x\ncode=4031003'), 'markdown', 'en', link);
    expect(one).toContain('\n- Line 2: code=4031003\n');
  });

  it('leads back to the same codes in the same order, for every text of the cases', () => {
    for (const lang of LANGS)
      for (const format of ['markdown', 'text'] as const) {
        const lost = cases.filter(({ text }) => {
          const codes = ticketCodes(text);
          const again = sure(ticketOf(codes, format, lang, link));
          return codes.map(({ code }) => code).join() !== again.join();
        });
        expect(lost.map(({ id, shape }) => `${id} ${shape}`)).toEqual([]);
      }
  });
});
