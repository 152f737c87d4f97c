import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { minify } from 'vite';
import { promisedPaths } from '../../content/permalinks';
import { siteOf } from '../catalog/siteOf';
import type { Content } from './content';
import { conventionFiles } from './conventions';
import { dataFiles } from './dataFiles';
import { dataOfPage, NOT_FOUND, pagesOf } from './pages';
import type { renderPage, Shell } from './prerender';

interface Chunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
  css?: string[];
}

/** Takes checked content and the Vite root; writes every page and data file into dist/. */
export async function writeSite(content: Content, root: string): Promise<void> {
  const dist = resolve(root, '../dist');
  const rendered = resolve(root, '../.cache/prerender/prerender.js');
  const { renderPage: render } = (await import(pathToFileURL(rendered).href)) as {
    renderPage: typeof renderPage;
  };
  const files = dataFiles(content);
  const pages = pagesOf(content.catalog);
  assertPermalinks(content, pages);
  const shell = await shellOf(dist);
  const notFound = { ...shell, boot: (await script('boot404.js', root)) + shell.boot };
  for (const path of [...pages, NOT_FOUND]) {
    const name = dataOfPage(path);
    const text = name && files.get(name);
    const data = new Map(name && text ? [[name, text]] : []);
    const used =
      path === NOT_FOUND ? { ...notFound, csp: policy(notFound.boot, shell.css) } : shell;
    files.set(
      path === NOT_FOUND ? '404.html' : `${path.slice(1)}index.html`,
      await render({ path, data }, used),
    );
  }
  const site = siteOf(content.catalog, process.env.SITE_URL);
  for (const [name, text] of conventionFiles(site, pages)) files.set(name, text);
  await Promise.all([...files].map(([name, text]) => write(join(dist, name), text)));
}

async function shellOf(dist: string): Promise<Shell> {
  const manifestFile = join(dist, 'manifest.tmp.json');
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as Record<string, Chunk>;
  await rm(manifestFile);
  const entry = Object.values(manifest).find((chunk) => chunk.isEntry);
  if (!entry) throw new Error('the client build has no entry');
  const imports = (entry.imports ?? []).map((name) => manifest[name]?.file ?? '');
  // The styles stand in every page, so the file itself is not published.
  const sheets = Object.values(manifest).filter(({ file }) => file.endsWith('.css'));
  const css = (await Promise.all(sheets.map(({ file }) => take(join(dist, file))))).join('');
  const boot = await script('boot.js', resolve(dist, '../web'));
  return { css, boot, csp: policy(boot, css), scripts: [entry.file, ...imports] };
}

async function take(file: string): Promise<string> {
  const text = await readFile(file, 'utf8');
  await rm(file);
  return text.trim();
}

async function script(name: string, root: string): Promise<string> {
  const { code } = await minify(name, await readFile(join(root, 'build', name), 'utf8'));
  return code.trim();
}

/** Nothing runs or loads but what is named here; the hashes admit this page's own two blocks. */
function policy(boot: string, css: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src 'self' ${hash(boot)}`,
    `style-src ${hash(css)}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

function assertPermalinks({ catalog, permalinks }: Content, pages: string[]): void {
  const built = new Set(pages);
  const gone = promisedPaths(permalinks, catalog).filter((path) => !built.has(path));
  if (gone.length > 0) {
    throw new Error(
      `permalinks.txt: ${gone.join(', ')} ${gone.length === 1 ? 'was' : 'were'} published and must not ` +
        'disappear; put the page back (a code that left the platform is marked "withdrawn")',
    );
  }
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
