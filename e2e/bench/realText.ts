import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

// Text that packages on this machine have brought along: sources, documents in many languages, tables, change logs.

const FOLDERS = [
  'node_modules',
  '/usr/share/doc',
  '/usr/lib/python3',
  '/usr/lib/python3.11',
  '/usr/share',
  '/usr/include',
  '/var/log',
];
/** Units of one file that are read: a few large files would be all there is. */
const MOST_OF_ONE = 1e6;
const SKIPPED = /\.(?:node|so|a|o|png|jpe?g|gif|ico|woff2?|ttf|wasm|mo|pyc|zip|xz|bz2|pdf)$/;

function* filesBelow(folder: string): Generator<string> {
  let names: string[];
  try {
    names = readdirSync(folder).sort();
  } catch {
    return;
  }
  for (const name of names) {
    const path = join(folder, name);
    try {
      const stat = statSync(path);
      if (stat.isDirectory()) yield* filesBelow(path);
      else if (stat.isFile() && stat.size > 400 && !SKIPPED.test(name)) yield path;
    } catch {
      // A link to nowhere.
    }
  }
}

/** The text of a file; '' for what is none. */
function textOf(path: string): string {
  try {
    const bytes = readFileSync(path);
    const plain = path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
    return plain.subarray(0, 4_000).includes(0) ? '' : plain.toString('utf8').slice(0, MOST_OF_ONE);
  } catch {
    return '';
  }
}

export interface RealText {
  path: string;
  text: string;
}

/** Texts of the folders until there are so many units; no folder gives more than a third of them. */
export function* realTexts(
  units: number,
  folders: readonly string[] = FOLDERS,
): Generator<RealText> {
  let read = 0;
  const seen = new Set<string>();
  for (const folder of folders) {
    let ofFolder = 0;
    for (const path of filesBelow(folder)) {
      if (seen.has(path)) continue;
      seen.add(path);
      const text = textOf(path);
      if (text === '') continue;
      yield { path, text };
      read += text.length;
      ofFolder += text.length;
      if (read >= units) return;
      if (ofFolder >= units / 3) break;
    }
  }
}
