// What a fresh clone needs before anything else: packages, and with --browser a browser to test in.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { stdio: 'inherit', shell }).status === 0;
}

function installed() {
  const marker = 'node_modules/.package-lock.json';
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync('package-lock.json').mtimeMs;
}

if (!installed() && !run('npm', ['ci', '--no-audit', '--no-fund'])) process.exit(1);

if (process.argv.includes('--browser')) {
  const { findBrowser } = await import('./browser.mjs');
  const root = process.getuid?.() === 0;
  const found =
    findBrowser() ||
    (run('npx', ['playwright', 'install', 'chromium']) && findBrowser()) ||
    (root &&
      run('apt-get', ['update', '-qq']) &&
      run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk']) &&
      findBrowser());
  if (!found) {
    console.error(
      'No browser was found and none could be installed. Install Chromium or Chrome, or name one in the variable CHROMIUM.',
    );
    process.exit(1);
  }
  console.log(`browser: ${found}`);
}
