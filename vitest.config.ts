import { defineConfig } from 'vitest/config';

// As in .ci/vite.mjs.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';

// All files of a worker share its modules: reading the catalog anew for each would take as long as the tests.
// A busy machine may make a test late, never wrong.
const shared = { isolate: false, testTimeout: 120_000, hookTimeout: 120_000 };

/** `unit` needs nothing built; `dist` reads what a build has written, and makes builds of its own. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          ...shared,
          name: 'unit',
          root: '.',
          include: ['{web,content}/**/*.test.{ts,tsx}'],
          setupFiles: ['web/i18n/all.ts', 'e2e/support/seed.ts'],
        },
      },
      { test: { ...shared, name: 'dist', include: ['e2e/built/**/*.test.ts'] } },
    ],
  },
});
