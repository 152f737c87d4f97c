import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadJson } from './loadJson';

const answer = (body: string, status = 200) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(new Response(body, { status }))),
  );

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('loadJson', () => {
  it('gives what the file holds', async () => {
    answer('{"a":1}');
    expect(await loadJson('/docs/', 'data/home.json')).toEqual({ a: 1 });
    expect(fetch).toHaveBeenCalledWith('/docs/data/home.json', expect.anything());
  });

  it('gives null for a file the site does not have', async () => {
    answer('<!doctype html>', 404);
    expect(await loadJson('/', '4009999.json')).toBeNull();
  });

  it.each([
    ['an error of the host', '{}', 503],
    ["the host's start page instead of the file", '<!doctype html>', 200],
    ['a file that was cut off', '{"a":', 200],
    ['an empty answer', '', 200],
  ])('refuses %s', async (_name, body, status) => {
    answer(body, status);
    await expect(loadJson('/', 'data/home.json')).rejects.toThrow();
  });
});
