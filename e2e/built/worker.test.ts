import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { codes } from '../support/content';
import { dist, htmlOf } from '../support/files';
import { hosted, SCOPE, startWorker, type Worker } from '../support/worker';

// What the service worker keeps and shows; hosting/offline.spec.ts sees it at work in a browser.

let worker: Worker;
beforeEach(async () => {
  worker = startWorker();
  await worker.install();
});

const PAGE = '4001034/';
const text = htmlOf(`/${PAGE}`);
const other = new Response('a page', { status: 200 });
const offline = () => Promise.reject(new Error('no network'));

/** The empty page that every page can start from. */
const isShell = (html: string) => html.includes('<div id="root"></div>');

describe('pages', () => {
  test.each(['4001034/', 'en/4031003/', '', '400/', 'en/decode/'])(
    'that come at once are shown as they were built, and kept: /%s',
    async (path) => {
      const built = htmlOf(`/${path}`);
      expect(await worker.visit(path)).toBe(built);
      worker.network = offline;
      expect(await worker.visit(path)).toBe(built);
    },
  );

  test('are the same with or without the slash or the name of the file', async () => {
    for (const path of ['4001034', '4001034/index.html'])
      expect(await worker.visit(path)).toBe(text);
    expect(worker.asked.slice(-1)).toEqual([SCOPE + PAGE]);
  });

  test('that were never seen start from the shell when there is no network', async () => {
    worker.network = offline;
    expect(isShell(await worker.visit(PAGE))).toBe(true);
    expect(isShell(await worker.visit('4001040/'))).toBe(true);
  });

  test('are not waited for when the host is slow, but are there the next time', async () => {
    worker.network = (path) =>
      new Promise((resolve) => {
        setTimeout(() => resolve(hosted(path)), 400);
      });
    expect(isShell(await worker.visit(PAGE))).toBe(true);
    expect(await worker.kept(PAGE)).toBe(text);
  });

  test.each([
    ['a sign-in page in the place of every page', () => new Response('<h1>Sign in</h1>')],
    ['a redirect to another page of ours', () => hosted('')],
    ['an error', () => new Response('down', { status: 503 })],
    ['an error with our page in it', () => new Response(text, { status: 503 })],
    ['the page of another code', () => hosted('4031003/')],
    [
      'a page with data of another version',
      () => new Response(text.replace('"code":"4001034"', '"code":"4009999"')),
    ],
    [
      'a page with another script',
      () => new Response(text.replaceAll(/main-[\w-]+\.js/g, 'main-x.js')),
    ],
    ['nothing', offline],
  ])('are not taken from a host that sends %s', async (_, answer) => {
    worker.network = answer;
    expect(isShell(await worker.visit(PAGE))).toBe(true);
    expect(await worker.kept(PAGE)).toBeUndefined();
  });

  test('are asked for below our own address, whatever the address looks like', async () => {
    for (const path of ['/evil.example/', 'https:/evil.example/', '%2F%2Fevil.example/']) {
      await worker.visit(path);
      expect(worker.asked.at(-1)).toBe(SCOPE + path);
    }
  });
});

describe('files', () => {
  test('come from this version, whatever the host holds by now', async () => {
    worker.network = () => other;
    for (const code of codes) {
      const file = `${code}.json`;
      const kept = await (await worker.ask(file)).text();
      expect(kept).toBe(readFileSync(join(dist, file), 'utf8'));
    }
  });

  test('of a number without a page are answered without a network', async () => {
    worker.network = offline;
    expect((await worker.ask('4001040.json')).status).toBe(404);
    await expect(worker.ask('catalog.csv')).rejects.toThrow('no network');
  });
});

