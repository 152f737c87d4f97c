import { simplify } from '../../text/simplify';

const STOP = new Set(
  (
    'a an the is are was be been being has have had do does did not no to of for in on at by with from or and as it its ' +
    'this that your you our please error errors err failed fail failure failing request bad forbidden found server ' +
    'internal unknown exception code msg message post get put delete url http https field null undefined none true ' +
    'already must more than too many one can cannot may operation response sorry try again later detail details something went occurred happened oops contact support administrator unable could during processing'
  ).split(' '),
);
const GENERIC_HAN = new Set(
  '错误 失败 不存 存在 已经 用户没 请求 异常 操作 请重 重试 稍后 系统 系统繁 服务 服务器 没有 不合 合法'.split(
    ' ',
  ),
);

/** Words that stand for one another in error messages; the first of a row is the stem. */
const SAME: Record<string, string> = {};
for (const row of [
  'invalid illegal wrong incorrect',
  'exists exist registered duplicate duplicated taken used',
  'expired expire expires',
  'device devices',
  'account accounts',
  'mobile phone cellphone sms',
  'email mail e-mail',
  'password passwd pwd',
  'authorization authorisation authorize authorise authorized authorised auth authentication',
  'verification verify verified captcha',
  'enterprise corp corporation company',
  'property properties attribute attributes prop',
  'datapoint point points',
  'firmware firmwares',
  'activate activated activation active',
  'limit limits exceed exceeded exceeds maximum max over quota',
  'access permission permissions',
])
  for (const w of row.split(' ')) SAME[w] = row.slice(0, row.indexOf(' '));

const stem = (w: string) => {
  const same = SAME[w];
  if (same) return same;
  return w.length > 6 ? w.slice(0, 6) : w.length > 3 && w.endsWith('s') ? w.slice(0, -1) : w;
};

const TOKEN = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[㐀-鿿]+/g;

/**
 * A message as the set of its terms: stems of English words and bigrams of Chinese characters. Words that say nothing
 * (the, error, failed, 失败) are no terms, so "login failed" compares with nothing. Reads the first 400 units.
 */
export function messageTerms(text: string): Set<string> {
  const out = new Set<string>();
  for (const [raw] of simplify(text.slice(0, 400)).matchAll(TOKEN)) {
    if (raw.charCodeAt(0) < 128) {
      const w = raw.toLowerCase();
      if (w.length > 1 && !STOP.has(w)) out.add(stem(w));
    } else {
      if (raw.length === 1) continue;
      for (let i = 0; i + 1 < raw.length; i++) {
        const pair = raw.slice(i, i + 2);
        if (!GENERIC_HAN.has(pair)) out.add(pair);
      }
    }
  }
  return out;
}

/** Terms that say how something is, not what. */
const STATES = new Set(
  'invalid exists expired limit access activate unavai suppor mismat missin denied allowe 不能 无法 超过 上限 过期 无效 非法 未知 已被'.split(
    ' ',
  ),
);
export const isStateTerm = (term: string) => STATES.has(term);

/** How many terms the sets share, and which share of the smaller one that is, 0..1 (overlap coefficient). */
export function overlap(a: Set<string>, b: Set<string>): { share: number; count: number } {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return { share: 0, count: 0 };
  let count = 0;
  for (const p of small) if (large.has(p)) count++;
  return { share: count / small.size, count };
}

/** Letters of a script that neither Chinese nor English texts use (kana, hangul, Cyrillic, Thai, Arabic). */
export const isOtherScript = (text: string) => /[぀-ヿ가-힯Ѐ-ӿ฀-๿؀-ۿ]/.test(text);
