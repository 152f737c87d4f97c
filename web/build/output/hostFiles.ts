import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { OpenCatalog } from '../../catalog/catalog';
import { errorNumberOf, statusOf } from '../../catalog/catalog';
import { LANGS, pathOf } from '../../paths';

/** What hosts look for inside the folder they serve: hosting/site/ as it is, and the older forms of each permalink. */
export async function hostFiles(catalog: OpenCatalog, root: string): Promise<Map<string, string>> {
  const folder = resolve(root, '../hosting/site');
  const names = await readdir(folder);
  const texts = names.map(
    async (name) => [name, await readFile(resolve(folder, name), 'utf8')] as const,
  );
  return new Map([...(await Promise.all(texts)), ['_redirects', redirects(catalog)]]);
}

/** /400/1034 leads to /4001034/. Without this file the 404 page does the same, but only with scripts. */
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
