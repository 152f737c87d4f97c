import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import type { Plugin } from 'vite';
import type { Catalog } from '../../../content/types';
import type { Installed } from '../../catalog/installed';
import type { Lexicon } from '../../catalog/lexicon';
import { homeData } from '../../catalog/lists';
import type { Site } from '../../catalog/site';
import { sha256 } from './checksums';
import type { Content } from '../content';
import { splitStyles } from '../client/pageStyles';
import { inlineScripts, singleFilePolicy } from '../document/policy';
import type { renderSingle } from '../document/prerenderSingle';

/** What the single file carries: the catalog itself, from which it makes every page's data. */
export interface Payload {
  catalog: Catalog;
  lexicon: Lexicon;
  /** The search index as text. */
  search: string;
  installed: Installed;
}

interface Input {
  content: Content;
  site: Site;
  installed: Installed;
  search: string;
}

/** Hides the carried home page where another page is asked for; see boot/otherPage.ts. */
const HIDE_HOME = ':root[data-other-page] #root{display:none}';

/**
 * The edition in one file. Takes what goes in and web/ (`root`); returns its name below dist/, the whole document and
 * its SHA-256. Rejects when the build of its script left not exactly one script and one stylesheet.
 */
export async function singleFile({ content, site, installed, search }: Input, root: string) {
  const folder = resolve(root, '../.cache/single');
  const names = await readdir(folder, { recursive: true });
  const only = async (ending: string) => {
    const [name, more] = names.filter((file) => file.endsWith(ending));
    if (!name || more) throw new Error(`the single-file build made not exactly one ${ending}`);
    return (await readFile(join(folder, name), 'utf8')).trim();
  };
  // Not every browser knows the condition that the styles of scripts stand under.
  const { shown, added } = splitStyles(await only('.css'));
  const css = `${shown}${added}${HIDE_HOME}`;
  // Inside a script element these two would end it, or change how the rest is read.
  const script = (await only('.js'))
    .replaceAll('</script', '<\\/script')
    .replaceAll('<!--', '<\\!--');
  const boot = await inlineScripts(root, ['theme', 'otherPage']);
  const icon = await readFile(resolve(root, '../public/icon.svg'));
  const catalog = JSON.parse(content.catalogText) as Catalog;
  const payload = JSON.stringify({
    catalog,
    lexicon: content.lexicon,
    search,
    installed,
  } satisfies Payload);
  const rendered = resolve(root, '../.cache/prerender/prerenderSingle.js');
  const { renderSingle: render } = (await import(pathToFileURL(rendered).href)) as {
    renderSingle: typeof renderSingle;
  };
  const page = await render(
    homeData(content.catalog),
    `data:image/svg+xml;base64,${icon.toString('base64')}`,
  );
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${singleFilePolicy([boot, script], css)}">`,
    `<script>${boot}</script><style>${css}</style>`,
  ].join('');
  const end = [
    `<script type="text/plain" id="payload">${deflateRawSync(payload, { level: 9 }).toString('base64')}</script>`,
    `<script type="module">${script}</script></body>`,
  ].join('');
  const html = `${page
    .replace('<meta charSet="utf-8"/>', () => head)
    .replace('</body>', () => end)}\n`;
  const file = `downloads/${site.platform.id}-error-codes-${site.sourceEdition}.html`;
  return { file, html, sha256: sha256(html) };
}

const MAKES_WORKER = /new Worker\(\s*new URL\([^()]*\)[^()]*\)/g;

/**
 * A plugin that replaces every `new Worker(…)` of the single file by undefined. A page opened from disk may not start
 * workers; search and decoder then run in the page, and the worker scripts are left out.
 */
export function withoutWorkers(): Plugin {
  return {
    name: 'without-workers',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'single',
    transform: (code) =>
      code.includes('new Worker(') ? code.replace(MAKES_WORKER, 'undefined') : undefined,
  };
}
