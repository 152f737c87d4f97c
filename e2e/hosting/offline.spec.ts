import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { project, titleOf } from '../support/content';
import { dist } from '../support/files';
import { startHost, type Host } from '../support/host';
import { expect, settled, test } from '../support/test';

// The worker at work in a browser; what it keeps and refuses, answer by answer, is told in built/worker.test.ts. The tests
// have hosts of their own: a host that is closed is a network that is gone.
test.use({ serviceWorkers: 'allow' });

const ready = () => navigator.serviceWorker.ready.then(() => undefined);

let host: Host;
test.afterEach(() => host.close());

test('after one visit everything works without a network, below a path', async ({
  page,
  noise,
  search,
}) => {
  host = await startHost(dist, '/docs/errors/');
  await page.goto(`${host.url}4001034/`);
  await settled(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await host.close();
  noise.allow(/ERR_CONNECTION_REFUSED|4001040.json/);

  // In the same tab: another code, search, the other language.
  await search.type('4031003');
  await search.finds('4031003');
  await search.press('Enter');
  await expect(page.locator('h1')).toContainText('4031003');
  await page.getByRole('link', { name: 'Switch to English' }).click();
  await expect(page.locator('h1')).toContainText('4031003');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');

  // A new document for each kind of page, none of which was ever visited.
  await page.goto(`${host.url}en/5031001/`);
  await expect(page).toHaveTitle(new RegExp(titleOf('5031001', 'en').slice(0, 20)));
  await page.goto(`${host.url}404`);
  await expect(page.locator('main [data-code]').first()).toBeVisible();
  await page.goto(`${host.url}search/?q=${encodeURIComponent('设备')}`);
  await expect(page.locator('main [data-code]').first()).toBeVisible();
  await page.goto(`${host.url}decode/`);
  await page.locator('main textarea').fill('{"error":{"msg":"x","code":4001034}}');
  await expect(page.locator('main [data-code="4001034"]').first()).toBeVisible();
  await page.goto(`${host.url}about/`);
  await expect(page.locator('h1')).toBeVisible();
  await page.goto(`${host.url}400/1034`);
  await expect(page).toHaveURL(`${host.url}4001034/`);
  await page.goto(`${host.url}4001040/`);
  await expect(page.locator('h1')).toContainText('4001040');
  await page.goto(host.url);
  await expect(page.locator('main a[href$="4001034/"]').first()).toBeVisible();
});

/** The path of the page as it was built; undefined when it started from the empty shell. */
const builtPath = (page: Page) => page.evaluate(() => document.documentElement.dataset.path);

async function visited(page: Page): Promise<void> {
  host = await startHost(dist);
  await page.goto(host.url);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

const kept = (page: Page, path: string) =>
  page.evaluate((address) => caches.match(address).then(Boolean), `/${path}`);

test('a page once seen is shown as it was built, also without a network', async ({ page }) => {
  await visited(page);
  const pages = ['4001034/', 'en/4031003/', 'search/', 'decode/', 'about/', '400/', ''];
  for (const path of pages) {
    await page.goto(host.url + path);
    await expect.poll(() => kept(page, path), path).toBe(true);
  }
  await host.close();
  for (const path of [...pages, 'search/?q=token', '4001034', '400/index.html']) {
    await page.goto(host.url + path);
    const { pathname } = new URL(page.url());
    expect(await builtPath(page), path).toBe(pathname);
    await settled(page);
  }
  await page.goto(`${host.url}4041002/`);
  expect(await builtPath(page)).toBeUndefined();
  await expect(page.locator('h1')).toContainText('4041002');
});

test('a sign-in page in the place of every page is neither shown nor kept', async ({ page }) => {
  await visited(page);
  host.answer = (path) => {
    if (path === 'portal') return { status: 200, body: '<!doctype html><h1>Sign in</h1>' };
    if (/\.\w+$/.test(path)) return undefined;
    return { status: 302, headers: { Location: '/portal' }, body: '' };
  };
  await page.goto(`${host.url}4001034/`);
  expect(host.asked).toContain('4001034/');
  expect(await builtPath(page)).toBeUndefined();
  await expect(page.locator('h1')).toContainText('4001034');
  await settled(page);
  expect(await kept(page, '4001034/')).toBe(false);
});

test('the worker fetches little, and a page asks for nothing before it is done', async ({
  page,
}) => {
  host = await startHost(dist);
  await page.goto(host.url);
  await settled(page);
  expect(host.asked).not.toContain('sw.js');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const fetched = new Set(host.asked);
  expect(fetched.has('data/offline.json')).toBe(true);
  expect(fetched.size).toBeLessThan(40);
});

const CONNECTIONS = [{ saveData: true }, { effectiveType: 'slow-2g' }, { type: 'cellular' }];

/** The first visit to a page over a connection of this kind, until the worker is in charge. */
async function visitedOver(connection: object, page: Page, path: string): Promise<void> {
  host = await startHost(dist);
  const said = `Object.defineProperty(navigator, 'connection', { value: ${JSON.stringify(connection)} });\n`;
  host.answer = (file, usual) =>
    file === 'sw.js' ? { ...usual, body: said + String(usual.body) } : undefined;
  await page.goto(host.url + path);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

const REST = ['data/offline.json', 'data/search.json'];
const restAsked = () => REST.filter((file) => host.asked.includes(file));

for (const connection of CONNECTIONS) {
  test(`${JSON.stringify(connection)}: the worker fetches nothing, and the page that was seen works without a network`, async ({
    page,
    noise,
  }) => {
    await visitedOver(connection, page, '4001034/');
    expect(restAsked()).toEqual([]);
    const twice = host.asked.filter((file, index) => host.asked.indexOf(file) !== index);
    expect(twice).toEqual([]);
    await host.close();
    noise.allow(/ERR_CONNECTION_REFUSED/);
    await page.reload();
    expect(await builtPath(page)).toBe('/4001034/');
    await settled(page);
    await expect(page.locator('h1')).toContainText('4001034');
  });
}

test('with data saved, a second page in the same tab brings the rest', async ({ page, noise }) => {
  await visitedOver({ saveData: true }, page, '4001034/');
  await settled(page);
  await page.getByRole('link', { name: 'Switch to English' }).click();
  await expect.poll(() => kept(page, 'shell')).toBe(true);
  expect(restAsked()).toEqual(REST);
  await host.close();
  noise.allow(/ERR_CONNECTION_REFUSED/);
  await page.goto(`${host.url}en/5031001/`);
  await expect(page.locator('h1')).toContainText('5031001');
});

test('with data saved, a second page opened from its address brings the rest', async ({ page }) => {
  await visitedOver({ saveData: true }, page, '4001034/');
  await page.goto(`${host.url}4031003/`);
  expect(await builtPath(page)).toBe('/4031003/');
  await expect.poll(() => kept(page, 'shell')).toBe(true);
  expect(restAsked()).toEqual(REST);
});

test('with data saved, a newer version replaces a complete one completely', async ({ page }) => {
  await visited(page);
  const said = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });\n";
  host.answer = (file, usual) =>
    file === 'sw.js'
      ? {
          ...usual,
          body: said.concat(String(usual.body).replace(/"version":"/, '"version":"newer')),
        }
      : undefined;
  host.asked.length = 0;
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect.poll(restAsked).toEqual(REST);
});

test('a deployment that is half done is not kept; the next visit tries again', async ({
  page,
  noise,
}) => {
  host = await startHost(dist);
  host.answer = (path, usual) =>
    path === 'data/search.json' ? { ...usual, body: `${usual.body.toString()} ` } : undefined;
  noise.allow(/belongs to another version/);
  await page.goto(host.url);
  await settled(page);
  await expect.poll(() => host.asked.filter((path) => path === 'data/search.json').length).toBe(1);
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
  host.answer = undefined;
  await page.reload();
  await page.evaluate(ready);
  await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(1);
});

test('a worker of an older version, whatever it did, hands over to this one', async ({ page }) => {
  host = await startHost(dist);
  const old = `self.addEventListener('install', (e) => e.waitUntil(caches.open('/ older').then((c) => c.put('/x', new Response('old')))));
self.addEventListener('fetch', (e) => { if (e.request.mode === 'navigate') e.respondWith(fetch(e.request)); });`;
  host.answer = (path, usual) => (path === 'sw.js' ? { ...usual, body: old } : undefined);
  await page.goto(host.url);
  await page.evaluate(ready);
  host.answer = undefined;
  await page.reload();
  const notice = page.getByRole('button', { name: '换到新版本' });
  await expect(notice).toBeVisible({ timeout: 15_000 });
  await notice.click();
  const names = () => page.evaluate(() => caches.keys()).catch((): string[] => []);
  await expect.poll(async () => (await names()).includes('/ older')).toBe(false);
  await expect.poll(async () => (await names()).length).toBe(1);
});

test('the site can leave its address: the worker for that removes cache and worker', async ({
  page,
}) => {
  host = await startHost(dist);
  await page.goto(host.url);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const body = readFileSync(new URL('hosting/withdraw-worker/sw.js', project), 'utf8');
  host.answer = (path, usual) => (path === 'sw.js' ? { ...usual, body } : undefined);
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const workers = await navigator.serviceWorker.getRegistrations();
        return workers.length + (await caches.keys()).length;
      }),
    )
    .toBe(0);
});
