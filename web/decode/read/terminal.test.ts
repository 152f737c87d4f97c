import { describe, expect, it } from 'vitest';
import { unwrap } from './unwrap';

const ESC = '\u001b';

describe('a terminal’s sequences', () => {
  it.each([
    ['raw', `${ESC}[33m4031021${ESC}[39m`],
    ['of 256 colours', `${ESC}[38;5;208m4031021${ESC}[0m`],
    ['as JSON', '\\u001b[38;5;208m4031021\\u001b[39m'],
    ['as JSON in JSON', '\\\\u001b[33m4031021\\\\u001b[39m'],
    ['as hex', '\\x1b[33m4031021\\x1B[39m'],
    ['as a shell', '\\e[1;33m4031021\\033[0m'],
    ['with a caret', '^[[33m4031021^[[0m'],
    ['by syslog', '#033[33m4031021#033[0m'],
    ['as symbols', '␛[33m4031021←[0m'],
    ['in a URL', '%1B[33m4031021%1B[0m'],
    ['without the escape character', '[0;33m4031021[0m'],
    ['with a link', `${ESC}]8;;https://a.example/1${ESC}\\4031021${ESC}]8;;${ESC}\\`],
    [
      'with a link ended by a bell',
      '\\u001b]8;;https://a.example/1\\u00074031021\\u001b]8;;\\u0007',
    ],
    ['of tput', `${ESC}(B${ESC}[m4031021${ESC}[K`],
  ])('written %s stand for nothing, and places stay', (_, written) => {
    const raw = `code: ${written} msg`;
    const view = unwrap(raw);
    expect(view.text).toBe('code: 4031021 msg');
    expect(raw.slice(view.rawStart(6), view.rawEnd(12))).toBe('4031021');
    expect(raw.slice(view.rawStart(14), view.rawEnd(16))).toBe('msg');
  });

  it.each(['rate(x[5m])', 'took [15m 3s]', 'a[0m]', 'x ^ [1]', '← [3]', 'issue #033'])(
    'are not seen in %s',
    (text) => {
      expect(unwrap(text).text).toBe(text);
    },
  );
});

describe('characters without width', () => {
  it('stand for nothing, raw and escaped, also inside a number', () => {
    const raw = 'co\u200bde: 403\u2060102\\u200b1\ufeff!';
    const view = unwrap(raw);
    expect(view.text).toBe('code: 4031021!');
    expect(raw.slice(view.rawStart(6), view.rawEnd(12))).toBe('403\u2060102\\u200b1');
  });
});

describe('quoted-printable', () => {
  it.each([
    ['inside a word', '"co=\nde":4031021', '"code":4031021'],
    ['inside a number', 'code 403=\r\n1021', 'code 4031021'],
    ['anywhere in a mail', '=22code=22=\n=3A4031021', '"code":4031021'],
  ])('joins lines %s', (_, raw, plain) => {
    expect(unwrap(raw).text).toBe(plain);
  });

  it('leaves an assignment over two lines as it is', () => {
    expect(unwrap('code=\n4031021').text).toBe('code=\n4031021');
    expect(unwrap('x=40').text).toBe('x=40');
  });
});
