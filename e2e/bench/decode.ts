/**
 * How good and how fast the decoder is, as Markdown: npx tsx e2e/bench/decode.ts
 * Times are the best of three. On a busy machine read the cpu time, not the wall time.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { CASE_FILES, catalogIndex, readCases, type DecodeCase } from '../../web/decode/fixtures';
import { passes } from '../../web/decode/score';

const row = (...cells: (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);

const KINDS: [string, (c: DecodeCase) => boolean][] = [
  [
    'positive and mixed: all codes certain, in order',
    (c) => ['positive', 'mixed', 'ambiguous'].includes(c.class),
  ],
  ['negative: nothing certain', (c) => c.class === 'negative'],
  ['msg only: the code suggested', (c) => c.class === 'msg-only'],
];

function quality() {
  row('file', ...KINDS.map(([kind]) => kind));
  row('---', '---:', '---:', '---:');
  for (const name of CASE_FILES) {
    const cases = readCases(name);
    const shares = KINDS.map(([, isKind]) => {
      const set = cases.filter(isKind);
      const good = set.filter(passes).length;
      return `${good} / ${set.length} (${((100 * good) / Math.max(1, set.length)).toFixed(1)} %)`;
    });
    row(name, ...shares);
  }
}

/** Lines as a gateway and an app write them; one in four tells of an error. */
const LOG: ((i: number) => string)[] = [
  (i) =>
    `[12/20/2023, 2:34:${10 + (i % 50)} PM] [app] Received device response: {"error":{"msg":"device property not exists","code":4041009}}`,
  (i) =>
    `2024-01-02T03:04:05.${100 + (i % 900)}Z level=info path=/v2/device/${1144010000 + i} status=200 took=12ms`,
  (i) => `I/packet: 7300000013030000000${4001010 + i}aabbccdd 7b00000007 idle`,
  (i) => `2024-01-02 03:04:05 INFO 4001034 --- [main] user_id=${4001000 + (i % 999)} connected`,
];

/** The worst that people have: every line an error, key=value, escaped JSON, Chinese. */
const ERRORS: ((i: number) => string)[] = [
  (i) =>
    `2024-01-02T03:04:05Z level=error status=400 code=4001007 msg="password error" took=12ms user=${i}`,
  (i) =>
    `D/Xlink(12345): {\\"error\\":{\\"code\\":4031021,\\"msg\\":\\"Access-Token Expired\\"}} retry ${i}`,
  (i) => `[ERROR] 订阅设备失败，错误码4001034，重试 ${i}`,
  (i) => `HTTP/1.1 403 Forbidden {"error":{"msg":"Invalid Access-Token","code":4031003}} #${i}`,
];

function fill(lines: ((i: number) => string)[], size: number): string {
  const out: string[] = [];
  for (let i = 0, length = 0; length < size; i++) {
    const line = `${lines[i % lines.length]?.(i) ?? ''}\n`;
    out.push(line);
    length += line.length;
  }
  return out.join('').slice(0, size);
}

/** The decoder as the site gets it: tsx gives every function its name when it is made, which costs a third. */
async function builtRun(): Promise<(typeof import('../../web/decode/run'))['run']> {
  const outDir = mkdtempSync(join(tmpdir(), 'decoder-'));
  const entry = fileURLToPath(new URL('../../web/decode/run.ts', import.meta.url));
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: entry, outDir, rolldownOptions: { output: { entryFileNames: 'run.mjs' } } },
  });
  const { run: built } = (await import(
    join(outDir, 'run.mjs')
  )) as typeof import('../../web/decode/run');
  rmSync(outDir, { recursive: true });
  return built;
}

/** Decoded and reported, as the worker does it. */
async function best(text: string): Promise<{ wall: number; cpu: number; findings: number }> {
  let wall = Infinity;
  let cpu = Infinity;
  let findings = 0;
  for (let n = 0; n < 3; n++) {
    const from = performance.now();
    const used = process.cpuUsage();
    const { certain } = await run(text, catalogIndex, { everyMs: Infinity });
    const { user, system } = process.cpuUsage(used);
    wall = Math.min(wall, performance.now() - from);
    cpu = Math.min(cpu, (user + system) / 1000);
    findings = certain.occurrences;
  }
  return { wall, cpu, findings };
}

async function speed() {
  row('size', 'log: wall ms', 'cpu ms', 'certain', 'errors only: wall ms', 'cpu ms', 'certain');
  row('---:', '---:', '---:', '---:', '---:', '---:', '---:');
  const sizes = [
    ['100 KB', 1e5],
    ['1 MB', 1e6],
    ['5 MB', 5e6],
    ['10 MB', 1e7],
    ['50 MB', 5e7],
  ] as const;
  for (const [name, size] of sizes) {
    const cells: (string | number)[] = [];
    for (const lines of [LOG, ERRORS]) {
      const { wall, cpu, findings } = await best(fill(lines, size));
      cells.push(wall.toFixed(0), cpu.toFixed(0), findings);
    }
    row(name, ...cells);
  }
  const load = loadavg()[0]?.toFixed(1);
  console.log(
    `\nLoad average ${load} on ${cpus().length} cores; wall time counts waiting for a core, cpu time does not.`,
  );
}

const run = await builtRun();
await best(fill(ERRORS, 2e5)); // warm
quality();
console.log();
await speed();
