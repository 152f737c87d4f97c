import type { Plugin, ViteBuilder } from 'vite';
import { readContent } from './content';
import { serveData, serveDist } from './serve';
import { siteOf } from '../catalog/siteOf';
import { writeSite } from './writeSite';

const SITE = 'virtual:site';

/**
 * The site as one Vite plugin: bakes the few site-wide facts into the script, serves the data in
 * development, and after the client build renders every page to a file.
 */
export function sitePlugin(): Plugin {
  return {
    name: 'site',
    config: () => ({
      appType: 'mpa',
      environments: {
        client: {
          build: {
            manifest: 'manifest.tmp.json',
            cssCodeSplit: false,
            rollupOptions: { input: 'web/main.tsx' },
          },
        },
        prerender: {
          consumer: 'server',
          build: {
            ssr: true,
            outDir: '../.cache/prerender',
            emptyOutDir: true,
            copyPublicDir: false,
            rollupOptions: { input: 'web/build/prerender.tsx' },
          },
        },
      },
      builder: {
        buildApp: async (builder: ViteBuilder) => {
          // A malformed catalog is named before anything else is built.
          const content = await readContent();
          const { client, prerender } = builder.environments;
          if (!client || !prerender) throw new Error('the build environments are missing');
          await Promise.all([builder.build(client), builder.build(prerender)]);
          await writeSite(content, builder.config.root);
        },
      },
    }),
    resolveId: (id) => (id === SITE ? `\0${SITE}` : undefined),
    load: async (id) =>
      id === `\0${SITE}`
        ? `export default ${JSON.stringify(siteOf((await readContent()).catalog, process.env.SITE_URL))}`
        : undefined,
    configureServer: serveData,
    configurePreviewServer: serveDist,
  };
}
