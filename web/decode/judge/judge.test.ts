import { describe, expect, it } from 'vitest';
import { decode } from '../decode';
import { catalogIndex } from '../fixtures';
import { certainCodes } from '../score';

const doubtOf = (text: string) => decode(text, catalogIndex).findings[0]?.warnings[0];

describe('a sentence of a short text', () => {
  it.each([
    ['English', 'my mower stopped working, 4031022 in the log'],
    ['English without an error word', 'Same here, 4031022 even though I reset it'],
    ['a question', 'so what is 4031022?'],
    ['an arrow', 'B 隔天再点接受 -> 4031022'],
    ['a choice that names the platform', '平台提示对应的Xlink错误码是（  ）。\nA. 4031022'],
    ['Chinese', '日志里好多4031022'],
    ['Traditional Chinese', '又是 4031022 了，麻煩看一下'],
    ['German', 'Seit dem Update kommt 4031022'],
    ['French', 'J’ai le code d’erreur 4031022 depuis ce matin'],
    ['Spanish', 'código de error: 4031022'],
    ['Italian', 'Codice errore: 4031022'],
    ['Portuguese', 'O app mostra 4031022'],
    ['Dutch', 'foutcode 4031022 bij het koppelen'],
    ['Swedish', 'felkod 4031022 efter omstart'],
    ['Danish', 'Får fejlkode 4031022'],
    ['Norwegian', 'Feilkode 4031022 i appen'],
    ['Finnish', 'virhekoodi 4031022'],
    ['Polish', 'Kod błędu: 4031022'],
    ['Czech', 'Chyba 4031022 při přihlášení'],
    ['Russian', 'Приложение выдаёт ошибку 4031022'],
    ['Ukrainian', 'код помилки 4031022'],
    ['Turkish', 'Girişte 4031022 hatası alıyorum'],
    ['Japanese', 'エラーコード：4031022と表示されます'],
    ['Korean', '오류 코드 4031022이 계속 나옵니다'],
    ['Arabic, with its digits', 'رمز الخطأ: ٤٠٣١٠٢٢'],
    ['Hungarian', 'hibakód: 4031022'],
  ])('in %s has its code', (_, text) => {
    expect(certainCodes(text)).toEqual(['4031022']);
  });

  it('is one even after a certain code', () => {
    expect(certainCodes('客户那边又是 4001034\n张工 10:25\n扫了，变 4031013 了')).toEqual([
      '4001034',
      '4031013',
    ]);
  });

  it.each([
    ['something owned', 'My order 4031022 is late', 'order'],
    ['a phone number', '电话4031022', '电话'],
    ['German', 'Bestellung 4031022 wurde versandt', 'Bestellung'],
    ['a quantity', 'It weighs 4031022 kg', 'kg'],
    ['a field', 'port=4031022', 'port'],
  ])('says by which word it is none: %s', (_, text, by) => {
    expect(certainCodes(text)).toEqual([]);
    expect(doubtOf(text)).toMatchObject({ kind: 'excluded', by });
  });

  it.each([
    'Replace gasket and O-ring 4031022, torque to 25 Nm.',
    'There were 4031022 of them',
    'how many visits did the app page get\nLou: 4031022 since launch',
    '云智易售后，晚间请拨 4031022',
    'The city has 4031022 inhabitants.',
    'Your one-time code: 4031022',
    '得分4031022',
    'PID USER\n4031022 root',
  ])('is none in %s', (text) => {
    expect(certainCodes(text)).toEqual([]);
  });

  it('has it in digits as they are said, and alone in a chat that names the platform', () => {
    expect(certainCodes('客户：错误码……四零零一，零五四。')).toEqual(['4001054']);
    const chat = '老周 8:41\n韩工，云智易那个导入又卡了\n老周 8:41\n4001021\n韩工 8:43\nmac录过了';
    expect(certainCodes(chat)).toEqual(['4001021']);
  });

  it('says nothing in a long text', () => {
    const sentence = 'Same here, 4031022 even though I reset it\n';
    expect(certainCodes(sentence + 'Nothing to see in this line.\n'.repeat(100))).toEqual([]);
  });
});

