import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold';
import { tokenize } from '../text/tokens';
import { createFillers, weighTokens } from './query/weights';
import { openPinyin } from './index/pinyin';
import { stem } from '../text/stem';
import { catalog, realGuidance, realIndex, words } from './testIndex';

const pinyin = openPinyin(realIndex());

describe('the index', () => {
  it('fits into 60 KB, and the guidance, which comes later, into 24', () => {
    const size = (part: unknown) => brotliCompressSync(JSON.stringify(part)).length;
    expect(size(realIndex())).toBeLessThanOrEqual(60 * 1024);
    expect(size(realGuidance())).toBeLessThanOrEqual(24 * 1024);
  });
  it('gives back what a list shows of every code', () => {
    const docs = realIndex().codes;
    expect(docs.map((d) => d.code)).toEqual(catalog.codes.map((c) => c.code));
    catalog.codes.forEach((c, i) => {
      const { code, symbol, origin, domain, kind, actor, retry } = c;
      const meanings = c.meanings.map((m) => ({
        ...(m.official ? { official: m.official } : {}),
        ...m.title,
      }));
      expect(docs[i]).toMatchObject({ code, symbol, origin, domain, kind, actor, retry, meanings });
    });
  });
});

describe('rows of synonyms', () => {
  it('hold two or more words, none of them twice or a single character', () => {
    for (const row of words.synonyms) {
      expect(row.length).toBeGreaterThan(1);
      expect(new Set(row).size).toBe(row.length);
      expect(row.filter((word) => [...word].length < 2)).toEqual([]);
    }
  });
});

describe('readings', () => {
  it.each([
    ['啊', 'a'],
    ['码', 'ma'],
    ['设', 'she'],
    ['座', 'zuo'],
    ['绿', 'lv'],
  ])('of %s is %s', (char, reading) => {
    expect(pinyin.readings(char)[0]).toBe(reading);
  });
  it('know how a character is read in the catalog', () => {
    expect(pinyin.readings('重')).toContain('chong');
  });
});

describe('folding', () => {
  const variants = new Map([['設'.charCodeAt(0), '设'.charCodeAt(0)]]);
  it('keeps every character in its place', () => {
    expect(fold('ＡＰＩ　設備😀É', variants)).toBe('api 设備😀É');
  });
  it('splits into words and characters', () => {
    expect(tokenize('access-token无效 2').map((a) => a.text)).toEqual([
      'access',
      'token',
      '无',
      '效',
      '2',
    ]);
  });
  it('makes filler light, unless there is nothing else', () => {
    const weights = (text: string): number[] => {
      const tokens = tokenize(text);
      weighTokens(tokens, createFillers(words.fillers));
      return tokens.map((a) => a.weight);
    };
    expect(weights('什么码')).toEqual([0.05, 0.05, 1]);
    expect(weights('什么')).toEqual([1, 1]);
  });
});

describe('stems', () => {
  it.each([
    ['exists', 'existed'],
    ['activate', 'activation'],
    ['authorise', 'authorization'],
    ['expired', 'expire'],
    ['devices', 'device'],
    ['verify', 'verified'],
    ['limits', 'limited'],
  ])('of %s and %s are the same', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });
  it.each([
    ['user', 'use'],
    ['home', 'homes2'],
  ])('of %s and %s are not', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });
});
