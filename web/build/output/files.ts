import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { mapLimit } from './mapLimit';

/** Texts and bytes by file name, which is relative to a folder and has forward slashes. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** Files written at the same time. */
const AT_ONCE = 32;

/** Every file below a folder, as bytes by name. */
export async function readAll(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const pairs = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = path.slice(folder.length + 1).replaceAll('\\', '/');
      return [name, await readFile(path)] as const;
    });
  return new Map(await Promise.all(pairs));
}

/** Writes these files into a folder, which may exist; folders for them are made. */
export async function writeAll(folder: string, files: Files): Promise<void> {
  const folders = new Set([...files.keys()].map((name) => dirname(join(folder, name))));
  for (const path of folders) await mkdir(path, { recursive: true });
  await mapLimit(files, ([name, content]) => writeFile(join(folder, name), content), AT_ONCE);
}
