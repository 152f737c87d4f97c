import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { project } from './content';

const FILES = [
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
  'content',
  'hosting',
  'public',
  'web',
];

export interface Built {
  /** Where the copy's dist/ lies, whether or not the build succeeded. */
  dist: string;
  ok: boolean;
  output: string;
  remove(): void;
}

/**
 * Copies the project into a folder of its own, with another catalog, and builds it with the project's own
 * command. `env` is added to the environment.
 */
export function buildWith(catalog: string, env: Record<string, string> = {}): Built {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  const from = (name: string) => fileURLToPath(new URL(name, project));
  for (const name of FILES) cpSync(from(name), join(folder, name), { recursive: true });
  symlinkSync(from('node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'content/catalog.json'), catalog);
  // A made-up platform has words of its own, in a folder named for it.
  const [, id = ''] = /"platform":\s*\{\s*"id":\s*"([\w-]+)"/.exec(catalog) ?? [];
  const words = join(folder, 'content/fixtures', id);
  if (id !== '' && existsSync(words))
    cpSync(words, join(folder, 'content/words'), { recursive: true });
  const { status, stdout, stderr } = spawnSync('npm run build', {
    cwd: folder,
    shell: true,
    encoding: 'utf8',
    env: { ...process.env, ...env, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  return {
    dist: join(folder, 'dist'),
    ok: status === 0,
    output: `${stdout}\n${stderr}`,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
