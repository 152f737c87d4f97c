// All checks of the project in one go, and their sum as the last line.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

const REPORTS = { unit: '.cache/unit.json', browser: '.cache/browser.json' };
const shell = process.platform === 'win32';

/** Runs a step with its output shown; returns whether it succeeded. */
function step(name, command, args, env = {}) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell,
    env: { ...process.env, ...env },
  });
  if (status !== 0) console.log(`== ${name} failed`);
  return status === 0;
}

function report(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

if (!step('set-up', process.execPath, ['.ci/setup.mjs', '--browser'])) process.exit(1);
for (const file of Object.values(REPORTS)) rmSync(file, { force: true });

const checks = [
  step('types, lint, format, content', 'npm', ['run', '--silent', 'check']),
  step('unit tests', 'npx', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORTS.unit}`,
  ]),
  step('build', 'npm', ['run', '--silent', 'build']),
];
if (checks.at(-1)) {
  checks.push(
    step('browser tests', 'npx', ['playwright', 'test', '--reporter=list,json'], {
      PLAYWRIGHT_JSON_OUTPUT_NAME: REPORTS.browser,
    }),
  );
}

const unit = report(REPORTS.unit);
const browser = report(REPORTS.browser)?.stats;
const passed = (unit?.numPassedTests ?? 0) + (browser?.expected ?? 0) + (browser?.flaky ?? 0);
const failures = (unit?.numFailedTests ?? 0) + (browser?.unexpected ?? 0);
const broken = checks.filter((ok) => !ok).length;
// A step can fail without a failed test: a type error, a crash, a report that was never written.
const failed = Math.max(failures, broken);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
