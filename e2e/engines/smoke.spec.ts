import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { catalog, entryOf, titleOf } from '../support/content';
import { findProgram } from '../support/servers';
import { ENTER, type Engine } from './engine';
import { startFirefox } from './firefox';
import { startWebKit } from './webkit';

// The smoke part in the system's own Firefox and WebKit, which Playwright can't drive. Without the packages
// (Debian: firefox-esr; webkit2gtk-driver and xvfb) an engine is skipped.

const firefox = findProgram('firefox-esr', 'firefox');
const driver = findProgram('WebKitWebDriver');
const screen = findProgram('Xvfb');
const miniBrowser = ['/usr/lib', '/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name, 'MiniBrowser')))
  .findLast((path) => path.includes('webkit') && existsSync(path));

/** How to start each, or what is missing. */
const ENGINES: { name: string; start: (() => Promise<Engine>) | string }[] = [
  {
    name: "the system's Firefox",
    start: firefox ? () => startFirefox(firefox) : 'firefox-esr is not installed',
  },
  {
    name: "the system's WebKit",
    start:
      driver && miniBrowser && screen
        ? () => startWebKit({ driver, miniBrowser, screen })
        : 'webkit2gtk-driver and xvfb are not installed',
  },
];

const KINDS = [
  '',
  '403/',
  '4001034/',
  'en/4001134/',
  'search/?q=token',
  'decode/',
  'about/',
  'topics/credential/',
  'calls/',
  '4009999/',
];

/** In the page: the script is at work and nothing below the first screen is still held back. */
const isReady = () => {
  const heading = document.querySelector('main h1');
  const taken = Object.keys(heading ?? {}).some((key) => key.startsWith('__reactProps'));
  const below = [...document.querySelectorAll('[data-below] h2')];
  return taken && below.every((part) => part.getBoundingClientRect().height > 0);
};
const isFound = () => document.querySelector<HTMLElement>('#hits [data-code]')?.dataset.code;
const facts = () => ({
  heading: document.querySelector('main h1')?.textContent ?? '',
  title: document.title,
  lang: document.documentElement.lang,
});

for (const { name, start } of ENGINES) {
  const test = base.extend<object, { engine: Engine }>({
    engine: [
      // oxlint-disable-next-line no-empty-pattern
      async ({}, provide) => {
        if (typeof start === 'string') return;
        const engine = await start();
        await provide(engine);
        await engine.close();
      },
      { scope: 'worker' },
    ],
  });

  test.describe(name, () => {
    // One start for all.
    test.describe.configure({ mode: 'default' });
    test.skip(typeof start === 'string', String(start));
    test.afterEach(({ engine }) => {
      // Leaving a page cancels what its worker was loading, of which Firefox complains.
      // Of the page for unknown addresses it fetches scripts ahead, before a script has told where the site begins; the
      // address is that of a page, so the server answers with one. Then it fetches them from the right address.
      const noise = engine
        .heard()
        .filter(
          (text) =>
            !text.includes('ServiceWorker intercepted') &&
            !/\/4009999\/assets\/.*disallowed MIME type/.test(text),
        );
      expect(noise, 'noise in the console').toEqual([]);
    });

    const open = async (engine: Engine, url: string) => {
      await engine.open(url);
      await expect.poll(() => engine.run(isReady), url).toBe(true);
    };

    test('every kind of page opens without a complaint', async ({ engine, baseURL }) => {
      test.info().annotations.push({ type: 'engine', description: engine.name });
      const titles = new Set<string>();
      for (const kind of KINDS) {
        await open(engine, baseURL + kind);
        const { heading, title, lang } = await engine.run(facts);
        expect(lang).toBe(kind.startsWith('en/') ? 'en' : 'zh-CN');
        expect(heading).toContain(/\d+/.exec(kind)?.[0] ?? '');
        titles.add(title);
      }
      expect(titles.size).toBe(KINDS.length);
    });

    test('pinyin finds a code and Enter opens it', async ({ engine, baseURL }) => {
      await open(engine, `${baseURL}about/`);
      await engine.run(() => document.querySelector<HTMLElement>('input[type="search"]')?.focus());
      await engine.type('shebei buzaixian');
      await expect.poll(() => engine.run(isFound)).toBe('4001054');
      await engine.type(ENTER);
      await expect
        .poll(async () => (await engine.run(facts)).heading)
        .toContain(titleOf('4001054', 'zh'));
      expect(await engine.run(() => location.href)).toBe(`${baseURL}4001054/`);
    });

    test('the decoder finds the codes of a text', async ({ engine, baseURL }) => {
      await open(engine, `${baseURL}decode/`);
      await engine.run(() => document.querySelector('textarea')?.focus());
      await engine.type('{"error":{"msg":"x","code":4001034}} code=4031003');
      const certain = () =>
        [...document.querySelectorAll<HTMLElement>('main [data-confidence="certain"]')].map(
          (one) => one.dataset.code,
        );
      await expect.poll(() => engine.run(certain)).toEqual(['4001034', '4031003']);
    });

    test('a class is filtered, and the language changes without a new document', async ({
      engine,
      baseURL,
    }) => {
      await open(engine, `${baseURL}403/?actor=app-developer`);
      const shown = () => document.querySelectorAll('main tr[data-code]').length;
      const filtered = catalog.codes.filter(
        ({ code, actor }) => code.startsWith('403') && actor === 'app-developer',
      ).length;
      await expect.poll(() => engine.run(shown)).toBe(filtered);
      await engine.run(() => {
        document.documentElement.dataset.marked = 'yes';
        document.querySelector<HTMLElement>('header a[lang="en"]')?.click();
      });
      await expect.poll(async () => (await engine.run(facts)).lang).toBe('en');
      expect(await engine.run(() => location.href)).toBe(`${baseURL}en/403/?actor=app-developer`);
      await expect.poll(() => engine.run(shown)).toBe(filtered);
      expect(await engine.run(() => document.documentElement.dataset.marked)).toBe('yes');
    });

    test('what the engine does not know is done without', async ({ engine, baseURL }) => {
      await open(engine, `${baseURL}4001034/`);
      const known = await engine.run(() => ({
        'Trusted Types': 'trustedTypes' in window,
        'blocking="render"': 'blocking' in HTMLLinkElement.prototype,
        'content-visibility': CSS.supports('content-visibility', 'hidden'),
        requestIdleCallback: 'requestIdleCallback' in window,
      }));
      const lacking = Object.entries(known).filter(([, knows]) => !knows);
      test.info().annotations.push({
        type: 'lacks',
        description: lacking.map(([feature]) => feature).join(', ') || 'nothing',
      });
      // The page is whole and alive all the same: its last part is laid out, and its theme switch answers.
      const { official = '' } = entryOf('4001034').meanings[0] ?? {};
      const alive = await engine.run((text) => {
        const page = document.querySelector<HTMLElement>('main');
        const before = document.documentElement.dataset.theme;
        document.querySelector<HTMLElement>('header button')?.click();
        const last = [...document.querySelectorAll('main h2')].at(-1)?.getBoundingClientRect();
        return {
          quoted: page?.innerText.includes(text) === true,
          shown: (last?.height ?? 0) > 0,
          switched: document.documentElement.dataset.theme !== before,
        };
      }, official);
      expect(alive).toEqual({ quoted: true, shown: true, switched: true });
      await engine.run(() => localStorage.clear());
    });
  });
}
