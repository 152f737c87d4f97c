import { afterEach, describe, expect, it, vi } from 'vitest';
import { inSlices, nextIdle, nextTask, withoutPause, type Pause } from './slices';

async function count(to: number, seen: number[], pause: Pause): Promise<number> {
  for (let i = 1; i <= to; i++) {
    await pause();
    seen.push(i);
  }
  return to;
}

/** Every look at the clock is `ms` later than the one before. */
function clock(ms: number): void {
  let time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (time += ms));
}

/** A next slice that begins when the test says so. */
function byHand() {
  const waiting: (() => void)[] = [];
  const next = () => new Promise<void>((resolve) => void waiting.push(resolve));
  return { next, go: () => waiting.shift()?.() };
}

afterEach(() => vi.restoreAllMocks());

describe('work in slices', () => {
  it('never waits when it is to be done at once', async () => {
    expect(await count(1000, [], withoutPause)).toBe(1000);
  });
  it('does not wait while the slice lasts', async () => {
    clock(0);
    const next = vi.fn(nextTask);
    await count(1000, [], inSlices(next));
    expect(next).not.toHaveBeenCalled();
  });
  it('goes on in the next slice when the time is up', async () => {
    clock(1);
    const { next, go } = byHand();
    const seen: number[] = [];
    const work = count(5, seen, inSlices(next));
    await vi.waitFor(() => expect(seen.length).toBeGreaterThan(0));
    const first = seen.length;
    expect(first).toBeLessThan(5);
    go();
    await vi.waitFor(() => expect(seen.length).toBeGreaterThan(first));
    go();
    expect(await work).toBe(5);
  });
  it('ends with the reason when nobody wants it any more', async () => {
    clock(3);
    const work = count(
      10,
      [],
      inSlices(() => Promise.reject(new Error('overtaken'))),
    );
    await expect(work).rejects.toThrow('overtaken');
  });
  it.each([
    ['task', nextTask],
    ['idle time', nextIdle],
  ])('finds a next %s', async (_, next) => {
    expect(await next()).toBeUndefined();
  });
});
