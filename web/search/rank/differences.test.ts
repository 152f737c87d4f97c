import { describe, expect, it } from 'vitest';
import { realEngine } from '../testIndex';

const parts = async (query: string, field: 'zh' | 'en'): Promise<Record<string, string[]>> => {
  const { hits } = await realEngine().search(query, { limit: 3 });
  return Object.fromEntries(
    hits.map(({ code, doc, apart = [] }) => [
      code,
      apart
        .filter((m) => m.field === field)
        .map((m) => (doc.meanings[0]?.[field] ?? '').slice(m.start, m.end)),
    ]),
  );
};

describe('what tells several codes apart', () => {
  it('is what their titles do not share, in both languages', async () => {
    expect(await realEngine().search('验证码错误')).toMatchObject({ certain: true, several: true });
    expect(await parts('验证码错误', 'zh')).toMatchObject({
      '4001004': ['手机'],
      '4001029': ['邮件'],
    });
    expect(await parts('验证码错误', 'en')).toMatchObject({ '4001156': ['captcha'] });
  });
  it('is not said of one answer', async () => {
    const { several, hits } = await realEngine().search('用户没有订阅该设备');
    expect(several).toBeUndefined();
    expect(hits.some((h) => h.apart)).toBe(false);
  });
});
