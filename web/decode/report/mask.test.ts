import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codes } from '../fixtures';
import { maskSensitive } from './mask';

describe('maskSensitive', () => {
  it.each([
    ['a bearer token', 'Authorization: Bearer abc.def-ghi', 'abc.def'],
    ['an Access-Token header', 'Access-Token: QUJDREVGRw', 'QUJDREVGRw'],
    ['a token in JSON', '{"access_token":"MTIzNDU2","expire_in":7200}', 'MTIzNDU2'],
    ['a password', '{"password":"hunter22"}', 'hunter22'],
    ['a cookie', 'Cookie: sid=abcd; theme=dark', 'sid=abcd'],
    ['an e-mail', 'user li.lei@example.com failed', 'li.lei'],
    ['a phone', '手机号13800138000登录失败', '13800138000'],
    ['a foreign phone', 'call +86 138 0013 8000', '0013'],
    ['a MAC', 'AC:CF:23:A1:B2:C3', 'A1:B2'],
    ['a plain MAC', 'mac ACCF23A1B2C3', 'ACCF23A1B2C3'],
    ['long hex', '/v2/product/1607d2bf51b700011607d2bf51b70002/device', '1607d2bf51'],
    ['base64', 'x eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc', 'eyJzdWI'],
    ['a uuid', 'id 1b4e28ba-2fa1-11d2-883f-0016d3cca427', '883f'],
  ])('masks %s', (_, text, secret) => {
    expect(maskSensitive(text)).not.toContain(secret);
  });

  it.each([
    'Access-Token Expired',
    'refresh token error',
    '"token":4031021',
    'code 4001034, 4031003',
    '/v2/user/1234567/subscribe/devices',
    'RemoteErrorCodeAccessTokenRefresh = 4031022',
  ])('leaves %s', (text) => {
    expect(maskSensitive(text)).toBe(text);
  });

  it('keeps the codes whatever stands around them', () => {
    const around = fc.string({ unit: fc.constantFrom(...' ,;:"{}()错误\n'), maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...codes), around, around, (code, left, right) => {
        expect(maskSensitive(`${left}${code}${right}`)).toBe(`${left}${code}${right}`);
      }),
      { numRuns: 500 },
    );
  });
});
