import { describe, expect, it } from 'vitest';
import { createBoundaries } from './boundaries';

const { cutsWord, isWord } = createBoundaries(
  new Set(['邮箱', '验证码', '激活', '没有绑定', '绑定']),
);

describe('where words begin and end', () => {
  it.each([
    ['用户邮箱验证码', 3, 'start', true],
    ['用户邮箱验证码', 4, 'start', false],
    ['用户邮箱验证码', 2, 'start', false],
    ['用户邮箱验证码', 6, 'end', true],
    ['已经激活过了', 3, 'start', true],
    ['没有绑定设备', 2, 'start', false],
    ['没有绑定设备', 2, 'end', true],
    ['没有', 0, 'start', false],
  ] as const)('%s at %i, %s: %s', (text, at, side, torn) => {
    expect(cutsWord(text, at, side)).toBe(torn);
  });
  it('knows its words', () => {
    expect(isWord('验证码')).toBe(true);
    expect(isWord('箱验证')).toBe(false);
  });
});
