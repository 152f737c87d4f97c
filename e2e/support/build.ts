import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { project } from './content';
import { dist, writtenAt } from './files';

const FILES = [
  '.ci',
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

interface Options {
  /** Added to the environment. */
  env?: Record<string, string>;
  /** Without the .br and .gz files, which take half of a build's time. */
  compressed?: boolean;
  /** Where the copy lies; a new folder unless given. */
  folder?: string;
}

const from = (name: string) => fileURLToPath(new URL(name, project));

/** Copies the project into a folder of its own, with another catalog, and builds it with the project's own command. */
export function buildWith(
  catalog: string,
  { env = {}, compressed = true, folder = mkdtempSync(join(tmpdir(), 'build-')) }: Options = {},
): Built {
  for (const name of FILES) cpSync(from(name), join(folder, name), { recursive: true });
  symlinkSync(from('node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'content/catalog.json'), catalog);
  if (!compressed)
    writeFileSync(
      join(folder, 'web/build/output/compress.ts'),
      'export const compressed = () => Promise.resolve(new Map<string, Uint8Array>());',
    );
  const [, id = ''] = /"platform":\s*\{\s*"id":\s*"([\w-]+)"/.exec(catalog) ?? [];
  const words = from(`content/fixtures/${id}`);
  if (id !== '' && existsSync(words)) replaceWords(join(folder, 'content/words'), words);
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

/** Gives a copy the words of a made-up platform, which are in a folder named for it. A list it does not have is empty. */
function replaceWords(folder: string, words: string): void {
  const lists = readdirSync(folder).filter((name) => name.endsWith('.json'));
  for (const name of lists) {
    const isArray = readFileSync(join(folder, name), 'utf8').startsWith('[');
    writeFileSync(join(folder, name), isArray ? '[]' : '{}');
  }
  cpSync(words, folder, { recursive: true });
}

/** The catalog of a platform that does not exist, its words, and where its reference is told to be published. */
export const OTHER_PLATFORM = from('content/fixtures/otherPlatform.json');
export const OTHER_WORDS = from('content/fixtures/lighthouse');
export const OTHER_URL = 'https://errors.example/docs/reference/';

/** The dist/ of that platform's reference. Both test runners use it, so it is kept until dist/ is built anew. */
export function otherPlatform(): string {
  const folder = from('.cache/otherPlatform');
  const built = join(folder, 'dist');
  if (writtenAt(built) > writtenAt(dist)) return built;
  rmSync(folder, { recursive: true, force: true });
  const { ok, output } = buildWith(readFileSync(OTHER_PLATFORM, 'utf8'), {
    folder,
    // Without its last slash, as people write it.
    env: { SITE_URL: OTHER_URL.slice(0, -1) },
  });
  if (!ok) throw new Error(`the other platform's reference was not built:\n${output}`);
  return built;
}
