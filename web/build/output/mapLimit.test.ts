import { describe, expect, it } from 'vitest';
import { mapLimit } from './mapLimit';

const later = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 5));

describe('mapLimit', () => {
  it('returns the results in the order of the items, whatever ends first', async () => {
    const doubled = await mapLimit(
      [1, 2, 3, 4, 5],
      async (n) => {
        await later();
        return n * 2;
      },
      2,
    );
    expect(doubled).toEqual([2, 4, 6, 8, 10]);
  });

  it('never has more calls under way than the limit, and uses it', async () => {
    let now = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++now);
      await later();
      now--;
    };
    await mapLimit(Array.from({ length: 12 }), work, 3);
    expect(most).toBe(3);
  });

  it('rejects when one call does', async () => {
    const work = (n: number) => (n === 2 ? Promise.reject(new Error('two')) : Promise.resolve(n));
    await expect(mapLimit([1, 2, 3], work, 1)).rejects.toThrow('two');
  });
});
