import { describe, expect, it } from 'vitest';
import { CASE_FILES, readCases, type DecodeCase } from './fixtures';
import { passes } from './score';

const isPositive = ({ class: kind }: DecodeCase) =>
  ['positive', 'mixed', 'ambiguous'].includes(kind);
const failing = (of: DecodeCase[]) => of.filter((c) => !passes(c)).map((c) => `${c.id} ${c.shape}`);

/** All but 3 in 100, and in a small file all but one. */
function expectNearlyAll(of: DecodeCase[]): void {
  const failed = failing(of);
  expect(failed.length, failed.join('\n')).toBeLessThanOrEqual(Math.max(1, of.length * 0.03));
}

describe.each(CASE_FILES)('the cases of %s', (name) => {
  const set = readCases(name);

  it('finds every expected code as certain and in order in positive and mixed ones', () => {
    expectNearlyAll(set.filter(isPositive));
  });

  it('is certain of nothing in negative ones', () => {
    expectNearlyAll(set.filter((c) => c.class === 'negative'));
  });

  it('suggests the code where only the msg is there', () => {
    expect(failing(set.filter((c) => c.class === 'msg-only'))).toEqual([]);
  });
});
