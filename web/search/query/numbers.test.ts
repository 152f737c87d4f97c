import { describe, expect, it } from 'vitest';
import { realEngine } from '../testIndex';

const search = (q: string) => realEngine().search(q);
const codes = async (q: string): Promise<string[]> => (await search(q)).hits.map((h) => h.code);

describe('a code', () => {
  it.each([
    '4001034',
    ' 4001034 ',
    '４００１０３４',
    '400-1034',
    '400 1034',
    '4 0 0 1 0 3 4',
    '4,001,034',
    '#4001034',
    'error code: 4001034',
    '错误码4001034怎么解决',
    '4001O34',
    '4OO1O34',
    '400l034',
    '40010034',
    '44001034',
    'HTTP 400 错误 1034',
  ])('is found as %s', async (query) => {
    expect(await codes(query)).toEqual(['4001034']);
    expect(await search(query)).toMatchObject({ certain: true, hits: [{ tier: 'number' }] });
  });

  it('marks its digits', async () => {
    expect((await search('4001034')).hits[0]?.marks).toEqual([{ field: 'code', start: 0, end: 7 }]);
  });

  it('brings every code of a text, in the order of the text', async () => {
    expect(await codes('4031010 then 4001034')).toEqual(['4031010', '4001034']);
  });
});

describe('a part of a code', () => {
  it('finds the error number in every class', async () => {
    expect(await codes('1034')).toEqual(['4001034', '4041034']);
    expect((await search('1034')).hits[0]).toMatchObject({
      reason: { kind: 'errorNumber', text: '1034' },
      marks: [{ field: 'code', start: 3, end: 7 }],
    });
  });
  it('finds what begins with it', async () => {
    expect(await codes('403102')).toEqual([
      '4031020',
      '4031021',
      '4031022',
      '4031023',
      '4031024',
      '4031025',
      '4031026',
      '4031027',
    ]);
    expect((await search('403102')).hits[0]).toMatchObject({
      reason: { kind: 'prefix' },
      marks: [{ field: 'code', start: 0, end: 6 }],
    });
  });
  it('finds a class', async () => {
    expect(await codes('HTTP 503')).toEqual(['5031001']);
    expect((await search('404')).total).toBeGreaterThan(40);
  });
  it('does not take any digits for a code', async () => {
    expect((await search('192.168.1.1')).hits.every((h) => h.tier !== 'number')).toBe(true);
    expect((await search('13800138000')).certain).toBe(false);
    expect((await search('最多 10 个属性')).hits.every((h) => h.tier !== 'number')).toBe(true);
  });
});

describe('a number that has no page', () => {
  it('is not certain and comes with its error number elsewhere and its neighbours', async () => {
    const result = await search('4001040');
    expect(result.certain).toBe(false);
    expect(result.hits[0]?.code).toBe('4041040');
    expect((await codes('4001040')).slice(1, 3).sort()).toEqual(['4001039', '4001041']);
  });
  it('gets the nearest when it is far from all', async () => {
    expect(await search('4009999')).toMatchObject({ certain: false });
    expect((await codes('4009999'))[0]).toBe('4001381');
  });
});

describe('a response body', () => {
  const body = '{"error":{"code":4001034,"msg":"用户没有订阅该设备"}}';
  it('is found by its code and offered to the decoder', async () => {
    expect(await codes(body)).toEqual(['4001034']);
    expect((await search(body)).decode).toEqual({ codes: ['4001034'] });
  });
  it('is found in the middle of a long log', async () => {
    const log = `${'x'.repeat(6000)}\n code=4041008 ${'y '.repeat(3000)}`;
    expect(await codes(log)).toEqual(['4041008']);
    expect((await search(log)).decode).toEqual({ codes: ['4041008'] });
  });
  it('is not offered for a code alone', async () => {
    expect((await search('4001034')).decode).toBeUndefined();
  });
  it('is offered also beside a call and words', async () => {
    const { call, decode } = await search('POST /v2/user_auth wrong password {"code":4009999}');
    expect(call).toEqual({ method: 'POST', path: '/v2/user_auth' });
    expect(decode).toEqual({ codes: ['4009999'] });
  });
});
