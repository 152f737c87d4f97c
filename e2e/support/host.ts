import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

// A static host whose faults and deployments a test can arrange.

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

export interface Reply {
  status?: number;
  body?: string | Buffer;
  headers?: Record<string, string>;
}

export interface Host {
  url: string;
  /** What is served; another folder is a deployment. */
  folder: string;
  /**
   * May answer in place of a file: takes the path below the mount and what would be sent; `until` holds the answer
   * back.
   */
  answer?:
    | ((path: string, usual: Required<Reply>) => (Reply & { until?: Promise<void> }) | undefined)
    | undefined;
  /** Paths asked for since the start, below the mount. */
  asked: string[];
  close(): Promise<void>;
}

/** Serves a folder at a free port of this machine, as a plain static host does. */
export async function startHost(folder: string, mount = '/'): Promise<Host> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(`http://localhost${request.url ?? '/'}`);
    const path = pathname.slice(mount.length);
    host.asked.push(path);
    const usual = pathname.startsWith(mount) ? find(host.folder, path, pathname) : missing(folder);
    const own = host.answer?.(path, usual);
    await own?.until;
    const { status, body, headers } = { ...usual, ...own };
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const host: Host = {
    url: `http://127.0.0.1:${port}${mount}`,
    folder,
    asked: [],
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return host;
}

function find(folder: string, path: string, pathname: string): Required<Reply> {
  let name: string;
  try {
    name = join(folder, normalize(`/${decodeURIComponent(path)}`));
  } catch {
    return missing(folder);
  }
  const is = statSync(name.replaceAll('\0', ''), { throwIfNoEntry: false });
  if (is?.isDirectory() && !name.endsWith('/')) {
    return { status: 301, body: '', headers: { Location: `${pathname}/` } };
  }
  const file = is?.isDirectory() ? join(name, 'index.html') : name;
  if (!statSync(file.replaceAll('\0', ''), { throwIfNoEntry: false })?.isFile())
    return missing(folder);
  return reply(200, file);
}

const missing = (folder: string) => reply(404, join(folder, '404.html'));

function reply(status: number, file: string): Required<Reply> {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  return { status, body: readFileSync(file), headers: { 'Content-Type': type } };
}
