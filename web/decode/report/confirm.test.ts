import { describe, expect, it } from 'vitest';
import { decodeBlocks } from '../decode';
import { catalogIndex } from '../fixtures';
import { confirmCodes } from './confirm';
import { startReport } from './report';

function reportOf(text: string) {
  const report = startReport(text);
  for (const block of decodeBlocks(text, catalogIndex)) report.add(block);
  return report.finish();
}

const before = reportOf('code=4041011\nuser_id=4001034\n\n4031003\n');

describe('confirmCodes', () => {
  it('makes a possible code certain, behind the certain ones and without its doubts', () => {
    const after = confirmCodes(before, ['4031003', '4001034']);
    expect(after.groups.map(({ code, certain, warnings }) => [code, certain, warnings])).toEqual([
      ['4041011', true, []],
      ['4031003', true, []],
      ['4001034', true, []],
    ]);
    expect(after.certain).toEqual({ codes: 3, occurrences: 3 });
    expect(after.possible).toEqual({ codes: 0 });
  });

  it('has the masked line of what it makes certain', () => {
    const [, group] = confirmCodes(before, ['4001034']).groups;
    expect(group?.quote.line).toBe('user_id=4001034');
  });

  it('changes nothing for codes that are certain or not there', () => {
    expect(confirmCodes(before, ['4041011', '4009999'])).toBe(before);
    expect(before.certain).toEqual({ codes: 1, occurrences: 1 });
  });
});
