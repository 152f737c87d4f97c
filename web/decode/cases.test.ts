import { describe, expect, it } from 'vitest';
import { CASE_FILES, readCases, type DecodeCase } from './fixtures';
import { passes } from './score';

/** The only texts that are not read as a careful reader would; docs/decode.md says what is in them. */
const NOT_READ = ['o922', 'y546', 'z726', 'w817', 'u023', 's020', 's032'];

const share = (of: DecodeCase[]) => of.filter(passes).length / Math.max(1, of.length);
const isPositive = ({ class: kind }: DecodeCase) =>
  ['positive', 'mixed', 'ambiguous'].includes(kind);
const failing = (of: DecodeCase[]) => of.filter((c) => !passes(c)).map((c) => c.id);

describe('all cases together', () => {
  const all = CASE_FILES.flatMap(readCases);

  it('find every expected code as certain and in order in 97 % of positive and mixed ones', () => {
    expect(share(all.filter(isPositive))).toBeGreaterThanOrEqual(0.97);
  });

  it('are certain of nothing in 97 % of negative ones', () => {
    expect(share(all.filter((c) => c.class === 'negative'))).toBeGreaterThanOrEqual(0.97);
  });
});

describe.each(CASE_FILES)('the cases of %s', (name) => {
  const set = readCases(name);

  it('are all read, but for those that are known not to be', () => {
    const known = set.map(({ id }) => id).filter((id) => NOT_READ.includes(id));
    expect(failing(set)).toEqual(known);
  });

  it('suggest the code where only the msg is there', () => {
    expect(failing(set.filter((c) => c.class === 'msg-only'))).toEqual([]);
  });
});
