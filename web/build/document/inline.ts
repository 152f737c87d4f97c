import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minify, transformWithOxc } from 'vite';

/** What stands in a document itself and acts before its modules, and the policy that admits it. */
export interface Inline {
  script: string;
  styles: string;
  policy: string;
}

/** The files of web/boot/ that stand in a document itself. */
type Name = 'theme' | 'slash' | 'reloadStale' | 'base404' | 'otherPage';

/**
 * These files as JavaScript, made small, one after the other. `root` is web/. Each file is a script and no module, and is
 * compiled by itself: an import would stay in it and stop the page.
 */
export async function inlineScript(root: string, names: readonly Name[]): Promise<string> {
  const texts = names.map(async (name) => {
    const source = await readFile(join(root, 'boot', `${name}.ts`), 'utf8');
    const script = await transformWithOxc(source, `${name}.ts`, { sourcemap: false });
    return (await minify(`${name}.js`, script.code)).code.trim();
  });
  return (await Promise.all(texts)).join('');
}
