import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { project } from './content';

// What a build has written, read as a crawler would.

export const dist = fileURLToPath(new URL('dist', project));
if (!writtenAt(dist)) throw new Error('dist/ is missing or incomplete; run npm run build first');

/** When a build wrote its last file, in milliseconds; 0 when it never did. */
export function writtenAt(folder: string): number {
  return statSync(join(folder, 'SHA256SUMS'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Every file below a folder, relative to it, with forward slashes. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

/** The edition in one file. */
export const SINGLE_FILE = join(
  dist,
  'downloads',
  readdirSync(join(dist, 'downloads')).find((name) => name.endsWith('.html')) ?? '',
);

/** The file that answers a site path, as a plain static host picks it; undefined if there is none. */
export function fileOf(path: string, folder = dist): string | undefined {
  const name = path.endsWith('/') ? `${path}index.html` : path;
  const file = join(folder, decodeURIComponent(name));
  return existsSync(file) ? file : undefined;
}

/** The HTML of a page by its site path, e.g. `/en/4001034/`. Refuses (throws) a page that is missing. */
export function htmlOf(path: string, folder = dist): string {
  const file = fileOf(path, folder);
  if (!file) throw new Error(`no file for ${path}`);
  return readFileSync(file, 'utf8');
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** Text as a reader sees it, from HTML text or an attribute's value. */
export function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#x27);/g, (all, name: string) => ENTITIES[name] ?? all);
}

/** The document without what is not shown: scripts, styles, data. */
export function visible(html: string): string {
  return html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
}

/** The scripts and styles that stand in a document itself, data left out. */
export function inlineBlocks(html: string): string[] {
  const blocks = html.matchAll(/<(script|style)((?:\s[^>]*)?)>([\s\S]*?)<\/\1>/g);
  return [...blocks].flatMap(([, , head = '', text = '']) =>
    / src=|type="(?!module)/.test(head) || text === '' ? [] : text,
  );
}

/** Every attribute of a tag's occurrences, e.g. `attributes(html, 'link')`. */
export function attributes(html: string, tag: string): Record<string, string>[] {
  const found = [...html.matchAll(new RegExp(`<${tag}((?:\\s[^>]*)?)>`, 'g'))];
  return found.map(([, text = '']) =>
    Object.fromEntries(
      [...text.matchAll(/\s([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name.toLowerCase(),
        plain(value),
      ]),
    ),
  );
}

/** Everything a page points at. */
export function targetsOf(html: string): string[] {
  const seen = visible(html);
  const links = ['a', 'link', 'img', 'form', 'script', 'source', 'iframe', 'use'].flatMap((tag) =>
    attributes(tag === 'script' ? html : seen, tag),
  );
  return links.flatMap(({ href, src, action }) =>
    [href, src, action].filter((u) => u !== undefined),
  );
}
