import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenCatalog } from '../../catalog/catalog';
import { readContent } from '../content';
import { constantFiles } from './constants/constants';

// Each file is compiled or run by its language's own tool where the machine has it, and counts its constants
// itself. The catalog under test has texts that would break a careless writer.

const NASTY = 'a "quote" \\ back\\user */ ${x} \\(y) <b>@tag & [link]\nnext */';

const { catalog: real } = await readContent();
const catalog: OpenCatalog = {
  ...real,
  codes: real.codes.map((entry, index) =>
    index === 0
      ? {
          ...entry,
          meanings: entry.meanings.map((meaning) => ({
            ...meaning,
            title: { zh: `中文 ${NASTY}`, en: NASTY },
            official: `官方 ${NASTY}`,
          })),
        }
      : entry,
  ),
};
const codes = catalog.codes.map(({ code }) => code);
const several = catalog.codes.filter(({ meanings }) => meanings.length > 1);
const files = constantFiles(catalog, 'https://codes.example/');
const expected = `${codes.length} ${several.map(({ code }) => code).join(',')}`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'constants-'));
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const missing = (command: string, ...args: string[]) =>
  spawnSync(command, args, { stdio: 'ignore' }).status !== 0;

/** Runs a tool in the folder; returns its output, trimmed. Fails with the tool's own words. */
function run(command: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GO111MODULE: 'off', GOFLAGS: '', GOCACHE: join(folder, 'go-cache') },
  });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')}\n${error ?? ''}${stdout}${stderr}`);
  return stdout.trim();
}

const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
const name = (extension: string) =>
  [...files.keys()].find((file) => file.endsWith(extension)) ?? extension;

describe('constants', () => {
  it.each([...files])(
    'in %s name every code, documented, and warn of the ambiguous one',
    (_, text) => {
      for (const code of codes) expect(text.split(code).length).toBeGreaterThan(2);
      expect(text).toContain(`${several[0]?.code} has 2 meanings; msg tells which:`);
      for (const { meanings } of several) {
        for (const { official } of meanings) expect(text).toContain(official);
      }
      expect(text).toContain('https://codes.example/4001034/');
    },
  );

  it('are accepted by tsc and are one union', { timeout: 60_000 }, () => {
    const type = name('.ts').replace('.ts', '');
    put(
      'use.ts',
      `import { ${type}, is${type}, XlinkErrors, type ${type}Name } from './${type}.ts';
const name: ${type}Name = 'DEVICE_NOT_SUBSCRIBED';
const code: ${type} = ${type}[name];
// @ts-expect-error not a code
const wrong: ${type} = 4001040;
const all = [...XlinkErrors.entries()];
const several = all.filter(([, error]) => error.meanings.length > 1).map(([number]) => number);
if (is${type}(4001040) || !is${type}(code) || !wrong) throw new Error('is${type}');
console.log(all.length, several.join(','));
`.replaceAll('XlinkErrors', `${type.replace('ErrorCode', '')}Errors`),
    );
    const flags = '--strict --noEmit --target es2022 --module nodenext --skipLibCheck --types node';
    run(
      join(process.cwd(), 'node_modules/.bin/tsc'),
      ...flags.split(' '),
      '--typeRoots',
      join(process.cwd(), 'node_modules/@types'),
      '--allowImportingTsExtensions',
      'use.ts',
    );
    put('package.json', '{"type":"module"}');
    expect(run(join(process.cwd(), 'node_modules/.bin/tsx'), 'use.ts')).toBe(expected);
  });

  it('are accepted by python3', { timeout: 60_000 }, ({ skip }) => {
    skip(missing('python3', '--version'), 'python3 is not installed');
    const module = name('.py').replace('.py', '');
    const script = `import ${module} as m
E = next(v for k, v in vars(m).items() if k.endswith('ErrorCode'))
assert E(4001034).status == 400 and E(4001034).meanings[0].official
print(len(E), ','.join(str(int(e)) for e in E if len(e.meanings) > 1))`;
    expect(run('python3', '-W', 'error', '-B', '-c', script)).toBe(expected);
  });

  it('are accepted by javac', { timeout: 120_000 }, ({ skip }) => {
    skip(missing('javac', '-version'), 'javac is not installed');
    const type = name('.java').replace('.java', '');
    put(
      'Use.java',
      `public class Use { public static void main(String[] a) {
  StringBuilder several = new StringBuilder();
  for (${type} c : ${type}.values()) if (c.isAmbiguous()) several.append(c.code());
  if (${type}.of(4001034).status() != 400 || ${type}.of(1) != null) throw new Error();
  System.out.println(${type}.values().length + " " + several); } }`,
    );
    run('javac', '-encoding', 'UTF-8', '-Xlint:all', '-Werror', 'Use.java', `${type}.java`);
    expect(run('java', '-cp', '.', 'Use')).toBe(expected);
  });

  it('are accepted by go', { timeout: 180_000 }, ({ skip }) => {
    skip(missing('go', 'version'), 'go is not installed');
    const text = files.get(name('.go')) ?? '';
    put(
      'use.go',
      `${text.replace(/^package .*$/m, 'package main\n\nimport "fmt"')}
func main() {
	several := ""
	for _, c := range All() { if c.Ambiguous() { several += fmt.Sprint(int(c)) } }
	if DeviceNotSubscribed.Status() != 400 || Code(1).Known() { panic("status") }
	fmt.Println(len(All()), several)
}
`,
    );
    expect(run('go', 'run', 'use.go')).toBe(expected);
    expect(run('go', 'vet', name('.go'))).toBe('');
    if (!missing('gofmt', '-l', '/dev/null')) expect(run('gofmt', '-l', name('.go'))).toBe('');
  });

  it('are accepted by kotlinc', { timeout: 300_000 }, ({ skip }) => {
    skip(missing('kotlinc', '-version'), 'kotlinc is not installed');
    const type = name('.kt').replace('.kt', '');
    put(
      'use.kt',
      `fun main() {
  val several = ${type}.values().filter { it.isAmbiguous }.joinToString(",") { it.code.toString() }
  check(${type}.of(4001034)!!.status == 400 && ${type}.of(1) == null)
  println(${type}.values().size.toString() + " " + several)
}`,
    );
    run('kotlinc', `${type}.kt`, 'use.kt', '-include-runtime', '-d', 'use.jar');
    expect(run('java', '-cp', 'use.jar', 'UseKt')).toBe(expected);
  });

  it('are accepted by swiftc', { timeout: 300_000 }, ({ skip }) => {
    skip(missing('swiftc', '--version'), 'swiftc is not installed');
    const type = name('.swift').replace('.swift', '');
    put(
      'main.swift',
      `let several = ${type}.allCases.filter { $0.isAmbiguous }.map { String($0.rawValue) }
print(${type}.allCases.count, several.joined(separator: ","))`,
    );
    run('swiftc', `${type}.swift`, 'main.swift', '-o', 'use');
    expect(run('./use')).toBe(expected);
  });
});
