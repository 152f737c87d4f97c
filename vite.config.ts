import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { sitePlugin } from './web/build/sitePlugin';

export default defineConfig({
  root: 'web',
  publicDir: '../public',
  base: './',
  cacheDir: '../node_modules/.vite',
  plugins: [react(), sitePlugin()],
  // Scripts are put together in the order of their paths: a node_modules/ that is a link must not change them.
  resolve: { preserveSymlinks: true },
  worker: { format: 'es' },
  build: { outDir: '../dist', emptyOutDir: true, assetsInlineLimit: 0 },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: 4173 },
});
