// What a fresh clone needs before anything else: packages, and with --browser a browser to test in. One line per step.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';

mkdirSync('.cache', { recursive: true });
const LOG = '.cache/setup.log';
const TRIED = '.cache/shell-tried';

/** Runs a command quietly; returns whether it succeeded, in one line with the seconds it took. */
function step(name, command, args) {
  process.stdout.write(`${name}: ${command} ${args.join(' ')} … `);
  const started = Date.now();
  const shell = process.platform === 'win32';
  const { status, stdout, stderr, error } = spawnSync(command, args, { shell, encoding: 'utf8' });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(status === 0 ? `done, ${seconds} s` : `failed; what it said is in ${LOG}`);
  writeFileSync(LOG, `${name}: ${error ?? ''}\n${stdout}\n${stderr}`, { flag: 'a' });
  return status === 0;
}

function installed() {
  const marker = 'node_modules/.package-lock.json';
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync('package-lock.json').mtimeMs;
}

if (!installed() && !step('packages', 'npm', ['ci', '--no-audit', '--no-fund'])) process.exit(1);

if (process.argv.includes('--browser')) {
  const { findTestBrowser, isWithoutWindows } = await import('./browser.mjs');
  const apt = (...packages) => step('browser', 'apt-get', ['install', '-y', '-qq', ...packages]);
  const download = () =>
    step('browser', 'npx', ['playwright', 'install', '--only-shell', 'chromium']);
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const update = () =>
    step('browser', 'apt-get', [
      'update',
      '-qq',
      '-o',
      'Acquire::Retries=0',
      '-o',
      'Acquire::http::Timeout=10',
    ]);
  const fromDebian = () =>
    canInstall &&
    update() &&
    (apt('chromium-headless-shell', 'fonts-noto-cjk') || apt('chromium', 'fonts-noto-cjk'));
  /** Tried once in a checkout: other systems with apt-get have no such package. */
  const shellFromDebian = () => {
    if (!canInstall || process.env.CHROMIUM || existsSync(TRIED)) return false;
    writeFileSync(TRIED, '');
    return apt('chromium-headless-shell') || (update() && apt('chromium-headless-shell'));
  };
  let found = findTestBrowser();
  if (!found && (download() || fromDebian())) found = findTestBrowser();
  // Where there is only one with windows, Debian's without is had in seconds and halves the time of the tests.
  else if (!isWithoutWindows(found) && shellFromDebian()) found = findTestBrowser();
  if (!found) {
    console.error(
      'browser: none was found and none could be installed. Install Chromium or Chrome, or name one in the variable CHROMIUM.',
    );
    process.exit(1);
  }
  console.log(`browser: ${found}`);
}