describe('versions', () => {
  test('are kept completely or not at all', async () => {
    const half = startWorker();
    half.network = (path) => (path === 'data/search.json' ? new Response('{}') : hosted(path));
    await expect(half.install()).rejects.toThrow('data/search.json belongs to another version');
    expect([...half.stores.values()].map((store) => store.size)).toEqual([]);
  });

  test('give way to this one, those of other sites of the origin stay', async () => {
    const [own = ''] = worker.stores.keys();
    const mount = new URL(SCOPE).pathname;
    for (const name of [`${mount} older`, '/ another site', `${mount}en/ another site`])
      worker.stores.set(name, new Map());
    await worker.activate();
    expect([...worker.stores.keys()].toSorted()).toEqual(
      [own, '/ another site', `${mount}en/ another site`].toSorted(),
    );
  });

  test('fill again when the browser has cleared them', async () => {
    worker.stores.clear();
    expect(await worker.visit(PAGE)).toBe(text);
    expect(await worker.kept('4031003.json')).toBeDefined();
  });
});

const REST = ['data/offline.json', 'data/search.json'];
const COSTLY = [
  { saveData: true },
  { effectiveType: '2g' },
  { effectiveType: 'slow-2g' },
  { type: 'cellular' },
];
const FREE = [undefined, {}, { saveData: false, effectiveType: '3g', type: 'wifi' }];

/** The scripts that the page names. */
const SCRIPTS = [...new Set(text.match(/assets\/[\w.-]+\.js/g) ?? [])];

/** The first visit over such a connection, to the page that is open; its scripts are in the browser. */
async function visitedOver(connection: object | undefined): Promise<Worker> {
  const first = startWorker(connection);
  first.open = [PAGE];
  first.inBrowser = new Set([PAGE, ...SCRIPTS]);
  await first.install();
  return first;
}

const restAsked = ({ asked }: Worker) => REST.filter((file) => asked.includes(SCOPE + file));

describe('readers who save data, or pay for it', () => {
  test.each(COSTLY)('have kept what they have seen, and nothing else: %o', async (connection) => {
    const first = await visitedOver(connection);
    expect(first.asked).toEqual([]);
    const kept = [...first.stores.values()].flatMap((store) => [...store.keys()]);
    expect(SCRIPTS.length).toBeGreaterThan(2);
    expect(kept.toSorted()).toEqual([PAGE, ...SCRIPTS].map((file) => SCOPE + file).toSorted());
    first.network = offline;
    expect(await first.visit(PAGE)).toBe(text);
    await expect(first.visit('4031003/')).rejects.toThrow('no network');
  });

  test.each(FREE)(
    'are not those of whom the browser tells nothing such: %o',
    async (connection) => {
      const first = await visitedOver(connection);
      expect(restAsked(first)).toEqual(REST);
      expect(isShell((await first.kept('shell')) ?? '')).toBe(true);
    },
  );

  test('have kept no page that is not open, or that the host shows in its place', async () => {
    const first = startWorker({ saveData: true });
    first.open = [PAGE];
    first.network = () => new Response('<h1>Sign in</h1>');
    await first.install();
    expect(first.asked).toEqual([SCOPE + PAGE]);
    expect(await first.kept(PAGE)).toBeUndefined();
  });

  test('get the rest with a second page, by its address or in the same tab', async () => {
    const another = htmlOf('/4031003/');
    const ways = [
      async (first: Worker) => expect(await first.visit('4031003/')).toBe(another),
      (first: Worker) => first.tell('another page'),
    ];
    for (const ask of ways) {
      const first = await visitedOver({ saveData: true });
      await ask(first);
      expect(restAsked(first)).toEqual(REST);
      first.network = offline;
      expect(isShell(await first.visit('4001040/'))).toBe(true);
    }
  });

  test('get a newer version complete where they have an older one complete', async () => {
    const first = startWorker({ saveData: true });
    const mount = new URL(SCOPE).pathname;
    first.stores.set(`${mount} older`, new Map([[`${SCOPE}shell`, other]]));
    await first.install();
    expect(restAsked(first)).toEqual(REST);
  });
});
