import { resolve } from 'node:path';
import type { Plugin, Rolldown, ViteBuilder } from 'vite';
import { siteOf } from '../catalog/siteOf';
import { classNames } from './client/classNames';
import { readContent } from './content';
import { withoutWorkers } from './output/singleFile';
import { serveData, serveDist } from './serve';
import { writeSite } from './writeSite';

const SITE = 'virtual:site';

/**
 * The entry with all it needs; React, which the entry evaluates by itself; and what three pages or more share. Whatever
 * else is shared Rolldown puts together.
 */
const SCRIPTS = [
  { name: 'main', tags: ['$initial' as const], priority: 2 },
  { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/, priority: 1 },
  { name: 'common', minShareCount: 3 },
];

/**
 * The Vite plugins of the site. A build makes the scripts of the site, the prerenderer and the single file, then writes
 * all of dist/ (writeSite.ts). The dev server serves the data from content/, the preview server dist/. Both get the
 * facts of the whole site as `virtual:site`.
 */
export function sitePlugin(): Plugin[] {
  return [sitePages(), withoutWorkers()];
}

function sitePages(): Plugin {
  // Set during a build, which reads and checks the content once for all its parts.
  let built: ReturnType<typeof readContent> | undefined;
  return {
    name: 'site',
    sharedDuringBuild: true,
    config: ({ root = '.' }, { command }) => {
      // What is published is the same whatever the environment it was built in is called.
      if (command === 'build') process.env.NODE_ENV = 'production';
      return {
        appType: 'mpa',
        ...(command === 'build' && {
          css: { modules: { generateScopedName: classNames(resolve(root)) } },
        }),
        environments: {
          client: {
            build: {
              cssCodeSplit: false,
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
              rollupOptions: { input: 'web/build/document/render.tsx' },
            },
          },
          // The edition in one file: one script without imports, which writeSite puts into one document.
          single: {
            consumer: 'client',
            build: {
              write: false,
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
            const [client, single] = await Promise.all([
              buildPart(builder, 'client'),
              buildPart(builder, 'single'),
              buildPart(builder, 'prerender'),
            ]);
            await writeSite(content, { client, single }, builder.config.root);
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

/** Builds one of the environments above. Refuses (throws) to watch: `vite build --watch` is not supported. */
async function buildPart(builder: ViteBuilder, name: string): Promise<Rolldown.RolldownOutput> {
  const part = builder.environments[name];
  const output = part && (await builder.build(part));
  if (!output || !('output' in output)) throw new Error(`the build of "${name}" has no one output`);
  return output;
}
