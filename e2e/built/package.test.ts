import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalog, codes, project } from '../support/content';

// content/ as others get it: packed, installed into an empty folder without a network, used from there.

const shell = process.platform === 'win32';
let folder: string;
let name: string;

function run(
  command: string,
  args: string[],
  options: { env?: NodeJS.ProcessEnv; input?: string } = {},
) {
  const { LC_ALL: _all, LC_MESSAGES: _messages, LANG: _lang, ...plain } = process.env;
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    shell,
    input: options.input ?? '',
    env: { ...plain, ...options.env },
  });
  return { status, stdout, stderr };
}

/** As npx runs it, without the seconds npx takes to start. */
const explain = (args: string[], env: NodeJS.ProcessEnv = {}, input = '') =>
  run('node', [join('node_modules', name, 'explain.js'), ...args], { env, input });

const npx = (args: string[], env: NodeJS.ProcessEnv) =>
  run('npx', ['--offline', '--no-install', 'explain', ...args], { env });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-'));
  const content = fileURLToPath(new URL('content', project));
  const packed = run('npm', ['pack', content, '--pack-destination', folder]);
  expect(packed.status, packed.stderr).toBe(0);
  const archive = readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '';
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  const installed = run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${archive}`]);
  expect(installed.status, installed.stderr).toBe(0);
  name = Object.keys(
    (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { dependencies: object })
      .dependencies,
  )[0] as string;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the package holds the data, its types and the command, and needs nothing else', () => {
  expect(readdirSync(join(folder, 'node_modules', name)).sort()).toEqual([
    'README.md',
    'catalog.json',
    'catalog.schema.json',
    'explain.js',
    'explain.words.json',
    'index.d.ts',
    'index.js',
    'package.json',
    'types.ts',
  ]);
  expect(readdirSync(join(folder, 'node_modules')).filter((file) => !file.startsWith('.'))).toEqual(
    [name],
  );
});

test('a program reads the catalog and finds codes by number or digits', () => {
  writeFileSync(
    join(folder, 'use.js'),
    `import { catalog, getCode } from '${name}';
console.log(JSON.stringify([catalog.codes.length, getCode(4001034).symbol, getCode('4001034').code, getCode(1)]));`,
  );
  const { stdout, stderr } = run('node', ['use.js']);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual([codes.length, 'DEVICE_NOT_SUBSCRIBED', '4001034', null]);
});

test('TypeScript knows the types, with either way of resolving modules', () => {
  writeFileSync(
    join(folder, 'use.ts'),
    `import { catalog, getCode, type CodeEntry, type Actor } from '${name}';
const entry: CodeEntry | undefined = getCode(4001034);
const actor: Actor | undefined = entry?.actor;
const date: string = catalog.sourceEdition;
// @ts-expect-error a misspelt field
entry?.meaning;
console.log(actor, date);
`,
  );
  const tsc = fileURLToPath(new URL('node_modules/typescript/bin/tsc', project));
  for (const [module, resolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ] as const) {
    const { status, stdout } = run('node', [
      tsc,
      '--strict',
      '--noEmit',
      '--target',
      'es2022',
      '--lib',
      'es2022,dom',
      '--types',
      '',
      '--module',
      module,
      '--moduleResolution',
      resolution,
      'use.ts',
    ]);
    expect(stdout).toBe('');
    expect(status).toBe(0);
  }
});

test('the command explains a code in the language of the reader', () => {
  const zh = npx(['4001034'], { LANG: 'zh_CN.UTF-8' });
  expect(zh.stdout).toMatch(
    /^4001034 用户没有订阅该设备\n {2}HTTP 400 Bad Request\n {2}处理人：最终用户\n/,
  );
  expect(zh.status).toBe(0);
  const en = npx(['4001034'], { LANG: 'en_GB.UTF-8' });
  expect(en.stdout).toMatch(/^4001034 User has not subscribed to this device\n/);
  expect(en.status).toBe(0);
  expect(explain(['4001034', '--lang', 'zh'], { LANG: 'en_US.UTF-8' }).stdout).toBe(zh.stdout);
  expect(explain(['--lang=en', '4001034'], { LC_ALL: 'zh_TW' }).stdout).toBe(en.stdout);
});

test('it tells the meanings of an ambiguous code apart', () => {
  const { stdout } = explain(['--lang', 'en', '4001134']);
  expect(stdout).toContain('msg in the response tells which');
  expect(stdout).toContain('Meaning 2: ');
  for (const { official } of catalog.codes.find(({ code }) => code === '4001134')?.meanings ?? [])
    expect(stdout).toContain(official);
});

test('it takes error numbers, constants, full-width digits, responses and standard input', () => {
  const first = (args: string[], input = '') =>
    explain(['--lang', 'en', ...args], {}, input).stdout.match(/^\d{7}/gm);
  expect(first(['1034'])).toEqual(['4001034', '4041034']);
  expect(first(['device_not_subscribed'])).toEqual(['4001034']);
  expect(first(['４００１０３４'])).toEqual(['4001034']);
  expect(first([], '{"error":{"code":4031003}} took 1234567 ms')).toEqual(['4031003']);
  expect(first(['4001034', '4031003'])).toEqual(['4001034', '4031003']);
  const json = JSON.parse(explain(['--json', '4001034']).stdout) as { code: string }[];
  expect(json.map(({ code }) => code)).toEqual(['4001034']);
});

test('an unknown number makes the exit code 1 and is explained all the same', () => {
  const unknown = npx(['--lang', 'en', '4009999'], {});
  expect(unknown.status).toBe(1);
  expect(unknown.stdout).toBe('');
  expect(unknown.stderr).toContain('4009999 is not in the catalog');
  expect(unknown.stderr).toContain('HTTP 400');
  expect(unknown.stderr).toContain('Nearest codes');
  const free = explain(['--lang', 'zh', '4001040']);
  expect(free.status).toBe(1);
  expect(free.stderr).toContain('各个版本都没有用过这个编号');
  const foreign = explain(['--lang', 'en', '9991034']);
  expect(foreign.status).toBe(1);
  expect(foreign.stderr).toMatch(/200, 400, 403, 404, 503[^]*4001034[^]*4041034/);
  expect(explain(['--lang', 'en', '400103']).stderr).toContain('seven digits');
});

test('a wrong call makes the exit code 2 and shows the right one', () => {
  for (const args of [[], ['--verbose'], ['--lang', 'fr', '4001034']]) {
    const { status, stderr } = explain(args);
    expect(status).toBe(2);
    expect(stderr).toContain('explain 4001034');
  }
  expect(explain(['--help']).status).toBe(0);
});
