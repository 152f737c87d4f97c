import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minify } from 'vite';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const LOCKED = ["require-trusted-types-for 'script'", 'trusted-types default'];

/** Nothing runs or loads but what is named here; the hashes admit the page's own blocks. */
export function pagePolicy(scripts: string[], css: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(hash).join(' ')}`,
    `style-src ${hash(css)}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
    ...LOCKED,
  ].join('; ');
}

/** The single file carries everything in itself and may not load or send anything at all. */
export function singleFilePolicy(scripts: string[], css: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(' ')}`,
    `style-src ${hash(css)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    ...LOCKED,
  ].join('; ');
}

export type InlineScript =
  'theme' | 'slash' | 'afterPaint' | 'reloadStale' | 'base404' | 'otherPage';

/** The scripts that stand in the page itself, one after the other, made small. `root` is web/. */
export async function inlineScripts(root: string, names: readonly InlineScript[]): Promise<string> {
  const texts = names.map(async (name) => {
    const file = `${name}.js`;
    const { code } = await minify(file, await readFile(join(root, 'boot', file), 'utf8'));
    return code.trim();
  });
  return (await Promise.all(texts)).join('');
}
