import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from './decode';
import { wordsOf } from '../../content/words/decoderWords';
import { catalogIndex, codes, lexicon } from './fixtures';
import { unwrap } from './read/unwrap';

const code = fc.constantFrom(...codes);
const sure = (text: string) =>
  decode(text, catalogIndex).findings.filter((f) => f.confidence === 'certain');

/** Text that looks like what people paste: fragments of everything the decoder knows about. */
const fragment = fc.oneof(
  { weight: 3, arbitrary: code },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...'"|\'|{|}|[|]|(|)|:|=|,|;|\\|\\"|\\\\"|%22|%7B|%25|%|&quot;|&amp;|&#34;|&|\\u|\\u00|<|>|</code>|<code>|.|.0|-|_|/|#|@|$|+|0x|\n| |\t|错误码|返回|报|错|订单号|code|msg|error|errcode|Code|Message|case |Domain=|HTTP/1.1 403|status|token|４|O|\u001b[33m|\\u001b[39m|^[[0m|[0m|\u200b|=\n|[|pid|Fehler |エラー|又|again |<th>|<td>|<tr>|return |enum E { |const n = e.code;\n|if (n == '.split(
        '|',
      ),
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const paste = fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join(''));

const envelope = fc.record({
  code,
  msg: fc.constantFrom('user not exists', '密码错误', 'x "y" z', "it's"),
});

const json = (e: { code: string; msg: string }) =>
  JSON.stringify({ error: { msg: e.msg, code: Number(e.code) } });
const entities = (s: string) =>
  s.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
