import { describe, expect, it } from 'vitest';
import type { CodeSummary } from './lists';
import { storiesOf } from './stories';

const row = (code: string, domain: string, related: string[] = []) =>
  ({ code, domain, related }) as unknown as CodeSummary;
const rows = [
  row('4031021', 'credential', ['4031003']),
  row('4031003', 'credential'),
  row('4001034', 'subscription', ['4031021']),
  row('4041002', 'product'),
];

describe('storiesOf', () => {
  it('lets codes of a topic follow the first of them to appear', () => {
    expect(storiesOf(['4031021', '4041002', '4031003'], rows)).toEqual([
      { topic: 'credential', lead: '4031021', followers: ['4031003'] },
    ]);
    expect(storiesOf(['4031003', '4031021'], rows)[0]?.lead).toBe('4031003');
  });

  it('lets a code follow one it is related to, whichever of them says so', () => {
    expect(storiesOf(['4031021', '4001034'], rows)[0]?.followers).toEqual(['4001034']);
  });

  it('makes no story of codes that have nothing to do with each other', () => {
    expect(storiesOf(['4031003', '4041002'], rows)).toEqual([]);
    expect(storiesOf(['4031003'], rows)).toEqual([]);
    expect(storiesOf(['4009999', '4009998'], rows)).toEqual([]);
  });
});
