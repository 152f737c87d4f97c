import { describe, expect, it } from 'vitest';
import { openEngine } from './engine';
import { buildSearchIndex } from './index/build';
import { catalog, realEngine, realGuidance, realIndex, words } from './testIndex';
import type { Hit, SearchIndex, SearchResult } from './types';

const search = (q: string): Promise<SearchResult> => realEngine().search(q);
const first = async (q: string): Promise<Hit | undefined> => (await search(q)).hits[0];
const marked = (hit: Hit | undefined, field: 'zh' | 'en' | 'official'): string[] =>
  (hit?.marks ?? [])
    .filter((m) => m.field === field)
    .map((m) => (hit?.doc.meanings[m.index ?? 0]?.[field] ?? '').slice(m.start, m.end));

describe('stages', () => {
  it('finds an official message literally', async () => {
    expect(await first('用户没有订阅该设备')).toMatchObject({ code: '4001034', tier: 'message' });
    expect((await first('用户没有订阅该设备'))?.reason).toBeUndefined();
  });
  it('puts the shorter message first when both hold the query', async () => {
    expect((await first('设备不存在'))?.code).toBe('4041008');
  });
  it('finds words in any order and marks each', async () => {
    const hit = await first('订阅 用户 没有');
    expect(hit?.code).toBe('4001034');
    expect(marked(hit, 'official').join('')).toBe('用户没有订阅');
  });
  it('is first with a literal hit where there is one', async () => {
    for (const q of ['验证码', '设备不在线', 'token', '固件', '密码错误', 'device', '权限'])
      expect((await search(q)).hits[0]?.tier, q).not.toBe('fuzzy');
  });
  it('finds names that stand only in the guidance', async () => {
    const index = JSON.stringify(realIndex()).toLowerCase();
    const names = Object.values(realGuidance().codes).flatMap(
      (list) => list.at(-1)?.split(' ') ?? [],
    );
    const [name = ''] = names.filter((n) => /^\w+_\w+$/.test(n) && !index.includes(n));
    expect(name).not.toBe('');
    expect((await search(name)).certain).toBe(true);
  });
  it('cuts hits at the limit and still tells the total', async () => {
    const all = await search('设备');
    const cut = await realEngine().search('设备', { limit: 3 });
    expect(cut.hits).toHaveLength(3);
    expect(cut.total).toBeGreaterThan(20);
    expect(cut.hits).toEqual(all.hits.slice(0, 3));
  });
  it('says that there may be more when a large catalog was not compared whole', async () => {
    const many = catalog.codes.flatMap((c) =>
      [0, 1, 2, 3, 4, 5].map((k) => ({ ...c, code: String(Number(c.code) + k * 1500) })),
    );
    const engine = await openEngine(buildSearchIndex(many, words));
    const all = await engine.search('设备', { limit: 1 });
    expect(all.more).toBe(true);
    // Of the 300 that are compared some have the word in a phrase of people only, too little to be shown.
    expect(all.total).toBeGreaterThan(200);
    expect(all.total).toBeLessThanOrEqual(300);
    expect((await engine.search('设备不在线')).more).toBeUndefined();
    expect((await search('设备')).more).toBeUndefined();
  });
  it.each([
    ['Japanese', 'パスワードが間違っている', '4001007'],
    ['Korean', '기기가 오프라인입니다', '4001054'],
    ['Vietnamese', 'mật khẩu sai', '4001007'],
    ['Arabic', 'كلمة المرور خاطئة', '4001007'],
  ])('answers in %s, of which the catalog has no word', async (_, query, code) => {
    const { certain, hits } = await search(query);
    expect([certain, hits[0]?.code]).toEqual([true, code]);
  });
  it.each(['GW-4500 割草机离线', 'HT-20 offline', 'app v3.2.1 设备离线'])(
    'does not ask for versions and models: %s',
    async (query) => {
      const { certain, hits } = await search(query);
      expect([certain, hits[0]?.code]).toEqual([true, '4001054']);
    },
  );
  it('gives the same answer again', async () => {
    expect(await search('没有绑定设备')).toEqual(await search('没有绑定设备'));
  });
});

describe('Chinese', () => {
  it.each([
    ['设备离线', '4001054'],
    ['yanzhengma', '验证码'],
    ['shebei buzaixian', '4001054'],
    ['shebeibuzaixian', '4001054'],
    ['sebei buzaixian', '4001054'],
    ['shebeibzx', '4001054'],
    ['sbeibuzaixian', '4001054'],
    ['shebeibuzaixan', '4001054'],
    ['shebei不在线', '4001054'],
    ['sbbzx', '4001054'],
    ['設備不在線', '4001054'],
    ['设备不再线', '4001054'],
    ['密码错物', '密码错误'],
    ['帐户不合法', '4001008'],
    ['tokenguoqi', '4031021'],
    ['home cheng yuan bu cun zai', '4041035'],
    ['禁止访问需要', '4031002'],
  ])('finds %s', async (query, wanted) => {
    const hit = await first(query);
    const texts = [
      hit?.code,
      ...(hit?.doc.meanings.flatMap((m) => [m.official ?? '', m.zh]) ?? []),
    ];
    expect(texts.join(' ')).toContain(wanted);
    expect((await search(query)).certain).toBe(true);
  });

  it.each([
    ['yanzhengma', 'pinyin', '验证码'],
    ['yzm', 'initials', '验证码'],
    ['验正码', 'homophone', '验证码'],
  ] as const)('says that %s was found by %s and marks %s', async (query, kind, text) => {
    const hit = await first(query);
    expect(hit?.reason).toEqual({ kind, text });
    expect(marked(hit, 'zh').join('') + marked(hit, 'official').join('')).toContain(text);
  });
  it('says that traditional characters were read', async () => {
    expect((await first('設備不在線'))?.reason).toEqual({ kind: 'traditional' });
  });
  it('marks the message also where the query matched by a synonym', async () => {
    expect(marked(await first('设备离线'), 'official').join('')).toBe('设备不在线');
  });
});

