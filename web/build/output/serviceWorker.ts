import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';
import { dataFile, SEARCH_FILE } from '../../paths';
import { sha256 } from './checksums';
import { pageKind, scriptTags, styleTag, type Shell } from '../document/shell';

/** What the build tells the worker; it stands as a constant at the top of sw.js. */
export interface Precache {
  /** Names the cache; changes with any of the files and with the worker itself. */
  version: string;
  /** Files to fetch, relative to the mount, with their SHA-256 in hexadecimal. */
  files: (readonly [file: string, sha256: string])[];
  /** The one of them that holds many small ones. */
  bundle: string;
  /** The script that every page of this version names. */
  entry: string;
}

/** What the bundle holds: the document every page can start from, and data files by name. */
export interface Bundle {
  shell: string;
  data: Record<string, string>;
}

const BUNDLE = 'data/offline.json';
const ICONS = /^icon[.-]|^manifest\.webmanifest$/;

interface Input {
  /** Files still to be written. */
  files: ReadonlyMap<string, string>;
  /** Files that are there already: scripts and what comes from public/. */
  inDist: ReadonlyMap<string, Uint8Array>;
  shell: Shell;
  /** web/ */
  root: string;
}

/**
 * sw.js and the bundle it fetches. All data of all pages is one file of about 140 KB when compressed, where
 * the same as single files would be four times that and hundreds of requests.
 */
export async function serviceWorker({ files, inDist, shell, root }: Input) {
  const isData = (name: string) =>
    name !== SEARCH_FILE && (name.startsWith('data/') || name === codeFileOf(name));
  const data = Object.fromEntries([...files].filter(([name]) => isData(name)));
  const bundle = JSON.stringify({ shell: shellPage(shell), data } satisfies Bundle);

  const fetched = new Map<string, string | Uint8Array>([
    ...[...inDist].filter(([name]) => name.startsWith('assets/') || ICONS.test(name)),
    ...[...files].filter(([name]) => name === SEARCH_FILE || ICONS.test(name)),
    [BUNDLE, bundle],
  ]);
  const hashes = [...fetched]
    .map(([name, content]) => [name, sha256(content)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const { code } = await transformWithOxc(await readFile(join(root, 'sw.ts'), 'utf8'), 'sw.ts');
  // The only import is of a type; what is left of it would make a module of a classic script.
  const script = code.replace(/^export \{\};?\n?/m, '').trim();
  const version = sha256(JSON.stringify(hashes) + script).slice(0, 12);
  const precache: Precache = { version, files: hashes, bundle: BUNDLE, entry: shell.entry };
  return new Map([
    [BUNDLE, bundle],
    ['sw.js', `const PRECACHE = ${JSON.stringify(precache)};\n${script}\n`],
  ]);
}

/** The name itself when it is a code's data file. */
function codeFileOf(name: string): string | undefined {
  const [, code] = /^(\d{7})\.json$/.exec(name) ?? [];
  return code && dataFile({ code });
}

/** An empty page that starts the site at whatever address it is shown; the worker adds the <base>. */
function shellPage(shell: Shell): string {
  // What has no page of its own has the least styles; a page's own part brings the others along.
  const bare = 'NotFound';
  const kind = pageKind(shell, bare);
  return [
    '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="referrer" content="same-origin">',
    `<meta http-equiv="Content-Security-Policy" content="${kind.csp}">`,
    '<link rel="icon" href="icon.svg" type="image/svg+xml">',
    '<link rel="manifest" href="manifest.webmanifest">',
    `<script>${shell.boot}</script>${styleTag(bare, kind)}`,
    scriptTags(shell, (file) => file, { eager: true }),
    '</head><body><div id="root"></div></body></html>',
  ].join('');
}
