import { afterEach, describe, expect, it, vi } from 'vitest';
import { openSearch } from './client';
import { SearchLoadError } from './load';
import { createEngine } from './engine';
import { parseIndex } from './index/parseIndex';
import type { FromWorker, ToWorker } from './protocol';
import { SupersededError } from './superseded';
import { realEngine, realIndex } from './testIndex';
import type { Engine } from './types';

const text = (): string => JSON.stringify(realIndex());
/** As for a catalog too large for the page. */
const large = { mostOnPage: 0 };
const noWorker = { ...large, createWorker: () => undefined };

/** A worker of the same words, in this thread; `answer` holds its answers back until called. */
function fakeWorker(start: 'up' | 'broken' | 'silent' = 'up') {
  let engine: Engine | undefined;
  const held: (() => void)[] = [];
  const worker = {
    onmessage: undefined as ((e: { data: FromWorker }) => void) | undefined,
    onerror: undefined as ((e: { message: string }) => void) | undefined,
    terminated: false,
    asked: [] as string[],
    terminate: () => void (worker.terminated = true),
    postMessage: (data: ToWorker) => {
      if (data.type === 'open') {
        try {
          engine = createEngine(parseIndex(data.bytes));
          const { size } = engine;
          queueMicrotask(() => worker.onmessage?.({ data: { type: 'ready', size } }));
        } catch (e) {
          queueMicrotask(() =>
            worker.onmessage?.({ data: { type: 'refused', message: String(e) } }),
          );
        }
      } else {
        worker.asked.push(data.query);
        held.push(() => {
          const result = engine?.search(data.query, data.options);
          if (result) worker.onmessage?.({ data: { type: 'result', id: data.id, result } });
        });
      }
    },
  };
  setTimeout(() => {
    if (start === 'up') worker.onmessage?.({ data: { type: 'up' } });
    if (start === 'broken') worker.onerror?.({ message: 'no such script' });
  });
  return {
    worker,
    create: () => worker as unknown as Worker,
    answer: () => held.shift()?.(),
  };
}

const respond = (body: string, init: ResponseInit = {}): void => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, init)));
};
const failure = async (p: Promise<unknown>): Promise<SearchLoadError> => {
  const error: unknown = await p.then(
    () => undefined,
    (e: unknown) => e,
  );
  if (!(error instanceof SearchLoadError))
    throw new Error(`not a SearchLoadError: ${String(error)}`);
  return error;
};

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('in the page', () => {
  it('searches an index of moderate size, and makes no worker', async () => {
    const createWorker = vi.fn(() => undefined);
    const client = await openSearch(text, { createWorker });
    expect(client).toMatchObject({ where: 'main', size: realIndex().count });
    expect(createWorker).not.toHaveBeenCalled();
  });
  it('answers at once when the time for it is there', async () => {
    const client = await openSearch(text);
    vi.spyOn(performance, 'now').mockReturnValue(0);
    const result = client.search('设备不在线', { limit: 2 });
    expect(result).toEqual(realEngine().search('设备不在线', { limit: 2 }));
  });
  it('answers in slices when it is not, and only the newest question', async () => {
    const client = await openSearch(text);
    let time = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (time += 10));
    const overtaken = client.search('设备');
    const newest = client.search('设备不在线');
    expect(newest).toBeInstanceOf(Promise);
    await expect(overtaken).rejects.toBeInstanceOf(SupersededError);
    expect(await newest).toEqual(realEngine().search('设备不在线'));
  });
});

