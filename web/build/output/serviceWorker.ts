import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';
import { SEARCH_FILE } from '../../paths';
import { sha256 } from './checksums';

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

/** What the bundle holds: the document every page can start from, and data files as text by name. */
export interface Bundle {
  shell: string;
  data: Record<string, string>;
}

const BUNDLE = 'data/offline.json';
const ICON = /^icon[.-]|^manifest\.webmanifest$/;
/** The data of a page: in data/, or a code's in the mount's own folder. */
const PAGE_DATA = /^data\/|^\d{7}\.json$/;

interface Input {
  /** Files still to be written, as text by name. */
  files: ReadonlyMap<string, string>;
  /** Files that are in dist/ already: scripts and what comes from public/. */
  inDist: ReadonlyMap<string, Uint8Array>;
  shell: string;
  entry: string;
  /** web/ */
  root: string;
}

/**
 * sw.js and the bundle it fetches, as text by name. All data of all pages is one file of about 260 KB when compressed,
 * where the same as single files would be three times that and hundreds of requests.
 */
export async function serviceWorker({ files, inDist, shell, entry, root }: Input) {
  const isData = (name: string) => name !== SEARCH_FILE && PAGE_DATA.test(name);
  const data = Object.fromEntries([...files].filter(([name]) => isData(name)));
  const bundle = JSON.stringify({ shell, data } satisfies Bundle);

  const fetched = new Map<string, string | Uint8Array>([
    ...[...inDist].filter(([name]) => name.startsWith('assets/') || ICON.test(name)),
    ...[...files].filter(([name]) => name === SEARCH_FILE || ICON.test(name)),
    [BUNDLE, bundle],
  ]);
  const hashes = [...fetched]
    .map(([name, content]) => [name, sha256(content)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const { code } = await transformWithOxc(await readFile(join(root, 'sw.ts'), 'utf8'), 'sw.ts');
  // The only import is of a type; what is left of it would make a module of a classic script.
  const script = code.replace(/^export \{\};?\n?/m, '').trim();
  const version = sha256(JSON.stringify(hashes) + script).slice(0, 12);
  const precache: Precache = { version, files: hashes, bundle: BUNDLE, entry };
  return new Map([
    [BUNDLE, bundle],
    ['sw.js', `const PRECACHE = ${JSON.stringify(precache)};\n${script}\n`],
  ]);
}