describe('source of a client', () => {
  it.each([
    ['a membership', "if body.get('error', {}).get('code') in [4031021, 4031022]:"],
    ['a membership by call', "if (in_array($body['error']['code'], [4031021, 4031022])) {"],
    ['a collection asked later', 'const S = new Set([4031021, 4031022]);\nif (S.has(e.code)) x();'],
    ['a set named otherwise', 'RETRY = {4031021, 4031022}\nif err.code in RETRY: pass'],
    ['a variable', 'const n = r.body.error.code;\nif (n === 4031021 || n === 4031022) x();'],
    ['a switch', "switch ($r['error']['code']) {\n case 4031021:\n case 4031022: x();"],
    [
      'a switch over a variable',
      'const c = e.code;\nswitch (c) {\n case 4031021:\n case 4031022:\n}',
    ],
    ['an enum of errors', 'enum CloudErr { NoUser = 4031021, homeFull = 4031022 }'],
    ['names', 'const NoToken = 4031021\nconst BAD_TOKEN = 4031022'],
    ['a map named for codes', 'CODE_MSG = {4031021: "log in", 4031022: "log in again"}'],
    ['a pattern', '/code\\D+(4031021|4031022)/'],
    ['a pattern of grep', `grep -E '"code":\\s*(4031021|4031022)' app.log`],
    ['a test runner', 'E  assert 4031021 == 4031022'],
    [
      'assertions',
      'expect(j.error.code).to.eql(4031021);\nexpect(env.get("lastErr")).to.be.equal(4031022);',
    ],
    [
      'states',
      '- platform: state\n  entity_id: sensor.cync_last_error\n  to: "4031021"\n- platform: state\n  entity_id: sensor.cync_last_error\n  to: "4031022"',
    ],
  ])('has its codes in %s', (_, text) => {
    expect(certainCodes(text)).toEqual(['4031021', '4031022']);
  });

  it.each([
    'await page.waitForTimeout(4031003);',
    'def f():\n    return body, 4001038',
    'setTimeout(tick, 4001034); malloc(4031003)',
    'public enum Rogue : int { Disorder = 4001002, DarkSight = 4001003 }',
  ])('has none in %s', (text) => {
    expect(certainCodes(text)).toEqual([]);
  });
});

describe('a number of the system', () => {
  it.each([
    'May  3 07:11:02 pi app[4001054]: device offline, retry in 5s',
    '07:11:02.114 [pool-4001064] timeout while accessing device',
    '07:11 UTC [4001054] ERROR:  device is offline',
    'thread #4001054 panicked: device offline',
    'I (4001054) wifi: state: run -> init\nW (4001064) mqtt_client: timeout, retry',
    'user 4041011 not exists',
    'xlink probe deviceid=4001054 ok, 2 of 3 answered',
    'remote: Enumerating objects: 4041012, done.\nReceiving objects: 100% (4041012/4041012), done.',
  ])('is no code although its line says what the catalog says: %s', (text) => {
    expect(certainCodes(text)).toEqual([]);
  });
});

