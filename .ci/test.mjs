// All checks of the project in one go, and their sum as the last line.
import { takeLock } from './lock.mjs';
import { endOnInterrupt, skipped, stage, stages } from './stages.mjs';
import { forgetReports, readTests, REPORTS, summary } from './summary.mjs';

const holder = takeLock();
if (holder) {
  console.log(
    `Another run of the tests is at work in this checkout: process ${holder}. Wait until it has ended.`,
  );
  console.log('\n0 passed, 1 failed');
  process.exit(1);
}
endOnInterrupt();
forgetReports();

const vitest = (project) => [
  'vitest',
  'run',
  `--project=${project}`,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${REPORTS[project]}`,
];
const browser = {
  live: true,
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: REPORTS.browser },
};

if (await stage('set-up', process.execPath, ['.ci/setup.mjs', '--browser'], { live: true })) {
  // Two lanes: what needs no build beside the build and what reads it.
  await Promise.all([sources(), built()]);
  if (isBuilt())
    await stage('browser tests', 'npx', ['playwright', 'test', '--reporter=list,json'], browser);
  else skipped('browser tests', 'because there is no build');
}

async function sources() {
  await stage('types, lint, format, content', 'npm', ['run', '--silent', 'check']);
  await stage('unit tests', 'npx', vitest('unit'));
}

async function built() {
  if (await stage('build', 'npm', ['run', '--silent', 'build']))
    await stage('tests of the build', 'npx', vitest('dist'));
  else skipped('tests of the build', 'because there is none');
}

function isBuilt() {
  return stages.some(({ name, ok }) => name === 'build' && ok);
}

const tests = readTests();
const count = (...wanted) => tests.filter(({ status }) => wanted.includes(status)).length;
const passed = count('passed', 'flaky');
// A stage can fail without a failed test: a type error, a crash, a report that was never written.
const failed = Math.max(count('failed'), stages.filter(({ ok }) => !ok).length);
console.log(summary(tests, stages));
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
