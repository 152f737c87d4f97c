// Reads the reports of the test runners: what passed, failed, was slow, flaky or skipped.
import { readFileSync, rmSync } from 'node:fs';

/** Reports by the runner that writes them. */
export const REPORTS = {
  unit: '.cache/unit.json',
  dist: '.cache/dist.json',
  browser: '.cache/browser.json',
};

export function forgetReports() {
  for (const file of Object.values(REPORTS)) rmSync(file, { force: true });
}

/** Every test of the reports that were written: file, title, seconds, status and, if it was skipped, why. */
export function readTests() {
  return Object.entries(REPORTS).flatMap(([runner, file]) => {
    const report = read(file);
    if (!report) return [];
    return runner === 'browser'
      ? report.suites.flatMap(ofSuite)
      : report.testResults.flatMap(ofFile);
  });
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Vitest's tests. */
function ofFile({ name, assertionResults }) {
  const file = name.replace(`${process.cwd()}/`, '');
  return assertionResults.map(({ fullName, duration = 0, status, meta }) => ({
    file,
    title: fullName,
    seconds: duration / 1000,
    status: status === 'passed' || status === 'failed' ? status : 'skipped',
    reason: meta?.reason,
  }));
}

const STATUS = { expected: 'passed', unexpected: 'failed', flaky: 'flaky', skipped: 'skipped' };

/** Playwright's tests, once for each browser. */
function ofSuite({ suites = [], specs = [] }) {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests.map(({ projectName, status, results, annotations }) => ({
      file: `e2e/${file}`,
      title: projectName === 'chromium' ? title : `${title} (${projectName})`,
      seconds: results.reduce((sum, { duration }) => sum + duration, 0) / 1000,
      status: STATUS[status],
      reason: annotations.find(({ type }) => type === 'skip')?.description,
    })),
  );
  return [...own, ...suites.flatMap(ofSuite)];
}

/** The table at the end of a run. */
export function summary(tests, stages) {
  const line = (seconds, text) => `${seconds.toFixed(1).padStart(7)} s  ${text}`;
  const slow = tests.toSorted((a, b) => b.seconds - a.seconds).slice(0, 10);
  const skips = tests.filter(({ status }) => status === 'skipped');
  const reasons = new Set(skips.map(({ title, reason }) => reason || title));
  const flaky = tests.filter(({ status }) => status === 'flaky');
  return [
    '',
    'The ten slowest tests',
    ...slow.map(({ seconds, file, title }) => line(seconds, `${file}: ${title}`)),
    'Stages',
    ...stages.map(({ seconds, name, ok }) => line(seconds, ok ? name : `${name} (failed)`)),
    ...[...reasons].map((reason) => {
      const count = skips.filter(({ title, reason: own }) => (own || title) === reason).length;
      return `Skipped: ${reason} (${count} ${count === 1 ? 'test' : 'tests'})`;
    }),
    ...flaky.map(({ file, title }) => `Flaky: ${file}: ${title}`),
  ].join('\n');
}
