import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rolldown } from 'vite';
import { promisedPaths } from '../../content/permalinks';
import { aboutData } from '../catalog/views/about';
import type { Installed } from '../catalog/installed';
import { siteOf } from '../catalog/siteOf';
import { dataFile, SEARCH_FILE } from '../paths';
import { readBundle } from './client/bundle';
import type { Content } from './content';
import { inlineScript } from './document/inline';
import { pagePolicy } from './document/policy';
import type * as Render from './document/render';
import { exportFiles } from './exports/exportFiles';
import { checksums, sha256 } from './output/checksums';
import { compressed } from './output/compress';
import { conventionFiles } from './output/conventions';
import { dataFiles } from './output/dataFiles';
import { readAll, writeAll } from './output/files';
import { hostFiles } from './output/hostFiles';
import { serviceWorker } from './output/serviceWorker';
import { singleFile } from './output/singleFile';
import { buildTimings } from './output/timings';
import { buildVersion } from './output/version';
import { dataOfPage, modulesOfPage, NOT_FOUND, pagesOf } from './pages';

/** What Vite has built before: the scripts of the site, which are in dist/, and the script of the single file. */
export interface Built {
  client: Rolldown.RolldownOutput;
  single: Rolldown.RolldownOutput;
}

/**
 * Takes checked content, what Vite has built, and web/ (`root`); adds to the scripts in dist/ everything else: pages,
 * data, exports, host files, service worker, compressed copies, checksums. Rejects when a published path is gone.
 */
export async function writeSite(content: Content, built: Built, root: string): Promise<void> {
  const timings = buildTimings();
  timings.end('scripts');
  const { catalog } = content;
  const site = siteOf(catalog, process.env.SITE_URL);
  const pages = pagesOf(catalog);
  assertPermalinks(content, pages);
  const compiled = pathToFileURL(resolve(root, '../.cache/prerender/render.js')).href;
  const { renderPage, renderShell, renderSingle } = (await import(compiled)) as typeof Render;
  const { entry, stylesheet, scriptsOf } = readBundle(built.client, root);
  const styles = stylesheet.css;
  const dist = resolve(root, '../dist');
  // Its text stands in every page, so nobody asks for the file.
  await rm(join(dist, stylesheet.file));

  const files = dataFiles(content);
  const installed: Installed = {
    version: buildVersion(),
    catalogSha256: sha256(content.catalogText),
  };
  const single = await singleFile({
    content,
    site,
    installed,
    search: files.get(SEARCH_FILE) ?? '',
    styles,
    root,
    script: built.single.output[0].code,
    render: renderSingle,
  });
  files.set(single.file, single.html);
  installed.singleFile = {
    file: single.file,
    bytes: Buffer.byteLength(single.html),
    sha256: sha256(single.html),
  };
  files.set(dataFile('about'), JSON.stringify({ ...aboutData(catalog), installed }));

  const inlined = async (...names: Parameters<typeof inlineScript>[1]) => {
    const script = await inlineScript(root, names);
    return { script, styles, policy: pagePolicy([script], styles) };
  };
  const dataFor = (path: string) => {
    const name = dataOfPage(path);
    return new Map(name ? [[name, files.get(name) ?? '']] : []);
  };
  const inline = await inlined('theme', 'slash', 'reloadStale');
  for (const path of pages) {
    const preloads = scriptsOf(modulesOfPage(path));
    const html = await renderPage({ path, data: dataFor(path), inline, entry, preloads });
    files.set(`${path.slice(1)}index.html`, html);
  }
  const missing = await renderPage({
    path: NOT_FOUND,
    data: dataFor(NOT_FOUND),
    inline: await inlined('base404', 'theme', 'reloadStale'),
    entry,
    // Shown at any depth: what it names is found by its script only, or where the build knows the address.
    preloads: [],
    base: site.url && new URL(site.url).pathname,
  });
  files.set('404.html', missing);
  timings.end('pages');

  for (const [name, text] of exportFiles(catalog, site)) files.set(name, text);
  for (const [name, text] of conventionFiles(site, pages)) files.set(name, text);
  for (const [name, text] of await hostFiles(catalog, root)) files.set(name, text);
  const inDist = await readAll(dist);
  const shell = await renderShell({ inline, entry });
  for (const [name, text] of await serviceWorker({ files, inDist, shell, entry, root }))
    files.set(name, text);
  await writeAll(dist, files);
  timings.end('other files');
  const all = new Map<string, string | Uint8Array>([...inDist, ...files]);
  const packed = await compressed(all);
  const sums = checksums(new Map([...all, ...packed]));
  await writeAll(dist, new Map<string, string | Uint8Array>([...packed, ['SHA256SUMS', sums]]));
  timings.end('compression');
  console.log(timings.report());
}

/** Refuses (throws) a build that lacks a page whose path was published. */
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
