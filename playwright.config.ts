import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './.ci/browser.mjs';

const executablePath = findBrowser();
const serve = (port: number, base: string) => ({
  command: `npx vite preview --port ${port} --strictPort --base ${base}`,
  url: `http://127.0.0.1:${port}${base}`,
  reuseExistingServer: false,
});

/** The built dist/ at the root and, the same files, below a path. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A busy machine may make a test late; one that fails three times is wrong.
  retries: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    ...devices['Desktop Chrome'],
    locale: 'zh-CN',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
    },
  },
  webServer: [serve(4400, '/'), serve(4401, '/docs/errors/')],
  projects: [
    { name: 'root', use: { baseURL: 'http://127.0.0.1:4400/' } },
    {
      name: 'sub-path',
      grep: /@smoke/,
      use: { baseURL: 'http://127.0.0.1:4401/docs/errors/' },
    },
  ],
});
