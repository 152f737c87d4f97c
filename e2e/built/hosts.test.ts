import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { project } from '../support/content';
import { dist, filesBelow } from '../support/files';
import { findProgram, HOSTS, type Server } from '../support/servers';

// What a real host with the configuration of hosting/ answers, byte by byte; hosting/hosts.spec.ts has the same hosts
// in a browser. A host that this machine does not have is skipped, by name.

const MOUNTS = ['/', '/docs/errors/'];
const cases = HOSTS.filter(({ configured }) => configured).flatMap((host) =>
  MOUNTS.map((mount) => ({ ...host, mount, program: findProgram(...host.programs) })),
);

for (const { name, mount, program, start } of cases) {
  describe.skipIf(!program)(`${name} at ${mount}`, () => {
    let server: Server;
    beforeAll(async () => {
      server = await start(program ?? '', dist, mount);
    });
    afterAll(() => server.stop());
    const ask = (path: string, headers = {}) =>
      fetch(server.url + path, { headers, redirect: 'manual' });

    test('pages come compressed, typed, guarded, and are asked for anew', async () => {
      const page = await ask('4001034/');
      expect(page.headers.get('content-type')).toMatch(/^text\/html; charset=utf-8$/i);
      expect(page.headers.get('x-content-type-options')).toBe('nosniff');
      expect(page.headers.get('referrer-policy')).toBe('same-origin');
      expect(page.headers.get('permissions-policy')).toContain('camera=()');
      expect(page.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
      expect(page.headers.get('cache-control')).toBe('no-cache');
      expect(page.headers.get('content-encoding')).toMatch(/^(?:br|gzip)$/);
      expect(await page.text()).toBe(readFileSync(join(dist, '4001034/index.html'), 'utf8'));
      expect((await ask('sw.js')).headers.get('cache-control')).toBe('no-cache');
      expect((await ask('catalog.json')).headers.get('content-type')).toMatch(/application\/json/);
    });

    test('scripts are kept for good, but not as missing during a deployment', async () => {
      const home = readFileSync(join(dist, 'index.html'), 'utf8');
      const [script = ''] = /assets\/main[^"]+\.js/.exec(home) ?? [];
      const asset = await ask(script);
      expect(asset.headers.get('content-type')).toMatch(/javascript/);
      expect(asset.headers.get('cache-control')).toContain('immutable');
      const missing = await ask('assets/none.js');
      expect(missing.status).toBe(404);
      expect(missing.headers.get('cache-control') ?? '').not.toContain('immutable');
    });

    test('a folder gets its slash, and 404.html answers what is not there', async () => {
      const short = await ask('4001034');
      expect([301, 302, 307, 308]).toContain(short.status);
      const { pathname } = new URL(short.headers.get('location') ?? '', server.url);
      expect(pathname).toBe(`${mount}4001034/`);
      for (const path of ['4009999/', 'en/400/1034', 'foo']) {
        const missing = await ask(path);
        expect(missing.status, path).toBe(404);
        expect(await missing.text(), path).toBe(readFileSync(join(dist, '404.html'), 'utf8'));
      }
    });

    test('other sites may read the data, not the pages', async () => {
      const readers = async (path: string) => {
        const response = await ask(path, { Origin: 'https://a.example' });
        expect(response.status, path).toBe(200);
        return response.headers.get('access-control-allow-origin');
      };
      const [constants = ''] = filesBelow(join(dist, 'constants'));
      for (const path of ['catalog.json', '4001034.json', 'catalog.csv', `constants/${constants}`])
        expect(await readers(path), path).toBe('*');
      for (const path of ['', '4001034/']) expect(await readers(path), path).toBeNull();
    });
  });
}

test('hosts that read _redirects lead the older forms to the permalink without scripts', () => {
  const rules = readFileSync(join(dist, '_redirects'), 'utf8').trim().split('\n');
  // The smaller of the limits of Netlify and Cloudflare.
  expect(rules.length).toBeLessThan(2000);
  expect(rules).toContain('/400/1034 /4001034/ 301');
  expect(rules).toContain('/en/400/1034 /en/4001034/ 301');
  for (const rule of rules) expect(rule).toMatch(/^(\/en)?\/(\d{3})\/(\d{4}) \1\/\2\3\/ 301$/);
});

test('hosts that read _headers send what nginx is told to send', () => {
  const nginx = readFileSync(new URL('hosting/nginx.conf', project), 'utf8');
  const guards = [...nginx.matchAll(/add_header (\S+) "([^"]+)" always/g)];
  expect(guards.length).toBeGreaterThan(3);
  const [everywhere = '', readers = ''] = readFileSync(join(dist, '_headers'), 'utf8').split(
    '\n\n',
  );
  expect(everywhere.split('\n')).toEqual([
    '/*',
    ...guards.map(([, name = '', value = '']) => `  ${name}: ${value}`),
  ]);
  for (const data of ['/*.json', '/*.csv', '/*.xml', '/*.md', '/*.txt', '/constants/*'])
    expect(readers).toContain(`\n${data}\n  Access-Control-Allow-Origin: *`);
});

test('GitHub Pages is told to publish every file as it is', () => {
  expect(readFileSync(join(dist, '.nojekyll'), 'utf8')).toBe('');
});
