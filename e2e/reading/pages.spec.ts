import { catalog, inClass, LANGS, titleOf } from '../support/content';
import { rows } from '../support/lists';
import { expect, listen, mark, open, test } from '../support/test';

const supplementary = catalog.codes.find(({ origin }) => origin === 'supplementary')?.code ?? '';
const observed = catalog.codes.find(({ origin }) => origin === 'observed')?.code ?? '';

const KINDS: [name: string, path: string][] = [
  ['home', ''],
  ['a class', '400/'],
  ['a class without codes', '200/'],
  ['a code', '4001034/'],
  ['a code with two meanings', '4001134/'],
  ['a supplementary code', `${supplementary}/`],
  ['an observed code', `${observed}/`],
  ['topics', 'topics/'],
  ['a topic', 'topics/credential/'],
  ['calls', 'calls/'],
  ['search', 'search/'],
  ['search with a query', 'search/?q=4001034'],
  ['decode', 'decode/'],
  ['about', 'about/'],
];

// As readers meet the pages: with the worker.
test.use({ serviceWorkers: 'allow' });

for (const { prefix, tag } of LANGS) {
  test(`every kind of page in ${tag} opens without a complaint @smoke`, async ({
    page,
    noise,
    search,
  }) => {
    for (const [name, path] of KINDS) {
      await test.step(name, async () => {
        await open(page, prefix + path);
        await expect(page.locator('html')).toHaveAttribute('lang', tag);
        await expect(page.locator('main h1')).toHaveCount(1);
        await expect(page.locator('main h1')).not.toBeEmpty();
        await expect(page.locator('title')).toHaveCount(1);
        await expect(page.locator('meta[name="description"]')).toHaveCount(1);
        await expect(search.field).toHaveCount(1);
        await expect(page.locator('main')).toHaveCount(1);
        expect(noise.heard, name).toEqual([]);
      });
    }
  });
}

test('a mismatch between the HTML and the script does not go unheard', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage();
  const noise = listen(page);
  await page.route('**/4001034/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<dd>.*?<\/dd>/, '<dd>another text</dd>');
    await route.fulfill({ response, body });
  });
  await page.goto(`${baseURL}4001034/`);
  await expect.poll(() => noise.heard.join()).toContain('exception');
  await page.close();
});

test('a long page is taken over in slices', async ({ page }) => {
  // On a slow phone: React leaves a turn every few milliseconds.
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.addInitScript(() => {
    const taken = (row?: Element) =>
      Object.keys(row ?? {}).some((key) => key.startsWith('__reactProps'));
    const turns = { between: 0 };
    // Takes a turn of the event loop whenever React leaves one.
    const { port1, port2 } = new MessageChannel();
    Object.assign(window, { turns, port1, port2 });
    port2.addEventListener('message', () => {
      const rows = document.querySelectorAll('main tbody tr');
      if (taken(rows[rows.length - 1])) return;
      if (taken(rows[0])) turns.between++;
      port1.postMessage(0);
    });
    port2.start();
    port1.postMessage(0);
  });
  await open(page, '400/');
  const turns = () =>
    page.evaluate(() => (window as unknown as { turns: { between: number } }).turns.between);
  await expect.poll(turns).toBeGreaterThan(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('nothing moves while a page arrives', async ({ page }) => {
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries()) moved.push(JSON.stringify(shift));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const shared: (typeof KINDS)[number] = ['shared codes', 'decode/?codes=4001034,4041008'];
    for (const [name, path] of [...KINDS, shared]) {
      await page.goto(`./${path}`);
      await expect(page.locator('html'), name).toHaveAttribute('data-script', 'running');
      // What lies below the first screen comes a fifth of a second after it.
      const shown = page.locator('[data-below] h2');
      await expect
        .poll(() => shown.evaluateAll((all) => all.every((h) => h.checkVisibility())))
        .toBe(true);
      const moved = await page.evaluate(() => (window as unknown as { moved: string[] }).moved);
      expect(moved, name).toEqual([]);
    }
  });
});

test('a walk through all kinds of pages stays in one document @smoke @root', async ({ page }) => {
  await open(page, '');
  const stayed = await mark(page);
  const titles = new Set<string>();
  const arrive = async (path: string, heading: string | RegExp) => {
    await expect(page).toHaveURL(`./${path}`);
    await expect(page.locator('main h1')).toContainText(heading);
    await expect(page.locator('title')).toHaveCount(1);
    await expect(page.locator('meta[name="description"]')).toHaveCount(1);
    await expect
      .poll(async () => titles.has(await page.title()), `${path} has a title of its own`)
      .toBe(false);
    titles.add(await page.title());
  };
  await arrive('', '错误码');
  const nav = page.locator('header nav');
  await nav.getByRole('link', { name: '404' }).click();
  await arrive('404/', '404');
  await page.locator('main [data-code="4041036"] a').click();
  await arrive('4041036/', '4041036');
  await page.locator('main a[rel="next"]').click();
  await arrive('4041037/', '4041037');
  await page.locator('main a[href="../404/"]').first().click();
  await expect(page).toHaveURL('./404/');
  await page.goBack();
  await expect(page).toHaveURL('./4041037/');
  await page.locator('header').getByRole('link', { name: '关于' }).click();
  await arrive('about/', '关于');
  await page.locator('header').getByRole('link', { name: '解码' }).click();
  await arrive('decode/', '解码');
  await page.locator('header a').first().click();
  await expect(page).toHaveURL('./');
  await expect(page.locator('main h1')).toContainText('错误码');
  expect(await stayed()).toBe(true);
});

test('the language switch keeps the page, its query and its filters @smoke', async ({ page }) => {
  await open(page, '4001034/');
  const stayed = await mark(page);
  const description = () => page.locator('meta[name="description"]').getAttribute('content');
  const chinese = await description();
  await page.getByRole('link', { name: 'Switch to English' }).click();
  await expect(page).toHaveURL('./en/4001034/');
  await expect(page.locator('main h1')).toContainText(titleOf('4001034', 'en'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle(new RegExp(titleOf('4001034', 'en')));
  await expect(page.locator('title')).toHaveCount(1);
  await expect.poll(description).not.toBe(chinese);
  await page.getByRole('link', { name: '切换到中文' }).click();
  await expect(page).toHaveURL('./4001034/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.locator('main h1')).toContainText(titleOf('4001034', 'zh'));
  expect(await stayed()).toBe(true);

  await open(page, '400/?q=token&actor=app-developer');
  await expect(rows(page)).not.toHaveCount(inClass(400).length);
  const count = await rows(page).count();
  expect(count).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'Switch to English' }).click();
  await expect(page).toHaveURL('./en/400/?q=token&actor=app-developer');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(rows(page)).toHaveCount(count);
});
