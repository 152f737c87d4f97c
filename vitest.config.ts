import { defineConfig } from 'vitest/config';

// All files of a worker share its modules: reading the catalog anew for each would take as long as the tests.
const shared = { isolate: false };

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
          setupFiles: ['web/i18n/all.ts'],
        },
      },
      { test: { ...shared, name: 'dist', include: ['e2e/dist/**/*.test.ts'] } },
    ],
  },
});
