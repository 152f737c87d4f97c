import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { distFiles } from '../../web/build/serve';

/**
 * Serves dist/ on loopback with its own .br files. `instead` may answer a path with a text of its own, a page or
 * JSON, which is compressed as tightly as Brotli can. Returns the origin and how to stop.
 */
export async function serveDist(instead: (path: string) => string | undefined = () => undefined) {
  const files = distFiles(new URL('../../dist/', import.meta.url).pathname);
  const cache = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const text = cache.has(path) ? '' : instead(path);
    if (text === undefined) {
      if (path.endsWith('/')) request.url = `${path}index.html`;
      return files(request, response, () => void response.writeHead(404).end());
    }
    const body = cache.get(path) ?? brotliCompressSync(text);
    cache.set(path, body);
    response.writeHead(200, {
      'Content-Type': path.endsWith('/') ? 'text/html; charset=utf-8' : 'application/json',
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