const python = (s: string) => s.replace(/"/g, "'");

const WRAPPINGS: [string, (text: string) => string][] = [
  ['a JSON string', (s) => JSON.stringify({ body: s })],
  ['a URL', (s) => `https://h.example/?e=${encodeURIComponent(s)}&x=1`],
  ['HTML entities', (s) => `<p>${entities(s)}</p>`],
  ['numeric entities', (s) => s.replace(/"/g, '&#34;').replace(/:/g, '&#x3a;')],
  ['unicode escapes', (s) => s.replace(/"/g, '\\u0022')],
  ['hex escapes', (s) => s.replace(/"/g, '\\x22')],
  ['JSONP', (s) => `cb_1488860590001(${s})`],
  ['a Python repr', python],
  ['a log line', (s) => `[12/20/2023, 2:34:16 PM] [app] Received: ${s} in 12ms`],
  ['an HTTP dump', (s) => `HTTP/1.1 400 Bad Request\r\nContent-Length: 62\r\n\r\n${s}`],
  [
    'full-width forms',
    (s) => s.replace(/[{}":,0-9]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  ],
  ['a code block', (s) => `\`\`\`json\n${s}\n\`\`\``],
  ['a terminal’s colours', (s) => s.replace(/\d{7}/g, '\u001b[38;5;208m$&\u001b[39m')],
  ['colours as JSON prints them', (s) => s.replace(/\d{7}/g, '\\u001b[33m$&\\u001b[39m')],
  ['colours that lost their escape', (s) => s.replace(/\d{7}/g, '[0;33m$&[0m')],
  ['characters without width', (s) => s.replace(/\d{3}/g, '$&\u200b').replace('co', 'co\u2060')],
  [
    'a mail',
    (s) => `Content: quoted-printable\n\n${s.replace(/"/g, '=22').replace('code', 'co=\r\nde')}`,
  ],
];

describe('decode, whatever the text', () => {
  it('never throws, keeps text order, and points into the text at the digits', () => {
    fc.assert(
      fc.property(paste, (text) => {
        const { findings, suggestions } = decode(text, catalogIndex);
        let last = 0;
        for (const { confidence, warnings } of findings) {
          const doubts = warnings.filter(
            ({ kind }) => kind === 'excluded' || kind === 'unexplained',
          );
          expect(doubts.length).toBe(confidence === 'possible' ? 1 : 0);
        }
        for (const f of findings) {
          expect(f.start).toBeGreaterThanOrEqual(last);
          expect(f.end).toBeGreaterThan(f.start);
          expect(f.end).toBeLessThanOrEqual(text.length);
          expect(unwrap(text.slice(f.start, f.end)).text).toMatch(/^[\d.eE+OoQIl|SBZ ,\n]+$/);
          last = f.start;
        }
        for (const s of suggestions) expect(s.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is pure: the same text gives the same result', () => {
    fc.assert(
      fc.property(paste, (text) => {
        expect(decode(text, catalogIndex)).toEqual(decode(text, catalogIndex));
      }),
      { numRuns: 500 },
    );
  });

  it('points exactly at plain digits', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), code, (text, c) => {
        const line = `${text.replace(/[\d\\%&=]/g, '')} code=${c}`;
        expect(
          decode(line, catalogIndex).findings.map((f) => line.slice(f.start, f.end)),
        ).toContain(c);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(WRAPPINGS)('keeps a finding wrapped in %s', (_, wrap) => {
    fc.assert(
      fc.property(envelope, (e) => {
        const text = wrap(json(e));
        expect(sure(text).map((f) => f.code)).toContain(e.code);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps a finding through up to four wrappings in any order', () => {
    const safe = WRAPPINGS.filter(
      ([name]) => !/repr|numeric|escapes|full-width|colours|width|mail/.test(name),
    ).map(([, wrap]) => wrap);
    fc.assert(
      fc.property(
        envelope,
        fc.array(fc.constantFrom(...safe), { minLength: 1, maxLength: 4 }),
        (e, wraps) => {
          const text = wraps.reduce((t, wrap) => wrap(t), json(e));
          expect(sure(text).map((f) => f.code)).toContain(e.code);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('finds nothing in a longer run of digits', () => {
    const digits = fc.string({
      unit: fc.constantFrom(...'0123456789'),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(code, digits, fc.boolean(), (c, more, before) => {
        const number = before ? more + c : c + more;
        expect(
          decode(`{"error":{"code":${number}}} code=${number} 错误码${number}`, catalogIndex)
            .findings,
        ).toEqual([]);
      }),
      { numRuns: 1_500 },
    );
  });

  it('finds nothing inside hex, whichever side it grows on', () => {
    const hex = fc.string({
      unit: fc.constantFrom(...'0123456789abcdef'),
      minLength: 3,
      maxLength: 20,
    });
    fc.assert(
      fc.property(code, hex, hex, fc.constantFrom('a', 'b', 'c', 'e'), (c, left, right, letter) => {
        const text = `packet ${left}${letter}${c}${letter}${right} code=0x${c}`;
        expect(decode(text, catalogIndex).findings.filter((f) => f.code === c)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is certain of no number that a foreign key owns', () => {
    const keys = fc.constantFrom(
      'id',
      'user_id',
      'deviceId',
      'order_no',
      'port',
      'size',
      'responseCode',
      'zipCode',
      'itemId',
      'duration_ms',
      'seq',
    );
    fc.assert(
      fc.property(code, keys, fc.constantFrom('=', ': ', ':', ' = '), (c, key, sep) => {
        expect(sure(`${key}${sep}${c}`)).toEqual([]);
        expect(sure(JSON.stringify({ [key]: Number(c) }))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('hands on text as text: what it quotes stands in the text', () => {
    const markup = fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      '<script>1</script>',
      '"><svg/onload=1>',
    );
    fc.assert(
      fc.property(code, markup, (c, bad) => {
        const text = `{"error":{"code":${c},"msg":${JSON.stringify(bad)}}}`;
        for (const f of sure(text)) if (f.msg !== undefined) expect(bad).toContain(f.msg);
      }),
      { numRuns: 300 },
    );
  });

  it('finds a code behind the words for it of every language', () => {
    const behind = Object.values(lexicon.words.languages).flatMap(({ error, errorCode }) =>
      [...wordsOf(error), ...wordsOf(errorCode)].filter((word) => !/[(|*]/.test(word)),
    );
    fc.assert(
      fc.property(
        code,
        fc.constantFrom(...behind),
        fc.constantFrom(' ', ': ', '：'),
        (c, word, sep) => {
          expect(sure(word + sep + c).map((f) => f.code)).toEqual([c]);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('is certain of no number that a word for a thing owns, in any language', () => {
    const things = Object.values(lexicon.words.languages).flatMap(({ foreign }) =>
      wordsOf(foreign).filter((word) => !/[(|* ]/.test(word)),
    );
    fc.assert(
      fc.property(code, fc.constantFrom(...things), fc.constantFrom(' ', ': '), (c, thing, sep) => {
        expect(sure(thing + sep + c)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is certain of no process, thread or call, whatever their line says', () => {
    const line = fc.constantFrom(
      (c: string, text: string) => `May  3 07:11:02 pi app[${c}]: ${text}`,
      (c: string, text: string) => `07:11:02.114 [pool-${c}] ${text}`,
      (c: string, text: string) => `[${c}] ERROR: ${text}`,
      (c: string) => `await page.waitForTimeout(${c});`,
      (c: string) => `    return body, ${c}`,
    );
    const message = fc.constantFrom('device offline', 'user not exists', 'timeout', '设备不在线');
    fc.assert(
      fc.property(code, line, message, (c, write, text) => {
        expect(sure(write(c, text))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('decodes the parts of a log as it decodes them alone', () => {
    const line = fc
      .tuple(code, fc.constantFrom('code=', '{"code":', 'error code: ', '错误码'))
      .map(([c, lead]) => `${lead}${c}`);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        expect(sure(lines.join('\n\n')).map((f) => f.code)).toEqual(
          lines.flatMap((l) => sure(l).map((f) => f.code)),
        );
      }),
      { numRuns: 500 },
    );
  });
});
