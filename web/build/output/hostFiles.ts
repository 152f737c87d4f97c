import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { OpenCatalog } from '../../catalog/catalog';
import { errorNumberOf, statusOf } from '../../catalog/catalog';
import { LANGS, pathOf } from '../../paths';

/**
 * What hosts look for inside the folder they serve, as text by name: all of hosting/site/, and _redirects made from the
 * catalog. `root` is web/.
 */
export async function hostFiles(catalog: OpenCatalog, root: string): Promise<Map<string, string>> {
  const folder = resolve(root, '../hosting/site');
  const names = await readdir(folder);
  const texts = names.map(
    async (name) => [name, await readFile(resolve(folder, name), 'utf8')] as const,
  );
  return new Map([...(await Promise.all(texts)), ['_redirects', redirects(catalog)]]);
}

/**
 * From /400/1034 to /4001034/, for each code and language. 404.html does the same on hosts that ignore this file, by script.
 */
function redirects({ codes }: OpenCatalog): string {
  const lines = LANGS.flatMap((lang) =>
    codes.map(({ code }) => {
      const to = pathOf({ page: 'code', code }, lang);
      const from = pathOf({ page: 'status', status: statusOf(code) }, lang);
      return `${from}${errorNumberOf(code)} ${to} 301`;
    }),
  );
  return `${lines.join('\n')}\n`;
}
