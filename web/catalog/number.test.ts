import { describe, expect, it } from 'vitest';
import { real, small } from './fixtures';
import { homeData } from './views/lists';
import { explainNumber } from './number';

const explain = (code: string) => explainNumber(code, homeData(real));
const codes = (cells: { code: string }[]) => cells.map(({ code }) => code);

describe('explainNumber', () => {
  it('says that a number was never assigned', () => {
    const answer = explain('4001040');
    expect(answer.unassigned?.en).toContain('4001039');
    expect(answer.status).toBe(400);
    expect(codes(answer.nearest)).toEqual(['4001038', '4001039', '4001041', '4001042']);
    expect(codes(answer.sameErrorNumber)).toEqual(['4041040']);
  });

  it('gives the class and its nearest codes for an unknown number', () => {
    const answer = explain('4009999');
    expect(answer.status).toBe(400);
    expect(answer.advice).toEqual(real.statuses.find(({ status }) => status === 400)?.advice);
    expect(answer.unassigned).toBeUndefined();
    expect(answer.nearest).toHaveLength(4);
    expect(codes(answer.nearest)).toEqual([...codes(answer.nearest)].sort());
    for (const { code } of answer.nearest) expect(code).toMatch(/^400/);
  });

  it('offers the same error number of other classes when the class is unknown', () => {
    const answer = explain('9991034');
    expect(answer.status).toBeUndefined();
    expect(answer.advice).toBeUndefined();
    expect(answer.nearest).toEqual([]);
    expect(codes(answer.sameErrorNumber)).toEqual(['4001034', '4041034']);
  });

  it('has no neighbours in a class without codes', () => {
    const answer = explain('2001034');
    expect(answer.status).toBe(200);
    expect(answer.nearest).toEqual([]);
  });

  it('knows the numbers of any platform', () => {
    const answer = explainNumber('4090002', homeData(small));
    expect(answer.unassigned?.en).toBe('This number was never used.');
    expect(codes(answer.nearest)).toEqual(['4090001', '4090003', '4090777']);
  });
});
