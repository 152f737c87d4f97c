import { describe, expect, it } from 'vitest';
import { aboutData } from './about';
import { openCatalog } from '../catalog';
import { lexicon, real, small, smallFile } from '../fixtures';
import { codesData, homeData, statusData } from './lists';
import { siteOf } from '../siteOf';

const codes = (list: { code: string }[]) => list.map(({ code }) => code);

describe('homeData', () => {
  it('has every code, those outside the source edition apart', () => {
    const { cells } = homeData(small);
    expect(cells).toHaveLength(6);
    expect(codes(cells.filter(({ apart }) => apart))).toEqual(['4090777', '5000002']);
  });

  it('does without what a catalog may leave out', () => {
    const { unassigned, ...rest } = smallFile;
    expect(unassigned).toBeDefined();
    const data = homeData(openCatalog(rest));
    expect(data.unassigned).toEqual([]);
    expect(data).not.toHaveProperty('document');
  });
});

describe('statusData', () => {
  it('has the codes of its class and no other', () => {
    const data = statusData(409, small);
    expect(codes(data.rows)).toEqual(['4090001', '4090003', '4090777']);
    expect(codes(data.unassigned)).toEqual(['4090002']);
    expect(data.official).toBe('与现有状态冲突');
  });

  it('splits the real catalog without rest', () => {
    const all = real.statuses.flatMap(({ status }) => statusData(status, real).rows);
    expect(codes(all)).toEqual(codes(real.codes));
  });

  it('refuses a status the platform does not document', () => {
    expect(() => statusData(418, small)).toThrow('418 is not in the catalog');
  });
});

describe('codesData', () => {
  it('has the messages seen on the wire beside the official ones', () => {
    const row = codesData(small, lexicon).rows[0];
    expect(row).toMatchObject({
      official: ['凭证已经过期'],
      observed: [{ msg: 'credential lapsed' }],
    });
  });
});

describe('siteOf', () => {
  it('counts codes, of all origins and of each class', () => {
    const site = siteOf(small);
    expect(site.codes).toBe(6);
    expect(site.statuses.map(({ status, codes: count }) => [status, count])).toEqual([
      [401, 1],
      [409, 3],
      [500, 2],
    ]);
    expect(siteOf(real).codes).toBe(376);
  });

  it('has a code of the source edition for examples', () => {
    expect(siteOf(small).example).toBe('4010001');
    const rest = small.codes.filter(({ origin }) => origin !== 'source');
    expect(siteOf({ ...small, codes: rest }).example).toBe(rest[0]?.code);
  });

  it('has the published URL only when told, always with one slash at its end', () => {
    expect(siteOf(small)).not.toHaveProperty('url');
    expect(siteOf(small, '')).not.toHaveProperty('url');
    expect(siteOf(small, 'https://e.example/errors').url).toBe('https://e.example/errors/');
    expect(siteOf(small, 'https://e.example/errors//').url).toBe('https://e.example/errors/');
  });
});

describe('aboutData', () => {
  it('counts rows and codes of the source edition per class', () => {
    expect(aboutData(real).counts).toEqual([
      { status: 200, codes: 0, rows: 0 },
      { status: 400, codes: 189, rows: 190 },
      { status: 403, codes: 20, rows: 20 },
      { status: 404, codes: 50, rows: 50 },
      { status: 503, codes: 1, rows: 1 },
    ]);
  });

  it('names the codes that stand apart', () => {
    const data = aboutData(small);
    expect(data.apart.map(({ origin, codes: apart }) => [origin, codes(apart)])).toEqual([
      ['supplementary', ['5000002']],
      ['observed', ['4090777']],
      ['constant', []],
    ]);
    expect(data.unassigned).toEqual(['4090002']);
  });

  it('counts how many statements have a document', () => {
    expect(aboutData(small).basis).toEqual({ documented: 2, inferred: 11 });
  });

  it('takes a real code of the source for its examples', () => {
    expect(aboutData(small).example).toEqual({
      code: '4090001',
      msg: '账单已经结清',
      status: 409,
      reason: 'Conflict',
    });
  });
});
