import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, field, hits, settled, test } from '../support/test';
import { titleOf } from '../support/content';
import { dist } from '../support/files';
import { startHost } from '../support/host';
import {
  findProgram,
  startApache,
  startCaddy,
  startNginx,
  startPython,
  type Server,
} from '../support/servers';

// The table in docs/hosting.md, cell by cell. A host that this machine does not have is skipped, by name.
test.use({ serviceWorkers: 'block' });

type Start = (program: string, folder: string, mount: string) => Promise<Server>;

interface Kind {
  name: string;
  programs: string[];
  start: Start;
  mounts: string[];
  /** Answers what is not there with 404.html. */
  explains: boolean;
  /** How the headers of hosting/ arrive, and compressed files. */
  configured: boolean;
}

const KINDS: Kind[] = [
  {
    name: 'nginx',
    programs: ['nginx'],
    start: startNginx,
    mounts: ['/', '/docs/errors/'],
    explains: true,
    configured: true,
  },
  {
    name: 'Caddy',
    programs: ['caddy'],
    start: startCaddy,
    mounts: ['/', '/docs/errors/'],
    explains: true,
    configured: true,
  },
  {
    name: 'Apache',
    programs: ['apache2', 'httpd'],
    start: startApache,
    mounts: ['/', '/docs/errors/'],
    explains: true,
    configured: true,
  },
  {
    name: "Python's http.server",
    programs: ['python3'],
    start: (program, folder) => startPython(program, folder),
    mounts: ['/'],
    explains: false,
    configured: false,
  },
];

for (const kind of KINDS) {
  for (const mount of kind.mounts) {
    test(`${kind.name} at ${mount}`, async ({ page, noise }) => {
      const program = findProgram(...kind.programs);
      test.skip(!program, `${kind.programs[0]} is not installed here`);
      const server = await kind.start(program ?? '', dist, mount);
      try {
        for (const form of ['4001034/', '4001034', '4001034/index.html']) {
          await page.goto(server.url + form);
          await settled(page);
          await expect(page).toHaveURL(`${server.url}4001034/`);
          await expect(page).toHaveTitle(new RegExp(titleOf('4001034', 'zh')));
        }
        await field(page).fill('4031003');
        await expect(hits(page).first()).toHaveAttribute('data-code', '4031003');
        await field(page).press('Enter');
        await expect(page.locator('h1')).toContainText('4031003');
        await page.getByRole('link', { name: 'Switch to English' }).click();
        await expect(page).toHaveURL(`${server.url}en/4031003/`);
        await page.goto(`${server.url}search/?q=4001034`);
        await expect(page.locator('main [data-code="4001034"]').first()).toBeVisible();

        if (kind.explains) {
          noise.allow(/status of 404/);
          const response = await page.goto(`${server.url}4009999/`);
          expect(response?.status()).toBe(404);
          await expect(page.locator('h1')).toContainText('4009999');
          await page.goto(`${server.url}en/400/1034`);
          await expect(page).toHaveURL(`${server.url}en/4001034/`);
        }
        if (kind.configured) await checkHeaders(server.url);
      } finally {
        await server.stop();
      }
    });
  }
}

async function checkHeaders(url: string): Promise<void> {
  const html = await fetch(`${url}4001034/`);
  expect(html.headers.get('content-type')).toMatch(/^text\/html; charset=utf-8$/i);
  expect(html.headers.get('x-content-type-options')).toBe('nosniff');
  expect(html.headers.get('referrer-policy')).toBe('same-origin');
  expect(html.headers.get('permissions-policy')).toContain('camera=()');
  expect(html.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
  expect(html.headers.get('cache-control')).toBe('no-cache');
  expect(html.headers.get('content-encoding')).toMatch(/^(?:br|gzip)$/);
  expect(await html.text()).toBe(readFileSync(join(dist, '4001034/index.html'), 'utf8'));
  const [script = ''] =
    /assets\/main[^"]+\.js/.exec(readFileSync(join(dist, 'index.html'), 'utf8')) ?? [];
  const asset = await fetch(url + script);
  expect(asset.headers.get('content-type')).toMatch(/javascript/);
  expect(asset.headers.get('cache-control')).toContain('immutable');
  // A script that is missing during a deployment must not be remembered as missing.
  const missing = await fetch(`${url}assets/none.js`);
  expect(missing.status).toBe(404);
  expect(missing.headers.get('cache-control') ?? '').not.toContain('immutable');
  expect((await fetch(`${url}sw.js`)).headers.get('cache-control')).toBe('no-cache');
  expect((await fetch(`${url}catalog.json`)).headers.get('content-type')).toMatch(
    /application\/json/,
  );
}

test('hosts that read _redirects lead the older forms to the permalink without scripts', async () => {
  const rules = readFileSync(join(dist, '_redirects'), 'utf8').trim().split('\n');
  // The smaller of the limits of Netlify and Cloudflare.
  expect(rules.length).toBeLessThan(2000);
  expect(rules).toContain('/400/1034 /4001034/ 301');
  expect(rules).toContain('/en/400/1034 /en/4001034/ 301');
  for (const rule of rules) expect(rule).toMatch(/^(\/en)?\/(\d{3})\/(\d{4}) \1\/\2\3\/ 301$/);
});

test('a project page below a path, as GitHub Pages serves it, with JavaScript finding the mount', async ({
  page,
  noise,
}) => {
  const host = await startHost(dist, '/repository/');
  try {
    noise.allow(/status of 404/);
    await page.goto(`${host.url}4001034`);
    await expect(page).toHaveURL(`${host.url}4001034/`);
    await page.goto(`${host.url}400/1034`);
    await expect(page).toHaveURL(`${host.url}4001034/`);
    await page.goto(`${host.url}4001040`);
    await expect(page.locator('h1')).toContainText('4001040');
    expect(readFileSync(join(dist, '.nojekyll'), 'utf8')).toBe('');
  } finally {
    await host.close();
  }
});

test('the preview server @smoke', async ({ page, noise }) => {
  noise.allow(/status of 404/);
  for (const form of ['4001034/', '4001034', '4001034/index.html']) {
    await page.goto(`./${form}`);
    await settled(page);
    await expect(page).toHaveURL(/[^/]\/(?:docs\/errors\/)?4001034\/$/);
  }
  await page.goto('./4009999/');
  await expect(page.locator('h1')).toContainText('4009999');
});
