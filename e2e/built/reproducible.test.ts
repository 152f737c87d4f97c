import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildWith } from '../support/build';
import { project } from '../support/content';
import { dist, filesBelow } from '../support/files';

interface About {
  installed: { version: string };
}

const at = (name: string) => fileURLToPath(new URL(name, project));
const sums = (folder: string) =>
  readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n');
const versionOf = (folder: string) =>
  (JSON.parse(readFileSync(join(folder, 'data/about.json'), 'utf8')) as About).installed.version;
/** Node's arguments for a process in which it is a year later. */
const A_YEAR_ON = `--import data:text/javascript,${encodeURIComponent(`
  const now = () => Now.now() + 365 * 24 * 3600 * 1000;
  const Now = Date;
  globalThis.Date = new Proxy(Now, {
    construct: (_, args, target) => Reflect.construct(Now, args.length > 0 ? args : [now()], target),
    apply: () => new Date().toString(),
    get: (_, name) => (name === 'now' ? now : Reflect.get(Now, name)),
  });
`)}`;
const PACKED = /\.(?:br|gz)$/;

test('two builds of one state are identical byte by byte: in another folder, year, time zone and language', () => {
  const env = {
    // The copy has no repository of its own; it is told which one it comes from.
    GIT_DIR: at('.git'),
    GIT_WORK_TREE: at('.'),
    TZ: 'Pacific/Kiritimati',
    // Where capital i is not I.
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    NODE_ENV: 'test',
    NODE_OPTIONS: A_YEAR_ON,
  };
  const catalog = readFileSync(at('content/catalog.json'), 'utf8');
  // The compressed files of the first build are compared with what they hold, below.
  const second = buildWith(catalog, { env, compressed: false });
  try {
    expect(second.ok, second.output).toBe(true);
    expect(versionOf(dist), 'dist/ is of another commit; build it anew').toBe(
      versionOf(second.dist),
    );
    const plain = sums(dist).filter((line) => !PACKED.test(line));
    expect(sums(second.dist)).toEqual(plain);
    expect(plain.length).toBeGreaterThan(1000);
  } finally {
    second.remove();
  }
});

test('SHA256SUMS names every file of the build but itself, with its checksum', () => {
  const named = new Map(sums(dist).map((line) => [line.slice(66), line.slice(0, 64)]));
  const files = filesBelow(dist).filter((name) => name !== 'SHA256SUMS');
  expect([...named.keys()].sort()).toEqual(files.sort());
  for (const name of files) {
    const hash = createHash('sha256')
      .update(readFileSync(join(dist, name)))
      .digest('hex');
    expect(named.get(name), name).toBe(hash);
  }
});

test('what stands ready compressed is what stands beside it', () => {
  const files = filesBelow(dist);
  const packed = files.filter((name) => PACKED.test(name));
  expect(packed.length).toBeGreaterThan(1000);
  for (const name of packed) {
    const bytes = readFileSync(join(dist, name));
    const plain = name.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes);
    expect(plain.equals(readFileSync(join(dist, name.slice(0, -3)))), name).toBe(true);
  }
});
