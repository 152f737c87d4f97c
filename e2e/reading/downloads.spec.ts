import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS } from '../support/content';
import { dist, filesBelow } from '../support/files';
import { findProgram, startApache, startCaddy, startNginx } from '../support/servers';
import { expect, test } from '../support/test';

// The exports as they reach a reader or another site: linked, drawn, allowed.

test('a browser draws the preview pictures', async ({ page }) => {
  await page.goto('./about/');
  for (const { lang } of LANGS) {
    const size = await page.evaluate(async (name) => {
      const image = new Image();
      image.src = new URL(`../${name}`, location.href).href;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    }, `preview-${lang}.png`);
    expect(size).toEqual([1200, 630]);
  }
});

test('what the browser opens for a number typed in its address bar is the page of the code @smoke', async ({
  page,
}) => {
  for (const [typed, code] of [
    ['4001034', '4001034'],
    [' ４０３１００３ ', '4031003'],
  ] as const) {
    await page.goto(`./search/?q=${encodeURIComponent(typed)}&go=1`);
    await expect(page).toHaveURL(`./${code}/`);
    await expect(page.locator('main h1')).toContainText(code);
  }
  await page.goto(`./search/?q=${encodeURIComponent('订阅')}&go=1`);
  await expect(page.locator('main [data-code]').first()).toBeVisible();
});

const HOSTS = [
  { name: 'nginx', programs: ['nginx'], start: startNginx },
  { name: 'Apache', programs: ['apache2', 'httpd'], start: startApache },
  { name: 'Caddy', programs: ['caddy'], start: startCaddy },
];

for (const { name, programs, start } of HOSTS) {
  test(`other sites may read the data from ${name}, not the pages`, async () => {
    const program = findProgram(...programs);
    test.skip(!program, `${name} is not installed`);
    const server = await start(program ?? '', dist, '/docs/errors/');
    const [go] = filesBelow(join(dist, 'constants'));
    const readers = async (path: string) => {
      const response = await fetch(server.url + path, { headers: { Origin: 'https://a.example' } });
      expect(response.status, path).toBe(200);
      return response.headers.get('Access-Control-Allow-Origin');
    };
    for (const path of ['catalog.json', '4001034.json', 'catalog.csv', `constants/${go}`])
      expect(await readers(path), path).toBe('*');
    for (const path of ['', '4001034/']) expect(await readers(path), path).toBeNull();
    await server.stop();
  });
}

test('the page about this reference links every download', async ({ page }) => {
  await page.goto('./en/about/');
  const links = await page
    .locator('#downloads a')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
  expect(links.length).toBeGreaterThanOrEqual(13);
  for (const path of links) expect(existsSync(join(dist, path)), path).toBe(true);
});
