import { describe, expect, it } from 'vitest';
import { decodeBlocks } from '../decode';
import { startReport } from './report';
import { catalogIndex } from '../fixtures';

function reportOf(text: string) {
  const report = startReport(text);
  for (const found of decodeBlocks(text, catalogIndex)) report.add(found);
  return report.finish();
}

describe('a report', () => {
  it('groups by code, certain ones in order of appearance, possible ones last', () => {
    const { groups, certain, possible } = reportOf(
      '4001034\ncode=4041011\ncode=4031003\ncode=4041011 4001005',
    );
    expect(groups.map(({ code, certain, count }) => [code, certain, count])).toEqual([
      ['4041011', true, 2],
      ['4031003', true, 1],
      ['4001034', false, 1],
      ['4001005', false, 1],
    ]);
    expect(certain).toEqual({ codes: 2, occurrences: 3 });
    expect(possible).toEqual({ codes: 2 });
  });

  it('puts the certain occurrences of a code before its possible ones', () => {
    const [group] = reportOf('4041011\n\n\ncode=4041011').groups;
    expect(group?.occurrences.map(({ line }) => line)).toEqual([4, 1]);
  });

  it('counts everything and lists some', () => {
    const line = '{"error":{"code":4041011,"msg":"user not exists"}}\n';
    const { groups, certain } = reportOf(line.repeat(20_000));
    expect(certain).toEqual({ codes: 1, occurrences: 20_000 });
    expect(groups[0]?.count).toBe(20_000);
    expect(groups[0]?.occurrences.map((occurrence) => occurrence.line)).toEqual(
      Array.from({ length: 100 }, (_, i) => i + 1),
    );
  });

  it('stays small when every number is another code', () => {
    const text = Array.from({ length: 9_000 }, (_, i) => `code=${4000001 + i} a@b.cn\n`).join('');
    const report = reportOf(text);
    expect(report.certain).toEqual({ codes: 9_000, occurrences: 9_000 });
    expect(report.groups.length).toBe(1_000);
    expect(report.groups.every(({ occurrences }) => occurrences.length === 1)).toBe(true);
  });

  it('keeps what the server said and each kind of warning once', () => {
    const line = (msg: string) => `HTTP/1.1 500 X {"error":{"code":4041011,"msg":"${msg}"}}\n`;
    const [group] = reportOf(
      ['a', 'b', 'a', 'c', 'd'].map((x) => line(`say ${x}`)).join(''),
    ).groups;
    expect(group?.messages).toEqual(['say a', 'say b', 'say c']);
    expect(group?.warnings.map(({ kind }) => kind)).toEqual(['status-mismatch']);
  });

  it('shows an occurrence with the lines around it, and never more than a little', () => {
    const text = `one\ntwo\nthree\n${'x'.repeat(1_000)} code=4041011 😀\nfive\nsix\nseven`;
    const [occurrence] = reportOf(text).groups[0]?.occurrences ?? [];
    expect(occurrence).toMatchObject({ line: 4, digits: '4041011', after: ' 😀\nfive\nsix' });
    expect(occurrence?.before.length).toBeLessThanOrEqual(240);
    expect(text.slice(occurrence?.start, occurrence?.end)).toBe('4041011');
    expect(reportOf('one\ntwo\nthree\ncode=4041011').groups[0]?.occurrences[0]?.before).toBe(
      'two\nthree\ncode=',
    );
  });
});

describe('what a report offers for copying', () => {
  const quoteOf = (text: string) => reportOf(text).groups[0]?.quote;

  it('is the line and the server’s words, masked', () => {
    expect(
      quoteOf(
        'mac=AC:CF:23:A1:B2:C3 user li.lei@example.com {"error":{"code":4041011,"msg":"user 13800138000 not exists"}} Access-Token: QUJDREVGRw',
      ),
    ).toEqual({
      msg: 'user ••• not exists',
      line: 'mac=•••:••• user •••@••• {"error":{"code":4041011,"msg":"user ••• not exists"}} Access-Token: •••',
    });
  });

  it('masks a token as a whole before the line is cut', () => {
    const token = `eyJhbGciOiJIUzI1NiJ9.${'QUJDREVGRw'.repeat(30)}.abc`;
    const cookie = `Cookie: theme=dark; name=${'secret'.repeat(30)}`;
    for (const secret of [token, cookie]) {
      const { line = '' } = quoteOf(`${secret} \tcode=4041011 ${'y '.repeat(300)}`) ?? {};
      expect(line).not.toMatch(/QUJD|secret/);
      expect(line.length).toBeLessThan(200);
    }
  });

  it.each([
    ['JSON in JSON', '{"body":"{\\"access_token\\":\\"QUJDREVG\\",\\"code\\":4041011}"}'],
    ['a URL', 'GET /?e=%7B%22access_token%22%3A%22QUJDREVG%22%2C%22code%22%3A4041011%7D'],
    ['HTML', '{&quot;access_token&quot;:&quot;QUJDREVG&quot;,&quot;code&quot;:4041011}'],
    ['full-width forms', 'token：QUJDREVG，错误码：４０４１０１１'],
  ])('masks inside %s', (_, text) => {
    const { line } = quoteOf(text) ?? {};
    expect(line).toContain('4041011');
    expect(line).not.toContain('QUJD');
  });

  it('has no line where the number is part of what is masked', () => {
    expect(quoteOf('Cookie: sid=x; code=4041011')).toEqual({});
  });
});
