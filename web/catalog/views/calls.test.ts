import { describe, expect, it } from 'vitest';
import { callId, callsData, callsOf, codesOf, filterCalls } from './calls';
import { real } from '../fixtures';
import { topicData, topicsData } from './topics';

const data = callsData(real);
const calls = data.groups.flatMap((group) => group.calls);

describe('callsData', () => {
  it('has every documented call once, with every code that names it', () => {
    const named = real.codes.flatMap(({ code, endpoints }) =>
      endpoints.map(({ method, path }) => `${callId(method, path)} ${code}`),
    );
    const listed = calls.flatMap(({ id, codes }) => codes.map((code) => `${id} ${code}`));
    expect(listed.sort()).toEqual([...new Set(named)].sort());
    expect(new Set(calls.map(({ id }) => id)).size).toBe(calls.length);
  });

  it('gives each call an anchor of its own that is safe in an address', () => {
    const ways = new Map(calls.map(({ id, method, path }) => [id, `${method} ${path}`]));
    expect(ways.size).toBe(calls.length);
    for (const id of ways.keys()) expect(id).toMatch(/^[a-z0-9_][a-z0-9_-]*[a-z0-9_]$/);
    expect(callId('POST', '/v2/user_auth')).toBe('post-v2-user_auth');
    expect(callId('GET', '/v2/user/{user_id}')).toBe('get-v2-user-user_id');
  });

  it('knows the titles of the codes it names', () => {
    for (const call of calls) expect(codesOf(call, data)).toHaveLength(call.codes.length);
  });
});

describe('filterCalls', () => {
  const found = (text: string) => filterCalls(data, text).flatMap((group) => group.calls);

  it('finds calls by method and path, by number and by the words of their codes', () => {
    expect(found('post /v2/user_auth').map(({ path }) => path)).toContain('/v2/user_auth');
    for (const call of found('4031003')) expect(call.codes).toContain('4031003');
    expect(found('4031003').length).toBeGreaterThan(0);
    expect(found('  ')).toHaveLength(calls.length);
    expect(found('no such call')).toEqual([]);
  });
});

describe('topics', () => {
  it('hold every code in exactly one of them', () => {
    const { topics } = topicsData(real, data);
    expect(topics.reduce((sum, { codes }) => sum + codes, 0)).toBe(real.codes.length);
    for (const { id, codes, calls: count } of topics) {
      const topic = topicData(id, real, data);
      expect(topic.rows).toHaveLength(codes);
      expect(topic.calls).toHaveLength(count);
      expect(callsOf(id, data)).toHaveLength(count);
    }
  });

  it('refuses what the catalog does not have', () => {
    expect(() => topicData('harbour', real, data)).toThrow('harbour');
  });
});
