import { dist, htmlOf } from '../support/files';
import { startHost, type Host } from '../support/host';
import { NEW_WORDS, nextVersion, OLD_WORDS } from '../support/nextVersion';
import { SearchField } from '../support/search';
import { expect, mark, settled, test } from '../support/test';

// All in one worker, so that the next version is made once.
test.describe.configure({ mode: 'default' });

let host: Host;
let next: ReturnType<typeof nextVersion>;
test.beforeAll(() => {
  next = nextVersion(dist);
});
test.afterAll(() => next.remove());
test.beforeEach(async () => {
  host = await startHost(dist);
});
test.afterEach(() => host.close());

test.describe('with a worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a second build under a running tab breaks nothing and is offered', async ({
    page,
    search,
  }) => {
    await page.goto(host.url);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    host.folder = next.folder;

    // The old tab goes on: its scripts are gone from the host, but not from its cache.
    await search.type('4031003');
    await search.finds('4031003');
    await search.press('Enter');
    await expect(page.locator('h1')).toContainText('4031003');
    await expect(page.locator('footer')).toContainText(OLD_WORDS);

    // A visit later the new version has been fetched and waits.
    await page.reload();
    const accept = page.getByRole('button', { name: '换到新版本' });
    await expect(accept).toBeVisible({ timeout: 15_000 });
    await expect(page.locator('footer')).toContainText(OLD_WORDS);
    const stays = await mark(page);
    await page.getByRole('link', { name: '403', exact: true }).click();
    await expect(page.locator('h1')).toContainText('403');
    expect(await stays()).toBe(true);
    // The host has only new pages by now; what is shown stays the old version until it is accepted.
    await page.goto(`${host.url}404/`);
    await expect(page.locator('footer')).toContainText(OLD_WORDS);
    await page.goto(`${host.url}403/`);
    await accept.click();
    await expect(page.locator('footer')).toContainText(NEW_WORDS);
    await expect(page.locator('h1')).toContainText('403');
  });

  test('another open tab keeps working when one tab has changed over', async ({
    page,
    context,
  }) => {
    await page.goto(host.url);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const other = await context.newPage();
    await other.goto(`${host.url}400/`);
    await settled(other);
    host.folder = next.folder;
    await page.reload();
    await page.getByRole('button', { name: '换到新版本' }).click({ timeout: 15_000 });
    await expect(page.locator('footer')).toContainText(NEW_WORDS);
    // Its search script was never loaded and is now gone: the tab reloads once, and then has it.
    const search = new SearchField(other);
    await search.type('4031003');
    await expect(other.locator('footer')).toContainText(NEW_WORDS);
    await settled(other);
    await search.type('4031003');
    await search.finds('4031003');
  });
});

test.describe('without a worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('a tab whose scripts are gone reloads once and works', async ({ page, noise, search }) => {
    noise.allow(/404|dynamically imported|Failed to load|worker-.*ERR_FAILED/);
    await page.goto(`${host.url}4001034/`);
    await settled(page);
    let loads = 0;
    page.on('load', () => loads++);
    host.folder = next.folder;
    await search.type('4031003');
    await expect(page.locator('footer')).toContainText(NEW_WORDS);
    await settled(page);
    await search.type('4031003');
    await search.finds('4031003');
    expect(loads).toBe(1);
  });

  test('a page that names a script which is not there says so and can be read', async ({
    page,
    noise,
  }) => {
    noise.allow(/404|Failed to load/);
    host.answer = (path) => (path.startsWith('assets/') ? { status: 404, body: '' } : undefined);
    await page.goto(`${host.url}400/`);
    const note = page.locator('p', { hasText: '脚本没有载入' });
    await expect(note).toBeVisible();
    await expect(page.locator('main [data-code]').first()).toBeVisible();
    await expect.poll(() => host.asked.filter((path) => path === '400/').length).toBe(2);
    host.answer = undefined;
    await note.getByRole('link').click();
    await settled(page);
    await expect(note).toBeHidden();
  });

  test('a cache that gives the old page again and again is not asked for ever', async ({
    page,
    noise,
  }) => {
    noise.allow(/404|Failed to load/);
    host.folder = next.folder;
    let visits = 0;
    await page.route('**/403/', (route) => {
      if (!route.request().isNavigationRequest()) return route.continue();
      visits++;
      return route.fulfill({ contentType: 'text/html', body: htmlOf('/403/') });
    });
    await page.goto(`${host.url}403/`);
    await expect.poll(() => visits).toBe(2);
    await expect(page.locator('p', { hasText: '脚本没有载入' })).toBeVisible();
    await expect(page.locator('main [data-code]').first()).toBeVisible();
    await expect.poll(() => host.asked.filter((path) => path === '403/').length).toBe(2);
    expect(visits).toBe(2);
  });

  test('an old page from a cache finds the new version by itself', async ({ page, noise }) => {
    noise.allow(/404|Failed to load/);
    host.folder = next.folder;
    let first = true;
    host.answer = (path) => {
      if (path !== '403/' || !first) return undefined;
      first = false;
      return { body: htmlOf('/403/') };
    };
    await page.goto(`${host.url}403/`);
    await expect(page.locator('footer')).toContainText(NEW_WORDS);
    await settled(page);
  });
});
