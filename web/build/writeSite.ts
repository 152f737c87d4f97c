import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisedPaths } from '../../content/permalinks';
import { aboutData } from '../catalog/about';
import { siteOf } from '../catalog/siteOf';
import { dataFile, SEARCH_FILE } from '../paths';
import { checksums, sha256 } from './checksums';
import { compressed } from './compress';
import type { Content } from './content';
import { conventionFiles } from './conventions';
import { dataFiles } from './dataFiles';
import { exportFiles } from './exports/exportFiles';
import { writePreviews } from './exports/preview';
import { escapeXml } from './exports/wording';
import { hostFiles } from './hostFiles';
import { inLanes } from './lanes';
import { dataOfPage, NOT_FOUND, pagesOf } from './pages';
import { inlineScripts, pagePolicy, type InlineScript } from './policy';
import type { renderPage } from './prerender';
import { serviceWorker } from './serviceWorker';
import type { Shell } from './shell';
import { singleFile } from './singleFile';
import { buildStages } from './stages';
import { buildVersion } from './version';

type Files = ReadonlyMap<string, string | Uint8Array>;

interface Chunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
  dynamicImports?: string[];
}

/** Takes checked content and the Vite root; completes dist/ around the scripts that are there already. */
export async function writeSite(content: Content, root: string): Promise<void> {
  const stages = buildStages();
  stages.end('scripts');
  const dist = resolve(root, '../dist');
  const rendered = resolve(root, '../.cache/prerender/prerender.js');
  const { renderPage: render } = (await import(pathToFileURL(rendered).href)) as {
    renderPage: typeof renderPage;
  };
  const { catalog } = content;
  const site = siteOf(catalog, process.env.SITE_URL);
  const files = dataFiles(content);
  const pages = pagesOf(catalog);
  assertPermalinks(content, pages);

  const installed = { version: buildVersion(), catalogSha256: sha256(content.catalogText) };
  const single = await singleFile(
    { content, site, installed, search: files.get(SEARCH_FILE) ?? '' },
    root,
  );
  files.set(single.file, single.html);
  const about = {
    ...aboutData(catalog),
    installed: {
      ...installed,
      singleFile: {
        file: single.file,
        bytes: Buffer.byteLength(single.html),
        sha256: sha256(single.html),
      },
    },
  };
  files.set(dataFile('about'), JSON.stringify(about));

  const bundle = await clientBundle(dist);
  const shellWith = async (names: readonly InlineScript[]): Promise<Shell> => {
    const boot = await inlineScripts(root, names);
    return { ...bundle, boot, csp: pagePolicy(boot, bundle.css) };
  };
  const shell = await shellWith(['theme', 'slash', 'stale']);
  const notFound = await shellWith(['boot404', 'theme', 'stale']);
  for (const path of [...pages, NOT_FOUND]) {
    const name = dataOfPage(path);
    const text = name && files.get(name);
    const data = new Map(name && text ? [[name, text]] : []);
    const missing = path === NOT_FOUND;
    const html = await render({ path, data }, missing ? notFound : shell);
    files.set(
      missing ? '404.html' : `${path.slice(1)}index.html`,
      missing ? withBase(html, site.url) : html,
    );
  }
  stages.end('pages');
  for (const [name, text] of exportFiles(catalog, site)) files.set(name, text);
  for (const [name, text] of conventionFiles(site, pages)) files.set(name, text);
  for (const [name, text] of await hostFiles(catalog, root)) files.set(name, text);

  await writePreviews(catalog, dist);
  const inDist = await readAll(dist);
  for (const [name, text] of await serviceWorker({ files, inDist, shell, root }))
    files.set(name, text);
  const all: Files = new Map<string, string | Uint8Array>([...inDist, ...files]);
  await writeAll(dist, files);
  stages.end('other files');
  const packed = await compressed(all);
  await writeAll(dist, packed);
  const sums = checksums(new Map([...all, ...packed]));
  await writeAll(dist, new Map([['SHA256SUMS', sums]]));
  stages.end('compression');
  console.log(stages.report());
}

/** 404.html is shown at any depth: where the build knows the mount, its links hold without scripts too; see boot404.js. */
function withBase(html: string, url: string | undefined): string {
  const base = url ? `<base href="${escapeXml(new URL(url).pathname)}">` : '';
  return html.replace('<meta charset="utf-8">', (meta) => meta + base);
}

/** What the client build left behind: the scripts' names, and the styles, which move into every page. */
async function clientBundle(
  dist: string,
): Promise<Pick<Shell, 'css' | 'entry' | 'early' | 'parts' | 'pageScripts'>> {
  const manifestFile = join(dist, 'manifest.tmp.json');
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as Record<string, Chunk>;
  await rm(manifestFile);
  const entry = Object.values(manifest).find((chunk) => chunk.isEntry);
  if (!entry) throw new Error('the client build has no entry');
  const closure = (names: readonly string[], seen = new Set<string>()): Set<string> => {
    for (const name of names) {
      if (seen.has(name)) continue;
      seen.add(name);
      closure(manifest[name]?.imports ?? [], seen);
    }
    return seen;
  };
  const filesOf = (names: Iterable<string>) =>
    [...names].map((name) => manifest[name]?.file ?? '').filter((file) => file !== entry.file);
  // What the entry imports comes with it, what it starts later, and each page adds its own part.
  const early = closure(entry.imports ?? []);
  const later = closure(entry.dynamicImports ?? [], new Set(early));
  const pageScripts = (page: string) =>
    filesOf([...closure([`pages/${page}.tsx`])].filter((name) => !later.has(name)));
  const sheets = Object.values(manifest).filter(({ file }) => file.endsWith('.css'));
  const css = (await Promise.all(sheets.map(({ file }) => take(join(dist, file))))).join('');
  const parts = filesOf([...later].filter((name) => !early.has(name)));
  return { css, entry: entry.file, early: filesOf(early), parts, pageScripts };
}

async function take(file: string): Promise<string> {
  const text = await readFile(file, 'utf8');
  await rm(file);
  return text.trim();
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

/** Every file of a folder, by its name relative to it. */
async function readAll(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = entries.filter((entry) => entry.isFile());
  const pairs = found.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1).replaceAll('\\', '/');
    return [name, await readFile(path)] as const;
  });
  return new Map(await Promise.all(pairs));
}

async function writeAll(folder: string, files: Files): Promise<void> {
  const folders = new Set([...files.keys()].map((name) => dirname(join(folder, name))));
  for (const path of folders) await mkdir(path, { recursive: true });
  await inLanes(files, ([name, content]) => writeFile(join(folder, name), content), 32);
}
