import { afterEach, describe, expect, it, vi } from 'vitest';
import { finish, inIdleSlices, inSlices, type Steps } from './steps';

function* count(to: number, seen: number[] = []): Steps<number> {
  for (let i = 1; i <= to; i++) {
    yield;
    seen.push(i);
  }
  return to;
}

/** Every look at the clock is `ms` later than the one before. */
function clock(ms: number): void {
  let time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (time += ms));
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('work in steps', () => {
  it('is done at once by who has time', () => {
    expect(finish(count(1000))).toBe(1000);
  });
  it('is answered at once when it fits into a slice', () => {
    clock(0);
    expect(inSlices(count(1000), () => undefined)).toBe(1000);
  });
  it('goes on in later tasks when it does not', async () => {
    clock(3);
    const seen: number[] = [];
    const result = inSlices(count(10, seen), () => undefined);
    expect(seen.length).toBeLessThan(10);
    expect(await result).toBe(10);
    expect(seen).toHaveLength(10);
  });
  it('ends between slices when nobody wants it any more', async () => {
    clock(3);
    const result = inSlices(count(10), () => {
      throw new Error('overtaken');
    });
    await expect(result).rejects.toThrow('overtaken');
  });
  it('is done in idle time, a slice after the other', () => {
    vi.useFakeTimers();
    clock(3);
    const seen: number[] = [];
    inIdleSlices(
      (function* () {
        yield* count(10, seen);
      })(),
    );
    expect(seen).toEqual([]);
    vi.runOnlyPendingTimers();
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.length).toBeLessThan(10);
    vi.runAllTimers();
    expect(seen).toHaveLength(10);
  });
});
