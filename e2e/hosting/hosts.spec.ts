import { titleOf } from '../support/content';
import { dist } from '../support/files';
import { startHost } from '../support/host';
import { results } from '../support/lists';
import { findProgram, HOSTS } from '../support/servers';
import { expect, settled, test } from '../support/test';

// The table in docs/hosting.md, line by line, in a browser; what the hosts answer byte by byte is read in
// built/hosts.test.ts. A host that this machine does not have is skipped, by name.

const MOUNT = '/docs/errors/';

for (const { name, programs, start, configured } of HOSTS) {
  test(`${name} below a path`, async ({ page, noise, search }) => {
    const program = findProgram(...programs);
    test.skip(!program, `${name} is not installed`);
    const server = await start(program ?? '', dist, MOUNT);
    try {
      for (const form of ['4001034/', '4001034', '4001034/index.html']) {
        await page.goto(server.url + form);
        await settled(page);
        await expect(page).toHaveURL(`${server.url}4001034/`);
        await expect(page).toHaveTitle(new RegExp(titleOf('4001034', 'zh')));
      }
      await search.type('4031003');
      await search.finds('4031003');
      await search.press('Enter');
      await expect(page.locator('h1')).toContainText('4031003');
      await page.getByRole('link', { name: 'Switch to English' }).click();
      await expect(page).toHaveURL(`${server.url}en/4031003/`);
      await page.goto(`${server.url}search/?q=4001034`);
      await expect(results(page).first()).toBeVisible();

      if (configured) {
        noise.allow(/status of 404/);
        await page.goto(`${server.url}4009999/`);
        await expect(page.locator('h1')).toContainText('4009999');
        await page.goto(`${server.url}en/400/1034`);
        await expect(page).toHaveURL(`${server.url}en/4001034/`);
      }
    } finally {
      await server.stop();
    }
  });
}

test('a project page below a path, as GitHub Pages serves it, with JavaScript finding the mount', async ({
  page,
  noise,
}) => {
  const host = await startHost(dist, '/repository/');
  try {
    noise.allow(/status of 404/);
    await page.goto(`${host.url}4001034`);
    await expect(page).toHaveURL(`${host.url}4001034/`);
    await page.goto(`${host.url}400/1034`);
    await expect(page).toHaveURL(`${host.url}4001034/`);
    await page.goto(`${host.url}4001040`);
    await expect(page.locator('h1')).toContainText('4001040');
  } finally {
    await host.close();
  }
});

test('the preview server @smoke @root', async ({ page, noise }) => {
  noise.allow(/status of 404/);
  for (const form of ['4001034/', '4001034', '4001034/index.html']) {
    await page.goto(`./${form}`);
    await settled(page);
    await expect(page).toHaveURL(/[^/]\/(?:docs\/errors\/)?4001034\/$/);
  }
  await page.goto('./4009999/');
  await expect(page.locator('h1')).toContainText('4009999');
});