describe('without a worker', () => {
  it('searches on the main thread', async () => {
    const client = await openSearch(text, noWorker);
    expect(client).toMatchObject({ where: 'main', size: realIndex().count });
    expect((await client.search('设备不在线')).hits[0]?.code).toBe('4001054');
  });
  it('also when making one throws or its script is missing', async () => {
    const throws = openSearch(text, {
      ...large,
      createWorker: () => {
        throw new Error('SecurityError');
      },
    });
    const broken = fakeWorker('broken');
    const missing = openSearch(text, { ...large, createWorker: broken.create });
    expect((await throws).where).toBe('main');
    expect((await missing).where).toBe('main');
    expect(broken.worker.terminated).toBe(true);
  });
  it('also when its script never answers', async () => {
    vi.useFakeTimers();
    const silent = fakeWorker('silent');
    const createWorker = vi.fn(silent.create);
    const opening = openSearch(text, { ...large, createWorker });
    await vi.waitFor(() => expect(createWorker).toHaveBeenCalled());
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await opening).where).toBe('main');
  });
});

describe('with a worker', () => {
  it('searches there', async () => {
    respond(text());
    const { create, answer } = fakeWorker();
    const client = await openSearch('/index.json', { ...large, createWorker: create });
    const result = client.search('设备不在线', { limit: 2 });
    answer();
    expect(client).toMatchObject({ where: 'worker', size: realIndex().count });
    expect((await result).hits).toHaveLength(2);
  });
  it('asks only for the newest of the questions that wait, and drops stale answers', async () => {
    const { worker, create, answer } = fakeWorker();
    const client = await openSearch(text, { ...large, createWorker: create });
    const asked = ['设', '设备', '设备不', '设备不在线'].map((q) => client.search(q));
    const settled = Promise.allSettled(asked);
    answer();
    answer();
    const outcomes = await settled;
    expect(worker.asked).toEqual(['设', '设备不在线']);
    expect(outcomes.map((o) => o.status)).toEqual([
      'rejected',
      'rejected',
      'rejected',
      'fulfilled',
    ]);
    expect(outcomes[0]).toMatchObject({ reason: expect.any(SupersededError) as unknown });
  });
  it('ends what waits when it is closed', async () => {
    const { worker, create } = fakeWorker();
    const client = await openSearch(text, { ...large, createWorker: create });
    const waiting = client.search('设备');
    client.close();
    await expect(waiting).rejects.toBeInstanceOf(SupersededError);
    expect(worker.terminated).toBe(true);
  });
});

describe('an index that cannot be had', () => {
  it.each([
    ['404', 'nothing here', { status: 404 }, { kind: 'http', status: 404 }],
    ['HTML', '<!doctype html>', { headers: { 'content-type': 'text/html' } }, { kind: 'format' }],
    ['HTML called JSON', '<!doctype html>', {}, { kind: 'format' }],
    ['truncated', '{"version":1,"co', {}, { kind: 'format' }],
    ['empty', '', {}, { kind: 'format' }],
    ['other JSON', '{"version":7}', {}, { kind: 'format' }],
  ])('says so: %s', async (_, body, init, wanted) => {
    respond(body, init);
    expect(await failure(openSearch('/index.json', noWorker))).toMatchObject(wanted);
    respond(body, init);
    const { worker, create } = fakeWorker();
    const createWorker = vi.fn(create);
    expect(await failure(openSearch('/index.json', { ...large, createWorker }))).toMatchObject(
      wanted,
    );
    await vi.waitFor(() =>
      expect(createWorker.mock.calls.length === 0 || worker.terminated).toBe(true),
    );
  });
  it('says that the network failed, and can be opened again', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect((await failure(openSearch('/index.json', noWorker))).kind).toBe('network');
    respond(text());
    expect((await openSearch('/index.json', noWorker)).size).toBe(realIndex().count);
  });
  it('says that it takes too long', async () => {
    vi.useFakeTimers();
    vi.stubGlobal(
      'fetch',
      (_: string, { signal }: { signal: AbortSignal }) =>
        new Promise((__, reject) => {
          signal.addEventListener('abort', () => reject(new Error('aborted')));
        }),
    );
    const opening = failure(openSearch('/index.json', { ...noWorker, timeout: 100 }));
    await vi.advanceTimersByTimeAsync(101);
    expect((await opening).kind).toBe('timeout');
  });
});
