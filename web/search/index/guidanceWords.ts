import type { CodeEntry, Text } from '../../../content/types';

// The full guidance of all codes is several times the size the index may have. What people search in it are
// names and figures (device_id, expire_in, 120): these are kept, the prose is not.

const FEWEST_LETTERS = 3;
const MOST_WORDS = 8;
const COMMON_SHARE = 0.05;

const NAME = /[A-Za-z#$%][\w#$%./-]*[\w}%#]|\d{2,}/g;

const guidance = (c: CodeEntry): Text[] => [
  ...c.meanings.flatMap((m) => [...(m.causes ?? []), ...(m.fixes ?? [])]),
  ...(c.facts ?? []),
  ...(c.notes ?? []),
];

/**
 * Per code, names and figures of its guidance that stand nowhere else in the code and are not common to many.
 * Names are read from the Chinese sentences, where everything in Latin letters is a name.
 * @param budget characters for all codes together; the first name of every code comes before the second of any
 * @returns per code its names, at most 8
 */
export function guidanceWords(codes: readonly CodeEntry[], budget: number): string[][] {
  const perCode = codes.map((c) => {
    const otherTexts = [
      c.symbol,
      ...c.meanings.flatMap((m) => [m.official ?? '', m.title.zh, m.title.en]),
      ...(c.keywords?.zh ?? []),
      ...(c.keywords?.en ?? []),
      ...(c.observed ?? []).map((o) => o.msg),
    ]
      .join('\n')
      .toLowerCase();
    const names = guidance(c)
      .flatMap((t) => t.zh.match(NAME) ?? [])
      .filter((n) => !n.includes('/') && n.length >= (/^\d/.test(n) ? 2 : FEWEST_LETTERS))
      .filter((n) => !otherTexts.includes(n.toLowerCase()) && !/^\d{7}$/.test(n));
    return [...new Set(names)];
  });
  const frequency = new Map<string, number>();
  for (const name of perCode.flat()) frequency.set(name, (frequency.get(name) ?? 0) + 1);
  const most = Math.max(3, codes.length * COMMON_SHARE);
  const rare = perCode.map((names) => names.filter((n) => (frequency.get(n) ?? 0) <= most));
  const kept = codes.map((): string[] => []);
  let left = budget;
  for (let round = 0; round < MOST_WORDS; round++) {
    rare.forEach((names, i) => {
      const name = names[round];
      if (name === undefined || name.length >= left) return;
      left -= name.length + 1;
      kept[i]?.push(name);
    });
  }
  return kept;
}
