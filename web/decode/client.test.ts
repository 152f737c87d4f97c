import { describe, expect, it } from 'vitest';
import { openDecoder, SIZE_LIMIT, SYNC_LIMIT, TooLargeError } from './client';
import { rows } from './fixtures';

const line = 'code=4041011 msg=user not exists\n';
const long = line.repeat(Math.ceil((SYNC_LIMIT * 9) / line.length));

describe('openDecoder, where no worker can be made', () => {
  it('decodes a short text', async () => {
    const { findings } = await openDecoder().decode(line, rows);
    expect(findings.map((f) => f.code)).toEqual(['4041011']);
  });

  it('decodes a long text in slices and tells how far it is', async () => {
    const shares: number[] = [];
    const { findings } = await openDecoder().decode(long, rows, {
      onProgress: (share) => shares.push(share),
    });
    expect(findings.length).toBe(long.length / line.length);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const decoding = openDecoder().decode(long, rows, {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(decoding).rejects.toThrow(/abort/i);
  });

  it('refuses what is over the limit', async () => {
    const huge = 'x'.repeat(SIZE_LIMIT + 1);
    await expect(openDecoder().decode(huge, rows)).rejects.toBeInstanceOf(TooLargeError);
  });
});
