import { describe, expect, it } from 'vitest';
import { openDecoder, SIZE_LIMIT, SYNC_LIMIT, TooLargeError } from './client';
import { data } from './fixtures';
import { UnreadableError } from './run';

const line = 'code=4041011 msg=user not exists\n';
const long = line.repeat(Math.ceil((SYNC_LIMIT * 20) / line.length));

describe('openDecoder, where no worker can be made', () => {
  it('decodes a short text', async () => {
    const { groups } = await openDecoder().decode(line, data);
    expect(groups.map(({ code }) => code)).toEqual(['4041011']);
  });

  it('decodes a long text in slices, says what it is and tells how far it is', async () => {
    const shares: number[] = [];
    const facts: unknown[] = [];
    const report = await openDecoder().decode(long, data, {
      onRead: (read) => facts.push(read),
      onProgress: (share) => shares.push(share),
    });
    expect(report.certain).toEqual({ codes: 1, occurrences: long.length / line.length });
    expect(facts).toMatchObject([{ size: long.length, lines: long.length / line.length }]);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('reads a file', async () => {
    const { groups } = await openDecoder().decode(new Blob([line]), data);
    expect(groups.map(({ code }) => code)).toEqual(['4041011']);
  });

  it('says when a file cannot be read', async () => {
    const gone = new Blob([line]);
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    await expect(openDecoder().decode(gone, data)).rejects.toBeInstanceOf(UnreadableError);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const decoding = openDecoder().decode(long, data, {
      signal: stop.signal,
      onRead: () => stop.abort(),
    });
    await expect(decoding).rejects.toThrow(/abort/i);
  });

  it('refuses what is over the limit, text or file, unread', async () => {
    const huge = 'x'.repeat(SIZE_LIMIT + 1);
    await expect(openDecoder().decode(huge, data)).rejects.toBeInstanceOf(TooLargeError);
    const file = Object.defineProperty(new Blob(), 'size', { value: SIZE_LIMIT + 1 });
    await expect(openDecoder().decode(file, data)).rejects.toBeInstanceOf(TooLargeError);
  });
});
