import { describe, expect, it } from 'vitest';
import { CASE_FILES, readCases, type DecodeCase } from './fixtures';
import { passes } from './score';

const share = (of: DecodeCase[]) => of.filter(passes).length / Math.max(1, of.length);
const isPositive = ({ class: kind }: DecodeCase) =>
  ['positive', 'mixed', 'ambiguous'].includes(kind);
const failing = (of: DecodeCase[]) => of.filter((c) => !passes(c)).map((c) => `${c.id} ${c.shape}`);

describe.each(CASE_FILES)('the cases of %s', (name) => {
  const set = readCases(name);

  it('finds every expected code as certain and in order in 97 % of positive and mixed ones', () => {
    const positive = set.filter(isPositive);
    expect(share(positive), failing(positive).join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  it('is certain of nothing in 97 % of negative ones', () => {
    const negative = set.filter((c) => c.class === 'negative');
    expect(share(negative), failing(negative).join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  it('suggests the code where only the msg is there', () => {
    expect(failing(set.filter((c) => c.class === 'msg-only'))).toEqual([]);
  });
});
