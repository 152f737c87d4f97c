import { findTestBrowser } from '../../.ci/browser.mjs';
import { dist } from '../support/files';
import { startHost } from '../support/host';
import { expect, settled, test } from '../support/test';

// Plain http under a host name, as in a closed network: no clipboard, no worker, no crypto.
const executablePath = findTestBrowser();
test.use({
  launchOptions: {
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--host-resolver-rules=MAP errors.intranet 127.0.0.1'],
  },
  serviceWorkers: 'allow',
});

test('on plain http copying works, and so does everything that needs no worker', async ({
  page,
  search,
}) => {
  const host = await startHost(dist);
  try {
    const url = host.url.replace('127.0.0.1', 'errors.intranet');
    await page.goto(`${url}4001034/`);
    await settled(page);
    expect(await page.evaluate(() => isSecureContext || 'clipboard' in navigator)).toBe(false);
    await page.evaluate(() => {
      document.addEventListener('copy', ({ target }) => {
        const copied = target instanceof HTMLTextAreaElement ? target.value : '';
        document.documentElement.dataset.copied = copied;
      });
    });
    for (const button of ['复制链接', '复制一行', '复制 Markdown']) {
      await page.getByRole('button', { name: button, exact: true }).click();
      await expect(page.getByRole('button', { name: '已复制' }).first()).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute(
        'data-copied',
        /errors\.intranet.*4001034/,
      );
      await page.evaluate(() => delete document.documentElement.dataset.copied);
    }
    await search.type('4031003');
    await search.finds('4031003');
    expect(host.asked).not.toContain('sw.js');
  } finally {
    await host.close();
  }
});
