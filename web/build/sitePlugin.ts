import type { Plugin, ViteBuilder } from 'vite';
import { readContent } from './content';
import { pageStyles, type Styles } from './client/pageStyles';
import { serveData, serveDist } from './serve';
import { siteOf } from '../catalog/siteOf';
import { withoutWorkers } from './output/singleFile';
import { writeSite } from './writeSite';

const SITE = 'virtual:site';

/** React first, then what pages share; each page's own part is small enough to stand alone. */
const SCRIPTS = [
  // The entry's own: what starts a search before React is here.
  {
    name: 'main',
    test: /data[\\/]searchClient|[\\/]web[\\/](?:main|paths|text[\\/]fold|boot[\\/]mount|search[\\/](?:client|load))|vite.preload/,
    priority: 3,
  },
  { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/, priority: 2 },
  {
    name: 'shared',
    test: /node_modules[\\/]react-router|[\\/]web[\\/](?:components[\\/](?!lists[\\/](?:Facets|FilterField))|hooks|data|catalog|i18n)|virtual:site/,
    minShareCount: 2,
    priority: 1,
  },
  // Of the pages with filters, so that the others don't carry its styles.
  {
    name: 'filters',
    test: /[\\/]web[\\/]components[\\/]lists[\\/](?:Facets|FilterField)\./,
    priority: 0,
  },
];

/**
 * The Vite plugins of the site. A build makes the scripts of the site, the prerenderer and the single file, then writes
 * all of dist/ (writeSite.ts). The dev server serves the data from content/, the preview server dist/. Both get the
 * facts of the whole site as `virtual:site`.
 */
export function sitePlugin(): Plugin[] {
  const styles = new Map<string, string>();
  return [sitePages(styles), pageStyles(styles), withoutWorkers()];
}

function sitePages(styles: Styles): Plugin {
  // Set during a build, which reads and checks the content once for all its parts.
  let built: ReturnType<typeof readContent> | undefined;
  return {
    name: 'site',
    sharedDuringBuild: true,
    config: (_config, { command }) => {
      // What is published is the same whatever the environment it was built in is called.
      if (command === 'build') process.env.NODE_ENV = 'production';
      return {
        appType: 'mpa',
        environments: {
          client: {
            build: {
              manifest: 'manifest.tmp.json',
              rollupOptions: {
                input: 'web/main.tsx',
                preserveEntrySignatures: false,
                output: { codeSplitting: { groups: SCRIPTS } },
              },
            },
          },
          prerender: {
            consumer: 'server',
            build: {
              ssr: true,
              outDir: '../.cache/prerender',
              emptyOutDir: true,
              copyPublicDir: false,
              rollupOptions: {
                input: [
                  'web/build/document/prerender.tsx',
                  'web/build/document/prerenderSingle.tsx',
                ],
              },
            },
          },
          // The edition in one file: one script without imports, which writeSite puts into one document.
          single: {
            consumer: 'client',
            build: {
              outDir: '../.cache/single',
              emptyOutDir: true,
              copyPublicDir: false,
              cssCodeSplit: false,
              modulePreload: false,
              rollupOptions: { input: 'web/offline.tsx', output: { codeSplitting: false } },
            },
          },
        },
        builder: {
          buildApp: async (builder: ViteBuilder) => {
            // A malformed catalog is named before anything else is built.
            built = readContent();
            const content = await built;
            const { client, prerender, single } = builder.environments;
            if (!client || !prerender || !single)
              throw new Error('the build environments are missing');
            await Promise.all([client, prerender, single].map((part) => builder.build(part)));
            await writeSite(content, builder.config.root, styles);
          },
        },
      };
    },
    resolveId: (id) => (id === SITE ? `\0${SITE}` : undefined),
    load: async (id) =>
      id === `\0${SITE}`
        ? `export default ${JSON.stringify(siteOf((await (built ?? readContent())).catalog, process.env.SITE_URL))}`
        : undefined,
    configureServer: serveData,
    configurePreviewServer: serveDist,
  };
}
