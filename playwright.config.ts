import { defineConfig, devices } from '@playwright/test';
import { findTestBrowser, otherEngines } from './.ci/browser.mjs';

const executablePath = findTestBrowser();
const CHROMIUM = {
  ...devices['Desktop Chrome'],
  launchOptions: {
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  },
};

// Node 20 has WebSocket behind a flag; the workers, which are started later, find it here. Firefox is driven through it.
if (typeof WebSocket === 'undefined')
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --experimental-websocket`;

// As in .ci/vite.mjs: the servers are Vite's.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';

const DEVICES = { firefox: devices['Desktop Firefox'], webkit: devices['Desktop Safari'] };

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './e2e/support/serve.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // Somebody else's busy machine may make a test late; `npm test` names what needed a second try.
  retries: process.env.CI ? 1 : 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: { locale: 'zh-CN', baseURL: process.env.SITE_BELOW_PATH },
  projects: [
    { name: 'chromium', use: CHROMIUM },
    { name: 'root', grep: /@root/, use: { ...CHROMIUM, baseURL: process.env.SITE_AT_ROOT } },
    // The other engines run what is marked @smoke, where Playwright has downloaded them.
    ...otherEngines()
      .filter(({ downloaded }) => downloaded)
      .map(({ name }) => ({ name, use: DEVICES[name], grep: /@smoke/ })),
  ],
});
