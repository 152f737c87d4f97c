import { describe, expect, it } from 'vitest';
import { cases } from './fixtures';
import { passes } from './score';

const share = (of: typeof cases) => of.filter(passes).length / Math.max(1, of.length);
const isPositive = (c: (typeof cases)[number]) =>
  ['positive', 'mixed', 'ambiguous'].includes(c.class);
const failing = (of: typeof cases) => of.filter((c) => !passes(c)).map((c) => `${c.id} ${c.shape}`);

describe.each([
  ['given', cases.filter((c) => !c.own)],
  ['own', cases.filter((c) => c.own)],
])('the %s cases', (_, set) => {
  it('finds every expected code as certain and in order in 97 % of positive and mixed ones', () => {
    const positive = set.filter(isPositive);
    expect(share(positive), failing(positive).join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  it('is certain of nothing in 95 % of negative ones', () => {
    const negative = set.filter((c) => c.class === 'negative');
    expect(share(negative), failing(negative).join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('suggests the code where only the msg is there', () => {
    expect(failing(set.filter((c) => c.class === 'msg-only'))).toEqual([]);
  });
});
