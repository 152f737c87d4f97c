import { Converter } from 'opencc-js/t2cn';

// Node only, at build time and in tests: the dictionary of opencc-js is used up here.

/**
 * The Traditional characters that stand for a Simplified one of `texts`, as pairs (錯错誤误) for `variantsOf`. A character
 * that stands in `texts` itself is no variant there.
 */
export function traditionalPairs(texts: Iterable<string>): string {
  const known = new Set<string>();
  for (const text of texts) for (const char of text) known.add(char);
  const convert = Converter({ from: 't', to: 'cn' });
  let pairs = '';
  for (let c = 0x3400; c <= 0x9fff; c++) {
    const char = String.fromCharCode(c);
    const simple = convert(char);
    if (simple !== char && simple.length === 1 && known.has(simple) && !known.has(char))
      pairs += char + simple;
  }
  return pairs;
}
