import { appendTo } from '../index/appendTo';
import type { Hit, IndexedCode, Mark, Reason } from '../types';

/** What the digits of a query say. */
export interface NumberAnswer {
  hits: Hit[];
  certain: boolean;
  /** Catalogued codes that stand in the query as such. */
  codes: string[];
  /** Seven digits in a row that look like a code, catalogued or not. */
  wellFormed: string[];
  /** What of the query is not the number; empty when the number is all there is. */
  rest: string;
}

const LENGTH = 7;
const CLASS = 3;
const NEAREST_EACH_SIDE = 3;
const MOST_CODES = 50;

const isDigits = (s: string): boolean => /^\d+$/.test(s);

/** Letters that stand for digits in what was typed or read from a picture. Only in a token that is mostly digits. */
function repairLetters(token: string): string {
  const repaired = token.replace(/[o]/g, '0').replace(/[il|]/g, '1');
  const digits = token.replace(/\D/g, '').length;
  const most = digits > token.length - digits || (token.length === LENGTH && /^\d/.test(token));
  return isDigits(repaired) && digits >= 3 && most ? repaired : token;
}

/** Answers by number. Knows nothing of words; `folded` is the query in ASCII digits and lower case. */
export function createNumbers(docs: readonly IndexedCode[]) {
  const at = new Map(docs.map((d, i) => [d.code, i]));
  const byError = new Map<string, string[]>();
  for (const { code } of docs) {
    const error = code.slice(CLASS);
    appendTo(byError, error, code);
  }
  const sorted = docs.map((d) => d.code).sort();
  const classes = new Set(sorted.map((c) => c.slice(0, CLASS)));
  const known = (code: string): boolean => at.has(code);
  const isWellFormed = (s: string): boolean =>
    s.length === LENGTH && isDigits(s) && (classes.has(s.slice(0, CLASS)) || /^[45]/.test(s));

  const hit = (code: string, reason: Reason, start = 0, end = code.length): Hit[] => {
    const doc = docs[at.get(code) ?? -1];
    const marks: Mark[] = end > start ? [{ field: 'code', start, end }] : [];
    return doc ? [{ code, doc, tier: 'number', reason, marks }] : [];
  };

  /** The first and last place of codes with a prefix, by halving. */
  const withPrefix = (prefix: string): string[] => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (sorted[end]?.startsWith(prefix)) end++;
    return sorted.slice(low, end);
  };

  /** Nearest codes to a number that has no page: the same error number elsewhere, one slip of the finger, neighbours. */
  const nearest = (number: string): Hit[] => {
    const near = new Map<string, Hit>();
    const add = (hits: Hit[]): void => {
      for (const h of hits) if (!near.has(h.code)) near.set(h.code, h);
    };
    const error = number.slice(CLASS);
    for (const code of byError.get(error) ?? [])
      add(hit(code, { kind: 'errorNumber', text: error }, CLASS));
    const place = sorted.findIndex((c) => c > number);
    const middle = place < 0 ? sorted.length : place;
    const neighbours = sorted
      .slice(Math.max(0, middle - NEAREST_EACH_SIDE), middle + NEAREST_EACH_SIDE)
      .sort((a, b) => Math.abs(Number(a) - Number(number)) - Math.abs(Number(b) - Number(number)));
    const ofClass = neighbours.filter((c) => c.startsWith(number.slice(0, CLASS)));
    for (const code of ofClass.length ? ofClass : neighbours)
      add(hit(code, { kind: 'near' }, 0, 0));
    for (let i = 0; i + 1 < number.length; i++) {
      const swapped =
        number.slice(0, i) + number.charAt(i + 1) + number.charAt(i) + number.slice(i + 2);
      if (swapped !== number) add(hit(swapped, { kind: 'near' }));
    }
    return [...near.values()];
  };

  /** Eight or nine digits with one or two too many: a doubled digit first, then any. */
  const withoutExtra = (digits: string): Hit[] => {
    const doubled = new Set<string>();
    const other = new Set<string>();
    const drop = (s: string, allDoubled: boolean): void => {
      if (s.length === LENGTH) {
        if (known(s)) (allDoubled ? doubled : other).add(s);
        return;
      }
      for (let i = 0; i < s.length; i++) {
        const twin = i > 0 && s.charAt(i) === s.charAt(i - 1);
        drop(s.slice(0, i) + s.slice(i + 1), allDoubled && twin);
      }
    };
    drop(digits, true);
    return [...(doubled.size ? doubled : other)].flatMap((code) =>
      hit(code, { kind: 'typo', text: digits }),
    );
  };

  const byPart = (digits: string): Hit[] => {
    const error = digits.length === LENGTH - CLASS ? (byError.get(digits) ?? []) : [];
    const prefix = withPrefix(digits).filter((c) => !error.includes(c));
    const tail =
      error.length || prefix.length || digits.length < 2
        ? []
        : sorted.filter((c) => c.endsWith(digits));
    return [
      ...error.flatMap((c) => hit(c, { kind: 'errorNumber', text: digits }, CLASS)),
      ...prefix.flatMap((c) => hit(c, { kind: 'prefix', text: digits }, 0, digits.length)),
      ...tail.flatMap((c) => hit(c, { kind: 'errorNumber', text: digits }, LENGTH - digits.length)),
    ];
  };

  /** Digit groups that together make one code: `403 1014`, `4 0 0 1 0 3 4`, `4,001,034`, `400 错误 1034`. */
  const joined = (groups: readonly string[]): string | undefined => {
    const all = groups.join('');
    if (groups.length > 1 && all.length === LENGTH && isWellFormed(all)) return all;
    const first = groups.find((g) => classes.has(g));
    const second = groups.find((g) => byError.has(g));
    return first && second && known(first + second) ? first + second : undefined;
  };

  /**
   * @param folded the query, folded
   * @returns undefined when the query holds no number to speak of
   */
  return function answer(folded: string): NumberAnswer | undefined {
    const tokens = folded.match(/[a-z0-9|]+/g) ?? [];
    const numbers = tokens
      .map(repairLetters)
      .map((t) => (isDigits(t) ? t : (t.match(/\d{4,}/)?.[0] ?? '')));
    const wellFormed = [...new Set(numbers.filter(isWellFormed))].slice(0, MOST_CODES);
    const codes = wellFormed.filter(known);
    const rest = folded.replace(/[0-9][0-9oil|]*/g, ' ');
    const base = { codes, wellFormed, rest };
    if (codes.length) {
      return { ...base, certain: true, hits: codes.flatMap((c) => hit(c, { kind: 'number' })) };
    }
    const groups = numbers.filter((n) => n);
    const together = folded.length < 60 ? joined(groups) : undefined;
    if (together && known(together)) {
      return { ...base, codes: [together], certain: true, hits: hit(together, { kind: 'number' }) };
    }
    const odd = wellFormed[0] ?? together;
    if (odd) return { ...base, wellFormed: [odd], certain: false, hits: nearest(odd) };
    if (folded.length >= 60) return undefined;
    // `403 10` is on the way to `403 1014`; other groups of digits are no code (192.168.1.1, 2024-01-01).
    const [head = '', tail] = groups;
    if (tail !== undefined && (groups.length > 2 || !classes.has(head))) return undefined;
    const longest = groups.join('');
    if (longest.length > LENGTH && longest.length <= LENGTH + 2) {
      const hits = withoutExtra(longest);
      if (hits.length) return { ...base, certain: true, hits };
    }
    if (!longest || longest.length > LENGTH) return undefined;
    const hits = byPart(longest);
    // Two last digits are shared by too many numbers to mean a code.
    const certain = longest.length > 2 || hits[0]?.reason?.kind === 'prefix';
    if (hits.length) return { ...base, certain, hits };
    if (longest.length < 4) return undefined;
    const guess = sorted.filter((c) => isSubsequence(longest, c)).slice(0, 8);
    return { ...base, certain: false, hits: guess.flatMap((c) => hit(c, { kind: 'near' }, 0, 0)) };
  };
}

/** Whether the digits stand in the code in this order, with others between. */
function isSubsequence(digits: string, code: string): boolean {
  let at = -1;
  for (const d of digits) {
    at = code.indexOf(d, at + 1);
    if (at < 0) return false;
  }
  return true;
}