describe('English', () => {
  it.each([
    ['facebok', '4001170'],
    ['device is offline', '4001054'],
    ['devices offline', '4001054'],
    ['user not exists', '4041011'],
    ['refresh token error', '4001010'],
    ['service unavailable', '5031001'],
    ['accesskey', 'AccessKey'],
    ['access key', 'AccessKey'],
  ])('finds %s', async (query, wanted) => {
    const hit = await first(query);
    const texts = [
      hit?.code,
      ...(hit?.doc.meanings.flatMap((m) => [m.official ?? '', m.zh, m.en]) ?? []),
    ];
    expect(texts.join(' ')).toContain(wanted);
  });
  it.each([
    ['exportTaskNotFound', 'EXPORT_TASK_NOT_FOUND'],
    ['export-task-not-found', 'EXPORT_TASK_NOT_FOUND'],
    ['accesstokenexpired', 'ACCESS_TOKEN_EXPIRED'],
  ])('reads %s as words', async (query, symbol) => {
    expect((await first(query))?.doc.symbol).toBe(symbol);
    expect((await search(query)).certain).toBe(true);
  });
  it('puts a text typed whole before those that hold its words', async () => {
    const { codes } = realIndex();
    for (const { meanings } of codes) {
      const title = meanings[0]?.en ?? '';
      const twins = codes.filter((c) => c.meanings.some((m) => m.en === title)).map((c) => c.code);
      expect(twins).toContain((await first(title.toUpperCase()))?.code);
    }
  });
  it('finds a constant name', async () => {
    const { code, symbol } = (await first('4001034'))?.doc ?? { code: '', symbol: '' };
    expect((await first(symbol))?.code).toBe(code);
    expect((await first(symbol.toLowerCase()))?.code).toBe(code);
  });
});

describe('nonsense', () => {
  it.each([
    'asdfghjkl',
    'qwertyuiop',
    'xkjqzw',
    'x',
    'wq',
    'xyz',
    'pqr',
    'zxcv',
    'hjkl;',
    '1qaz2wsx',
    'huoguo',
    'dianying',
    'nihaoma',
    '设备多少钱',
    '手机壳推荐',
    '邮箱颜色',
    '测试',
    '为什么一直报错怎么办',
    'error code',
    'home depot',
    'picture of cat',
    'to be or not to be',
    'device banana split',
    'OutOfMemoryError',
    'ERR_NAME_NOT_RESOLVED',
    'ECONNREFUSED',
    'Mercedes',
    '刘德华',
    '9999999',
    '12345678901',
    '192.168.1.1',
    'https://www.example.com/?id=5',
    '(╯°□°)╯',
    'fjdksla fjdks',
    'lorem ipsum dolor sit amet',
    'hello world',
    'the quick brown fox',
    'kubernetes',
    '今天天气怎么样',
    '红烧肉的做法',
    '周杰伦演唱会',
    '北京烤鸭',
    '世界杯决赛',
    '火锅',
    '量子力学',
    'hongshaorou',
    '😀😀😀',
    '!!!???',
    '1234567890',
    'ъёж привет',
    'a'.repeat(10_000),
    '红'.repeat(10_000),
    '床前明月光疑是地上霜'.repeat(1000),
    '0'.repeat(10_000),
  ])('is not answered with certainty: %.20s', async (query) => {
    const result = await search(query);
    expect(result.certain).toBe(false);
    expect(result.hits.length).toBeLessThanOrEqual(5);
  });
  it.each(['', ' ', '\n\t', '\u0000', '-', '。', '\ud800', '[](){}\\'])(
    'has no hit for %j',
    async (query) => {
      expect(await search(query)).toMatchObject({ total: 0, certain: false, hits: [] });
    },
  );
  it.each([
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'toString',
    '(a+)+$'.repeat(2000),
    '设备'.repeat(5000),
    '$&$1',
    '%00%ff',
    "'; DROP TABLE codes; --",
    '<script>alert(1)</script>',
    `${'\\'.repeat(5000)}"`,
    '4'.repeat(10_000),
    'a b '.repeat(4000),
    '400 '.repeat(4000),
  ])('survives %.30s', async (query) => {
    expect((await search(query)).query).toBe(query);
  });
});

describe('an index', () => {
  it('survives JSON', async () => {
    const copy = await openEngine(JSON.parse(JSON.stringify(realIndex())) as SearchIndex);
    expect(await copy.search('密码错误')).toEqual(await search('密码错误'));
  });
  it('of another version is refused', async () => {
    await expect(openEngine({ ...realIndex(), version: 99 })).rejects.toThrow(/version/);
  });
});
