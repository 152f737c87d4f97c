import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minify, transformWithOxc } from 'vite';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const LOCKED = ["require-trusted-types-for 'script'", 'trusted-types default'];

/**
 * The Content-Security-Policy of a page: scripts, data and pictures of the same origin, and of what stands in the page
 * itself only these scripts and this style, by their hashes.
 */
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

/** The Content-Security-Policy of the single file: only these scripts and this style; nothing is loaded or sent. */
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

/** The files of web/boot/ that stand in a page itself. */
export type InlineScript =
  'theme' | 'slash' | 'afterPaint' | 'reloadStale' | 'base404' | 'otherPage';

/**
 * The inline scripts as JavaScript, made small, one after the other. `root` is web/. Each file is a script and no
 * module, and is compiled by itself: an import would stay in it and stop the page.
 */
export async function inlineScripts(root: string, names: readonly InlineScript[]): Promise<string> {
  const texts = names.map(async (name) => {
    const source = await readFile(join(root, 'boot', `${name}.ts`), 'utf8');
    const script = await transformWithOxc(source, `${name}.ts`, { sourcemap: false });
    return (await minify(`${name}.js`, script.code)).code.trim();
  });
  return (await Promise.all(texts)).join('');
}
