import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Plugin } from 'vite';
import type { Catalog } from '../../../content/types';
import type { Installed } from '../../catalog/installed';
import type { Lexicon } from '../../catalog/lexicon';
import { homeData } from '../../catalog/views/lists';
import type { Site } from '../../catalog/site';
import type { Content } from '../content';
import { inlineScript } from '../document/inline';
import { singleFilePolicy } from '../document/policy';
import type { renderSingle } from '../document/render';

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
  /** The search index as text. */
  search: string;
  /** web/offline.tsx with all it imports, as one module. */
  script: string;
  styles: string;
  render: typeof renderSingle;
  /** web/ */
  root: string;
}

/** Hides the carried home page where another page is asked for; see boot/otherPage.ts. */
const HIDE_HOME = ':root[data-other-page] #root{display:none}';

/** The edition in one file. Returns its name below dist/ and its HTML. */
export async function singleFile(input: Input): Promise<{ file: string; html: string }> {
  const { content, site, installed, search, root } = input;
  // Inside a script element these two would end it, or change how the rest is read.
  const script = input.script
    .trim()
    .replaceAll('</script', '<\\/script')
    .replaceAll('<!--', '<\\!--');
  const boot = await inlineScript(root, ['theme', 'otherPage']);
  const styles = input.styles + HIDE_HOME;
  const icon = await readFile(resolve(root, '../public/icon.svg'), 'base64');
  const catalog = JSON.parse(content.catalogText) as Catalog;
  const payload = JSON.stringify({
    catalog,
    lexicon: content.lexicon,
    search,
    installed,
  } satisfies Payload);
  const html = await input.render({
    inline: { script: boot, styles, policy: singleFilePolicy([boot, script], styles) },
    icon: `data:image/svg+xml;base64,${icon}`,
    script,
    home: homeData(content.catalog),
    payload: deflateRawSync(payload, { level: 9 }).toString('base64'),
  });
  return { file: `downloads/${site.platform.id}-error-codes-${site.sourceEdition}.html`, html };
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
