import { expect, open, settled, test } from '../support/test';

// What goes wrong on the way: every fault has a state that says so, and a way on.

const RETRY = { name: '重试' };
const DATA = '**/4001034.json';
const INDEX = '**/data/search.json';

/** Each kind of fault is told in web/data/loadJson.test.ts and web/search/client.test.ts; here are those that look unlike. */
const BROKEN = [
  { fault: 'an error of the host', reply: { status: 503, body: 'down' } },
  {
    fault: 'a page from a host that answers everything',
    reply: { status: 200, contentType: 'text/html', body: '<!doctype html><title>Start</title>' },
  },
  { fault: 'nothing, in the middle of a deployment', reply: { status: 404, body: '' } },
];

for (const { fault, reply } of BROKEN) {
  test(`a code's data: ${fault}`, async ({ page, noise }) => {
    noise.allow(/4001034|status of|JSON|missing here/);
    await open(page, '400/');
    await page.route(DATA, (route) => route.fulfill(reply));
    await page.locator('main [data-code="4001034"] a').first().click();
    const alert = page.getByRole('alert');
    await expect(alert).toBeVisible();
    await page.unroute(DATA);
    await alert.getByRole('button', RETRY).click();
    await expect(page.locator('h1')).toContainText('4001034');
  });
}

test('the search index does not come: said in the field, and tried again', async ({
  page,
  noise,
  search,
}) => {
  noise.allow(/search\.json|status of|Search/);
  await page.route(INDEX, (route) => route.fulfill({ status: 503, body: 'down' }));
  await open(page, 'about/');
  await search.type('4001034');
  await expect(page.getByRole('search')).toContainText('搜索数据没有载入成功');
  await page.unroute(INDEX);
  await page.getByRole('search').getByRole('button', RETRY).click();
  await search.finds('4001034');
});

test('the network is gone: what is open stays, and comes back with it', async ({ page, noise }) => {
  noise.allow(/ERR_|Failed to|fetch|import/);
  await open(page, '400/');
  await page.route('**/*', (route) => route.abort());
  await page.locator('main [data-code="4001034"] a').first().click();
  const alert = page.getByRole('alert');
  await expect(alert).toBeVisible();
  await page.unroute('**/*');
  await alert.getByRole('button', RETRY).click();
  await expect(page.locator('h1')).toContainText('4001034');
});

test('data that never arrives: shown as on its way, then as not arriving', async ({
  page,
  noise,
}) => {
  noise.allow(/4001034|abort/i);
  await page.clock.install();
  await open(page, '400/');
  let release = () => {};
  const stuck = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(DATA, async (route) => {
    await stuck;
    await route.abort().catch(() => undefined);
  });
  await page.locator('main [data-code="4001034"] a').first().click();
  await expect(page).toHaveURL(/4001034\/$/);
  // Pointing at the link has asked once already, and that did not count.
  await expect(async () => {
    await page.clock.runFor(31_000);
    await expect(page.getByRole('alert')).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 15_000 });
  await page.unroute(DATA);
  release();
  await page.getByRole('alert').getByRole('button', RETRY).click();
  await expect(page.locator('h1')).toContainText('4001034');
});

const FORBIDDEN = [
  {
    storage: 'is full',
    script: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  },
  {
    storage: 'is forbidden, as with cookies turned off',
    script: () => {
      for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }
      Object.defineProperty(navigator, 'cookieEnabled', { get: () => false });
      Object.defineProperty(navigator, 'serviceWorker', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    },
  },
];

for (const { storage, script } of FORBIDDEN) {
  test(`storage ${storage}: the site works, settings last as long as the page`, async ({
    page,
    search,
  }) => {
    await page.addInitScript(script);
    await open(page, '400/');
    await page.getByRole('button', { name: '外观' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', /light|dark/);
    await page.locator('main [data-code="4001034"] a').first().click();
    await expect(page.locator('h1')).toContainText('4001034');
    await page.goBack();
    await expect(page.locator('main [data-code="4001034"]').first()).toBeVisible();
    await search.type('4031003');
    await search.finds('4031003');
  });
}

for (const year of [1970, 2099]) {
  test(`a clock that says ${year} changes nothing`, async ({ page, search }) => {
    await page.clock.install({ time: new Date(`${year}-01-02T00:00:00Z`) });
    await page.goto('./4001034/');
    await page.clock.runFor(3000);
    await settled(page);
    await search.type('4031003');
    await page.clock.runFor(3000);
    await search.finds('4031003');
  });
}
