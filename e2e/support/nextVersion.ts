import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow } from './files';

/** A word of the footer that the made-up next version words differently, so that a test sees which one it has. */
export const OLD_WORDS = '官方文字归平台所有';
export const NEW_WORDS = '官方文字仍归平台所有';

const TEXT = /\.(?:html|js|json)$/;

/** What the site's next build would be: scripts of other names, other words, a worker with other checksums. */
export function nextVersion(dist: string): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'next-'));
  cpSync(dist, folder, { recursive: true, filter: (name) => !/\.(?:br|gz)$/.test(name) });
  const names = filesBelow(folder);
  const scripts = names.filter((name) => name.startsWith('assets/')).map((name) => name.slice(7));
  const renamed = (text: string) =>
    scripts.reduce((all, name) => all.replaceAll(name, renameScript(name)), text);
  for (const name of names.filter((found) => TEXT.test(found) && found !== 'sw.js')) {
    const file = join(folder, name);
    const before = readFileSync(file, 'utf8');
    const after = renamed(before).replaceAll(OLD_WORDS, NEW_WORDS);
    if (after !== before) writeFileSync(file, after);
  }
  for (const name of scripts) {
    renameSync(join(folder, 'assets', name), join(folder, 'assets', renameScript(name)));
  }
  const worker = join(folder, 'sw.js');
  const [first = '', ...rest] = renamed(readFileSync(worker, 'utf8')).split('\n');
  const list = JSON.parse(first.slice(first.indexOf('{'), first.lastIndexOf('}') + 1)) as {
    version: string;
    files: [string, string][];
  };
  list.version = 'next';
  list.files = list.files.map(([name]) => [
    name,
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex'),
  ]);
  writeFileSync(worker, [`const PRECACHE = ${JSON.stringify(list)};`, ...rest].join('\n'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function renameScript(name: string): string {
  return `n${name}`;
}
