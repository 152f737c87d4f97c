import { existsSync, readFileSync } from 'node:fs';
import { join, normalize, resolve } from 'node:path';
import sirv from 'sirv';
import type { PreviewServer, ViteDevServer } from 'vite';
import { readContent } from './content';
import { dataFiles } from './output/dataFiles';

/**
 * The development server's middlewares. Data files are made from content/ when they are asked for, and again after a
 * change there, which reloads the page; every page is index.html. A problem in content/ is the answer to the request.
 */
export function serveData(server: ViteDevServer): () => void {
  const folder = resolve(server.config.root, '../content');
  let files: Promise<Map<string, string>> | undefined;
  const fresh = () => (files ??= readContent().then(dataFiles));
  server.watcher.add(folder);
  server.watcher.on('change', (file) => {
    if (!file.startsWith(folder)) return;
    files = undefined;
    server.moduleGraph.invalidateAll();
    server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use((request, response, next) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    if (!name.endsWith('.json') || name.startsWith('@')) return next();
    fresh().then(
      (files) => {
        const text = files.get(name);
        if (text === undefined) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(text);
      },
      (error: unknown) => next(error),
    );
  });
  // After Vite's own middlewares: whatever is a page gets the entry document.
  return () => {
    server.middlewares.use((request, _response, next) => {
      if (request.headers.accept?.includes('text/html')) request.url = '/index.html';
      next();
    });
    server.middlewares.use((request, response, next) => {
      if (request.url !== '/index.html') return next();
      const html = readFileSync(join(server.config.root, 'index.html'), 'utf8');
      server.transformIndexHtml('/index.html', html).then((text) => {
        response.setHeader('Content-Type', 'text/html');
        response.end(text);
      }, next);
    });
  };
}

/** A middleware that serves dist/ at the root of a host and prefers its ready-compressed files, .br before .gz. */
export function distFiles(dist: string): ReturnType<typeof sirv> {
  return sirv(dist, { dev: true, etag: true, brotli: true, gzip: true, extensions: [] });
}

/**
 * The preview server's middlewares: dist/ below Vite's `base`, as a plain static host serves it. A folder without its
 * slash is redirected to the address with it, and 404.html answers what does not exist, with status 404.
 */
export function serveDist(server: PreviewServer): () => void {
  const dist = resolve(server.config.root, server.config.build.outDir);
  const base = server.config.base.startsWith('/') ? server.config.base : '/';
  const files = distFiles(dist);
  server.middlewares.use((request, response, next) => {
    const asked = request.url ?? '/';
    // As one text: taken as a relative URL, //example/ would name another host.
    const { pathname, search } = new URL(`http://localhost${asked}`);
    if (!pathname.startsWith(base)) return next();
    const isFolder = existsSync(join(dist, inside(pathname.slice(base.length)), 'index.html'));
    if (isFolder && !pathname.endsWith('/')) {
      // With two slashes at its start it would lead to another host.
      response.writeHead(301, { Location: `${pathname.replace(/^\/+/, '/')}/${search}` });
      return void response.end();
    }
    request.url = pathname.slice(base.length - 1) + (isFolder ? 'index.html' : '');
    files(request, response, () => {
      request.url = asked;
      next();
    });
  });
  return () => {
    server.middlewares.use((_request, response, next) => {
      const file = join(dist, '404.html');
      if (!existsSync(file)) return next(new Error('dist/ is empty; run "npm run build" first'));
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(file));
    });
  };
}

/** A URL path as a path that begins with / and never leads out of the folder. */
function inside(path: string): string {
  try {
    return normalize(`/${decodeURIComponent(path).replaceAll('\0', '')}`);
  } catch {
    return '/malformed';
  }
}