describe('a table', () => {
  it('in HTML is read below its head, row by row', () => {
    const row = (code: string) => `<tr><td>1</td><td><b>${code}</b></td><td>x</td></tr>`;
    const head = '<tr><th>#</th><th>Fehlercode</th><th>Anzahl</th></tr>';
    const codes = ['4031021', '4041011', '4001034'];
    expect(certainCodes(`<table>${head}${codes.map(row).join('\n')}</table>`)).toEqual(codes);
    expect(certainCodes(`<table>${head}<tr><td>4031021</td><td>7</td></tr></table>`)).toEqual([]);
  });

  it('of a data frame is read below its head, past rows without a number', () => {
    const rows =
      '0  0C9D92A41E01        NaN\n1  0C9D92A41E02  4001147.0\n2  0C9D92A41E0Z  4001001.0';
    expect(certainCodes(`            mac    errcode\n${rows}`)).toEqual(['4001147', '4001001']);
  });

  it('may group the digits of codes, and of what it counts', () => {
    expect(certainCodes('error.code\tCount\n4,031,021\t12,882')).toEqual(['4031021']);
    expect(certainCodes('Errors\tRequests\n4,031,021\t12,882,004')).toEqual([]);
  });

  it('in German, with semicolons, is read below its head', () => {
    const rows = '11:00;4001009;\n11:15;4001061;4001054';
    expect(certainCodes(`zeit;zaehler_wh;cloud_fehler\n${rows}`)).toEqual(['4001054']);
  });

  it('of another service is told by its cells, also where spaces keep them apart', () => {
    const rows =
      '4001001   商户号未开通该支付产品   联系客户经理\n4001054   银行卡余额不足   提示用户';
    expect(certainCodes(`返回码    含义     处理\n${rows}`)).toEqual([]);
    const samples = '4001003   1号房水箱   1.2×10^3   未检出\n4001004   2号房水箱   86   未检出';
    expect(certainCodes(`样品编号   采样点   总数   大肠菌群\n${samples}`)).toEqual([]);
  });

  it('may be a list below a line that names error codes', () => {
    const list = '  - 17 台 4001054\n  - 5 台 4001053\n期望: 不算失败';
    expect(certainCodes(`现象: 22 台的返回码分两种：\n${list}`)).toEqual(['4001054', '4001053']);
    expect(certainCodes(`现象: 库存分两种：\n${list}`)).toEqual([]);
  });

  it('of parts says nothing of a code in a sentence above it', () => {
    const text =
      'Note 118, mowers\n\nIf it reports error 4001038 at first, swap the board.\n\n' +
      'Part        Part no.    Qty\nGasket      4001062     1\nScrew, M4   4001090     6';
    expect(certainCodes(text)).toEqual(['4001038']);
  });

  it('of one’s own words stays ours', () => {
    const rows = '| 4031021 | 请重新登录 |\n| 4001034 | 先绑定设备 |';
    expect(certainCodes(`| 错误码 | 怎么办 |\n|---|---|\n${rows}`)).toEqual(['4031021', '4001034']);
  });
});

describe('another service', () => {
  it.each([
    [
      'a table',
      '| Error Code | Message |\n|---|---|\n| 4031010 | Interface does not exist |\n| 4031021 | IP whitelist restriction |',
    ],
    ['glued numbers', 'ERR4001033: {\n code: 4001033,\n message: "promo is not existing."\n}'],
    ['a record of glued numbers', '{"errors":{"ERR_4001033":"promo is not existing"}}'],
    [
      'constants',
      'PARAM_SIGN_ERROR(4001001, "签名错误"),\nBALANCE_SHORT(4001008, "商户余额不足"),',
    ],
    ['constructors', 'CODE_4001001 = new ApiCode(4001001, "Interface does not exist");'],
    ['exceptions', 'throw new ShopException(4001005, "Warehouse is closed");'],
    ['an enum of errors', 'enum PayError { insufficientFunds = 4001001, cardDeclined = 4001002 }'],
    ['a region', '{"code":"4001034","name":"文县","cityCode":"6212"}'],
    ['a drug', '{"code":"4001054","drug":"Aspirin 100mg","maker":"B"}'],
    ['a pupil', "{ code: '4041008', first: 'Kian', last: 'A.', phone: '09120000040' }"],
  ])('is told by its words in %s', (_, text) => {
    expect(certainCodes(text)).toEqual([]);
  });

  it('is not told by one row in words of one’s own', () => {
    const own =
      '"error_4001034" = "Not in your list.";\n"error_4041011" = "We don’t know this user.";';
    expect(certainCodes(own)).toEqual(['4001034', '4041011']);
  });
});
