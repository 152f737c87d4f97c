import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const DIST = new URL('../../dist/', import.meta.url).pathname;
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves dist/ on loopback, compressed as well as its own .br files are. `instead` may answer a path with a text of
 * its own. Returns the origin and how to stop.
 */
export async function serveDist(instead: (path: string) => string | undefined = () => undefined) {
  const cache = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(DIST, path.endsWith('/') ? `${path}index.html` : path);
    const own = cache.has(path) ? '' : instead(path);
    if (own === undefined && !existsSync(file)) return void response.writeHead(404).end();
    const body = cache.get(path) ?? brotliCompressSync(own ?? readFileSync(file));
    cache.set(path, body);
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? TYPES['.html'],
      'Content-Encoding': 'br',
      'Content-Length': body.length,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.close() };
}

/** What a slow phone on a slow network is, in Chromium's terms. */
export const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};
export const SLOW_CPU = { rate: 4 };

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
