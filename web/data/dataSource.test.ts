import { describe, expect, it, vi } from 'vitest';
import { createDataSource } from './dataSource';

/** Loads that are answered by hand. */
function byHand() {
  const waiting: { resolve: (data: unknown) => void; reject: (error: Error) => void }[] = [];
  const load = vi.fn(
    (_file: string) =>
      new Promise<unknown>((resolve, reject) => {
        waiting.push({ resolve, reject });
      }),
  );
  return { waiting, load, source: createDataSource(load) };
}

describe('createDataSource', () => {
  it('loads a file once, however often it is asked for', async () => {
    const { source, load, waiting } = byHand();
    const first = source.read('a.json');
    expect(source.read('a.json')).toBe(first);
    source.prefetch('a.json');
    waiting[0]?.resolve({ a: 1 });
    expect(await first).toEqual({ a: 1 });
    expect(load).toHaveBeenCalledOnce();
    expect(source.has('a.json')).toBe(true);
    expect(source.peek('a.json')).toEqual({ a: 1 });
  });

  it('does not load what came along with the page', async () => {
    const { source, load } = byHand();
    source.put('a.json', null);
    expect(source.has('a.json')).toBe(true);
    expect(await source.read('a.json')).toBeNull();
    expect(load).not.toHaveBeenCalled();
  });

  it('remembers a failure until it is told to forget', async () => {
    const { source, load, waiting } = byHand();
    const first = source.read('a.json');
    waiting[0]?.reject(new Error('offline'));
    await expect(first).rejects.toThrow('offline');
    expect(source.read('a.json')).toBe(first);
    expect(load).toHaveBeenCalledOnce();
    source.forgetFailures();
    const second = source.read('a.json');
    waiting[1]?.resolve('here');
    expect(await second).toBe('here');
  });

  it('lets a failed prefetch be forgotten by itself', async () => {
    const { source, load, waiting } = byHand();
    source.prefetch('a.json');
    waiting[0]?.reject(new Error('offline'));
    await vi.waitFor(() => {
      void source.read('a.json').catch(() => undefined);
      expect(load).toHaveBeenCalledTimes(2);
    });
  });

  it('tells how many files are on their way', async () => {
    const { source, waiting } = byHand();
    const seen: number[] = [];
    const stop = source.subscribe(() => seen.push(source.pending()));
    const both = [source.read('a.json'), source.read('b.json')];
    await Promise.resolve();
    waiting[0]?.resolve(1);
    waiting[1]?.reject(new Error('offline'));
    await Promise.allSettled(both);
    expect(seen).toEqual([1, 2, 1, 0]);
    stop();
    source.read('c.json').catch(() => undefined);
    await Promise.resolve();
    expect(seen).toHaveLength(4);
  });
});
