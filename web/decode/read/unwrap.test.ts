import { describe, expect, it } from 'vitest';
import { unwrap } from './unwrap';

describe('unwrap', () => {
  it.each([
    ['escaped quotes at any depth', '\\"a\\\\\\"b\\\\\\\\\\"', '"a"b"'],
    ['escaped line ends', 'a\\nb\\\\tc', 'a\nb\tc'],
    ['unicode escapes', '\\u9519\\\\u8bef', '错误'],
    ['percent escapes, twice and thrice', '%22 %2522 %252522', '" " "'],
    ['percent-encoded UTF-8', '%E9%94%99', '错'],
    ['entities, twice', '&quot;&amp;quot;&#34;&#x22;', '""""'],
    ['kinds inside kinds', '%5C%22', '"'],
    ['full-width forms', '４００：（ａ）', '400:(a)'],
    ['nothing in plain text', 'C:\\Xpath 100% & more', 'C:\\Xpath 100% & more'],
    ['nothing in broken escapes', '%zz \\u12 &nope; %', '%zz \\u12 &nope; %'],
  ])('undoes %s', (_, raw, plain) => {
    expect(unwrap(raw).text).toBe(plain);
  });

  it('leads every unit back to what it was made of', () => {
    const raw = 'x%5C%22&amp;quot;4001034\\u9519z';
    const view = unwrap(raw);
    const span = (part: string) => {
      const i = view.text.indexOf(part);
      return raw.slice(view.rawStart(i), view.rawEnd(i + part.length - 1));
    };
    expect(view.text).toBe('x""4001034错z');
    expect(span('4001034')).toBe('4001034');
    expect(span('x"')).toBe('x%5C%22');
    expect(span('错')).toBe('\\u9519');
    expect(span('z')).toBe('z');
  });
});
