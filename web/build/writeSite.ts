import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisedPaths } from '../../content/permalinks';
import { aboutData } from '../catalog/about';
import { siteOf } from '../catalog/siteOf';
import { dataFile } from '../paths';
import { buildWholeIndex } from '../search/index/build';
import { clientBundle } from './client/bundle';
import { checksums, sha256 } from './output/checksums';
import { compressed } from './output/compress';
import type { Content } from './content';
import { conventionFiles } from './output/conventions';
import { dataFiles } from './output/dataFiles';
import { exportFiles } from './exports/exportFiles';
import { writePreviews } from './exports/preview';
import { escapeXml } from './exports/wording';
import { hostFiles } from './output/hostFiles';
import { mapLimit } from './output/mapLimit';
import { dataOfPage, NOT_FOUND, pagesOf } from './pages';
import type { Styles } from './client/pageStyles';
import { inlineScripts, pagePolicy, type InlineScript } from './document/policy';
import type { renderPage } from './document/prerender';
import { serviceWorker } from './output/serviceWorker';
import type { Shell } from './document/shell';
import { singleFile } from './output/singleFile';
import { buildTimings } from './output/timings';
import { buildVersion } from './output/version';

type Files = ReadonlyMap<string, string | Uint8Array>;

/** Files written at the same time. */
const AT_ONCE = 32;

/**
 * Takes checked content and web/ (`root`); adds to the scripts that the client build has left in dist/ everything else:
 * pages, data, exports, host files, service worker, compressed copies, checksums. Rejects when a published path is gone.
 */
export async function writeSite(content: Content, root: string, styles: Styles): Promise<void> {
  const timings = buildTimings();
  timings.end('scripts');
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
    {
      content,
      site,
      installed,
      search: JSON.stringify(buildWholeIndex(catalog.codes, content.words)),
    },
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

  const bundle = await clientBundle(dist, styles);
  const watch = await inlineScripts(root, ['reloadStale', 'afterPaint']);
  const shellWith = async (names: readonly InlineScript[]): Promise<Shell> => {
    const boot = await inlineScripts(root, names);
    const kinds = [...bundle.pages].map(
      ([name, kind]) => [name, { ...kind, csp: pagePolicy([boot, watch], kind.css) }] as const,
    );
    return { ...bundle, boot, watch, pages: new Map(kinds) };
  };
  const shell = await shellWith(['theme', 'slash']);
  const notFound = await shellWith(['base404', 'theme']);
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
  timings.end('pages');
  for (const [name, text] of exportFiles(catalog, site)) files.set(name, text);
  for (const [name, text] of conventionFiles(site, pages)) files.set(name, text);
  for (const [name, text] of await hostFiles(catalog, root)) files.set(name, text);

  await writePreviews(catalog, dist);
  const inDist = await readAll(dist);
  for (const [name, text] of await serviceWorker({ files, inDist, shell, root }))
    files.set(name, text);
  const all: Files = new Map<string, string | Uint8Array>([...inDist, ...files]);
  await writeAll(dist, files);
  timings.end('other files');
  const packed = await compressed(all);
  await writeAll(dist, packed);
  const sums = checksums(new Map([...all, ...packed]));
  await writeAll(dist, new Map([['SHA256SUMS', sums]]));
  timings.end('compression');
  console.log(timings.report());
}

/** With a <base> where the build knows the URL: 404.html is shown at any depth, and without scripts its links need it. */
function withBase(html: string, url: string | undefined): string {
  const base = url ? `<base href="${escapeXml(new URL(url).pathname)}">` : '';
  return html.replace('<meta charset="utf-8">', (meta) => meta + base);
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
  const files = entries.filter((entry) => entry.isFile());
  const pairs = files.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1).replaceAll('\\', '/');
    return [name, await readFile(path)] as const;
  });
  return new Map(await Promise.all(pairs));
}

async function writeAll(folder: string, files: Files): Promise<void> {
  const folders = new Set([...files.keys()].map((name) => dirname(join(folder, name))));
  for (const path of folders) await mkdir(path, { recursive: true });
  await mapLimit(files, ([name, content]) => writeFile(join(folder, name), content), AT_ONCE);
}
