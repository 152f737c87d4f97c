// What a fresh clone needs before anything else: packages, and with --browser a browser to test in. One line per step.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';

const LOG = '.cache/setup.log';

/** Runs a command quietly; returns whether it succeeded, in one line with the seconds it took. */
function step(name, command, args) {
  process.stdout.write(`${name}: ${command} ${args.join(' ')} … `);
  const started = Date.now();
  const shell = process.platform === 'win32';
  const { status, stdout, stderr, error } = spawnSync(command, args, { shell, encoding: 'utf8' });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(status === 0 ? `done, ${seconds} s` : `failed; what it said is in ${LOG}`);
  mkdirSync('.cache', { recursive: true });
  writeFileSync(LOG, `${name}: ${error ?? ''}\n${stdout}\n${stderr}`, { flag: 'a' });
  return status === 0;
}

function installed() {
  const marker = 'node_modules/.package-lock.json';
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync('package-lock.json').mtimeMs;
}

if (!installed() && !step('packages', 'npm', ['ci', '--no-audit', '--no-fund'])) process.exit(1);

if (process.argv.includes('--browser')) {
  const { findTestBrowser } = await import('./browser.mjs');
  const apt = (...packages) => step('browser', 'apt-get', ['install', '-y', '-qq', ...packages]);
  const download = () =>
    step('browser', 'npx', ['playwright', 'install', '--only-shell', 'chromium']);
  const fromDebian = () =>
    process.getuid?.() === 0 &&
    step('browser', 'apt-get', ['update', '-qq']) &&
    (apt('chromium-headless-shell', 'fonts-noto-cjk') || apt('chromium', 'fonts-noto-cjk'));
  let found = findTestBrowser();
  if (!found && (download() || fromDebian())) found = findTestBrowser();
  if (!found) {
    console.error(
      'browser: none was found and none could be installed. Install Chromium or Chrome, or name one in the variable CHROMIUM.',
    );
    process.exit(1);
  }
  console.log(`browser: ${found}`);
}
