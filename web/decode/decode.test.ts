import { describe, expect, it } from 'vitest';
import { decode, decodeBlocks } from './decode';
import { catalogIndex, lexicon } from './fixtures';
import { buildCatalogIndex } from './meaning/catalogIndex';
import { certainCodes } from './score';

const first = (text: string) => decode(text, catalogIndex).findings[0];

describe('decode', () => {
  it('returns every occurrence in text order with the place of its digits', () => {
    const text = 'code=4001034 then {"code":"4031003"} then code=4001034';
    const { findings } = decode(text, catalogIndex);
    expect(findings.map((f) => f.code)).toEqual(['4001034', '4031003', '4001034']);
    for (const f of findings) expect(text.slice(f.start, f.end)).toBe(f.code);
  });

  it('points at the raw span of encoded digits', () => {
    const text = '错误码：４００１０３４';
    expect(text.slice(first(text)?.start, first(text)?.end)).toBe('４００１０３４');
    const url = 'e=%7B%22code%22%3A4001010%7D';
    expect(url.slice(first(url)?.start, first(url)?.end)).toBe('4001010');
  });

  it('knows the evidence', () => {
    const evidence = (text: string) => first(text)?.evidence;
    expect(evidence('{"error":{"code":4031003,"msg":"x y"}}')).toBe('json');
    expect(evidence('status=403 code=4031003')).toBe('key-value');
    expect(evidence('Error Domain=X Code=4031003 "Invalid Access-Token"')).toBe('nserror');
    expect(evidence('XlinkException: 4031003')).toBe('exception');
    expect(evidence('if (code != 4031003)')).toBe('comparison');
    expect(evidence('ERR_TOKEN_INVALID = 4031003')).toBe('constant');
    expect(evidence('<code>4031003</code>')).toBe('markup');
    expect(evidence('错误码 | 说明\n--- | ---\n4031003 | 坏了')).toBe('table');
    expect(evidence('# 4031003: Invalid Access-Token')).toBe('label');
    expect(evidence('https://codes.example.com/4031003/')).toBe('permalink');
    expect(evidence('报4031003错')).toBe('prose');
    expect(evidence('4031003')).toBe('bare');
  });

  it('takes a bare catalogued number as possible, an uncatalogued one not at all', () => {
    expect(first('4001034')?.confidence).toBe('possible');
    expect(decode('4009999', catalogIndex).findings).toEqual([]);
  });

  it('says what speaks against a possible finding', () => {
    expect(first('user_id=4001034')?.warnings).toEqual([
      { kind: 'excluded', reason: 'identifier', by: 'user_id' },
    ]);
    expect(first('订单号4001034')?.warnings).toEqual([
      { kind: 'excluded', reason: 'identifier', by: '订单号' },
    ]);
    expect(first('Wrote 4001034 bytes')?.warnings).toEqual([
      { kind: 'excluded', reason: 'quantity', by: 'bytes' },
    ]);
    expect(first('app[4001054]: started')?.warnings).toEqual([
      { kind: 'excluded', reason: 'process' },
    ]);
    expect(first('4001034')?.warnings).toEqual([{ kind: 'unexplained' }]);
    expect(first('{"Code": 4001005, "Message": "パラメータ変換エラー"}')?.warnings).toEqual([
      { kind: 'excluded', reason: 'foreign-message' },
    ]);
  });

  it('reads status and msg from the record, whatever the key order', () => {
    const found = { status: 403, msg: 'Access-Token Expired' };
    expect(first('{"msg":"Access-Token Expired","code":4031021,"status":403}')).toMatchObject(
      found,
    );
    expect(
      first('HTTP/1.1 403 Forbidden\n\n{"error":{"code":4031021,"msg":"Access-Token Expired"}}'),
    ).toMatchObject(found);
    expect(first('status=403 code=4031021 msg="Access-Token Expired"')).toMatchObject(found);
    expect(
      first(
        "POST /v2/x -> 403\n body: {'error': {'msg': 'Access-Token Expired', 'code': 4031021}}",
      ),
    ).toMatchObject(found);
  });

  it('gives each code the status line nearest before it', () => {
    const { findings } = decode(
      'a -> 400\n{"code":4001007}\nb -> 200\nc -> 404\n{"code":4041011}',
      catalogIndex,
    );
    expect(findings.map((f) => f.status)).toEqual([400, 404]);
  });

  it('takes msg from the same item of a list', () => {
    const { findings } = decode(
      '[{"code":4001007,"msg":"password error"},{"code":4041011,"msg":"user not exists"}]',
      catalogIndex,
    );
    expect(findings.map((f) => f.msg)).toEqual(['password error', 'user not exists']);
  });

  it('takes no msg from another log line', () => {
    expect(first('10:00 a code=4001007\n10:01 b msg="user not exists"')?.msg).toBeUndefined();
  });

  it('warns of a number in no edition', () => {
    expect(first('{"error":{"code":4009999,"msg":"x"}}')?.warnings).toEqual([
      { kind: 'unknown-code' },
    ]);
  });

  it('takes three digits for a status only where its own words follow', () => {
    const body = '{"error":{"msg":"x","code":4041009}}';
    expect(first(`packet 7 length 120 ok\n${body}`)?.status).toBeUndefined();
    expect(first(`read 512 Not Found\n${body}`)?.status).toBeUndefined();
    expect(first(`404 Not Found\n${body}`)?.status).toBe(404);
    expect(first(`200 OK\n${body}`)?.status).toBe(200);
  });

  it('warns when the HTTP status is not the class, except for batch items answered with 200', () => {
    expect(first('HTTP/1.1 500 Oops\n\n{"error":{"code":4001007}}')?.warnings).toEqual([
      { kind: 'status-mismatch', status: 500 },
    ]);
    expect(first('{"status":200,"errcode":4001073}')?.warnings).toEqual([]);
    expect(first('{"status":400,"error":{"code":4001007}}')?.warnings).toEqual([]);
  });

  it('warns when msg means something else, and not on paraphrases or codes without texts', () => {
    const kinds = (text: string) => first(text)?.warnings.map((w) => w.kind);
    expect(kinds('{"error":{"code":4031001,"msg":"account or password wrong"}}')).toEqual([
      'msg-mismatch',
    ]);
    expect(kinds('{"error":{"code":4001034,"msg":"余额不足请充值"}}')).toEqual(['msg-mismatch']);
    expect(kinds('{"error":{"code":4001005,"msg":"phone exists"}}')).toEqual([]);
    expect(kinds('{"error":{"code":4001034,"msg":"失败"}}')).toEqual([]);
    expect(kinds('{"error":{"code":4001021,"msg":"[AA11,BB22],[S1,S2]"}}')).toEqual([]);
  });

  it('names the codes the msg does fit', () => {
    const warning = first('{"error":{"code":4031001,"msg":"user not exists"}}')?.warnings[0];
    expect(warning).toMatchObject({ kind: 'msg-mismatch', likely: ['4041011'] });
  });

  it('suggests codes for a msg without a number, even with broken words', () => {
    const { suggestions, findings } = decode('get: devi ce property not exi sts', catalogIndex);
    expect(findings).toEqual([]);
    expect(suggestions).toMatchObject([{ codes: ['4041009'], start: 5 }]);
  });

  it('suggests nothing for a msg beside its number', () => {
    expect(
      decode('{"error":{"code":4041011,"msg":"user not exists"}}', catalogIndex).suggestions,
    ).toEqual([]);
  });

  it('keeps the order of a comparison', () => {
    expect(certainCodes('error code != 4041009 (int) -- err_code =4041011')).toEqual([
      '4041009',
      '4041011',
    ]);
  });

  it('works for any catalog of the shape', () => {
    const other = buildCatalogIndex({
      rows: [{ code: '4220007', messages: ['The lamp is broken'] }],
      lexicon,
    });
    expect(decode('{"code":4220007} code=4001034', other).findings.map((f) => f.code)).toEqual([
      '4220007',
    ]);
    expect(decode('lamp is broken? "The lamp is broken"', other).suggestions[0]?.codes).toEqual([
      '4220007',
    ]);
  });

  it('decodes the same across the seams of long texts', () => {
    const line = '{"error":{"msg":"user not exists","code":4041011}}\n';
    const { findings } = decode(line.repeat(12_000), catalogIndex);
    expect(findings.length).toBe(12_000);
    expect(findings.every((f) => f.confidence === 'certain' && f.msg === 'user not exists')).toBe(
      true,
    );
    expect(new Set(findings.map((f) => f.start % line.length)).size).toBe(1);
  });

  it('goes on with a table however far its header is, whatever the size of a block', () => {
    const row = (i: number) =>
      `2024-03-01,${1144010000 + i},${i % 2 ? '4041009' : '4001034'},${i}\n`;
    const text = `date,device,error_code,count\n${Array.from({ length: 5_000 }, (_, i) => row(i)).join('')}`;
    const sure = [...decodeBlocks(text, catalogIndex, 10_000)].flatMap(({ findings }) =>
      findings.filter((f) => f.confidence === 'certain'),
    );
    expect(sure.length).toBe(5_000);
  });
});
