import { afterEach, describe, expect, it, vi } from 'vitest';
import { openSearch, SupersededError } from './client';
import { openEngine } from './engine';
import { SearchLoadError } from './load';
import { realEngine, realGuidance, realIndex } from './testIndex';

const text = (): string => JSON.stringify(realIndex());
const guidance = (): string => JSON.stringify(realGuidance());

/** Sentences of the guidance that the index alone does not answer with certainty. */
const sentences: string[] = [];
const ofIndex = await openEngine(realIndex());
for (const [sentence = ''] of Object.values(realGuidance().codes).slice(0, 40))
  if (sentence && !(await ofIndex.search(sentence)).certain) sentences.push(sentence);

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
});

describe('a search that is open', () => {
  it('answers as the engine does', async () => {
    const client = await openSearch(text, guidance);
    expect(client.size).toBe(realIndex().codes.length);
    const asked = client.search('设备不在线', { limit: 2 });
    expect(await asked).toEqual(await realEngine().search('设备不在线', { limit: 2 }));
  });
  it('answers in the same task when the time for it is there', async () => {
    const client = await openSearch(text, guidance);
    vi.spyOn(performance, 'now').mockReturnValue(0);
    let answered = false;
    void client.search('设备不在线').then(() => (answered = true));
    const nextTask = new Promise((resolve) => setTimeout(resolve));
    await nextTask;
    expect(answered).toBe(true);
  });
  it('answers in slices when it is not, and only the newest question', async () => {
    const client = await openSearch(text, guidance);
    let time = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (time += 10));
    const overtaken = client.search('设备');
    const newest = client.search('设备不在线');
    await expect(overtaken).rejects.toBeInstanceOf(SupersededError);
    expect(await newest).toEqual(await realEngine().search('设备不在线'));
  });
  it('gives one query one answer, before the guidance has arrived and after', async () => {
    let arrive: (text: string) => void = () => undefined;
    const late = new Promise<string>((resolve) => (arrive = resolve));
    const client = await openSearch(text, () => late);
    const before = await client.search('设备');
    arrive(guidance());
    const cause = sentences[0] ?? '';
    expect(await client.search(cause)).toEqual(await realEngine().search(cause));
    expect(await client.search('设备')).toEqual(before);
  });
  it.each([
    ['cannot be had', () => Promise.reject(new Error('offline'))],
    ['is of another version', () => '{"version":0,"codes":{}}'],
  ])('goes on without a guidance that %s', async (_, source) => {
    const client = await openSearch(text, source);
    expect((await client.search('设备不在线')).certain).toBe(true);
    expect((await client.search(sentences[0] ?? '')).certain).toBe(false);
  });
});

describe('an index that cannot be had', () => {
  it.each([
    ['404', 'nothing here', { status: 404 }, { kind: 'http', status: 404 }],
    ['HTML', '<!doctype html>', { headers: { 'content-type': 'text/html' } }, { kind: 'format' }],
    ['HTML called JSON', '<!doctype html>', {}, { kind: 'format' }],
    ['truncated', '{"version":2,"co', {}, { kind: 'format' }],
    ['empty', '', {}, { kind: 'format' }],
    ['other JSON', '{"version":7}', {}, { kind: 'format' }],
  ])('says so: %s', async (_, body, init, wanted) => {
    respond(body, init);
    expect(await failure(openSearch('/index.json', guidance))).toMatchObject(wanted);
  });
  it('says that the network failed, and can be opened again', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect((await failure(openSearch('/index.json', guidance))).kind).toBe('network');
    respond(text());
    expect((await openSearch('/index.json', guidance)).size).toBe(realIndex().codes.length);
  });
  it('says that it takes too long', async () => {
    vi.stubGlobal(
      'fetch',
      (_: string, { signal }: { signal: AbortSignal }) =>
        new Promise((__, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason as Error));
        }),
    );
    expect((await failure(openSearch('/index.json', guidance, 5))).kind).toBe('timeout');
  });
});
