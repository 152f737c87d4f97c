// Finds a Chromium: the one named in CHROMIUM, Playwright's own download, or one the system has.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, firefox, webkit } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const SHELL = /^(?:chrom(?:e|ium)-)?headless[-_]shell(?:\.exe)?$/;

const inPath = (names) =>
  names.flatMap((name) =>
    (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
  );

/** The path of a browser to start, or undefined when there is none. */
export function findBrowser() {
  const candidates = [
    process.env.CHROMIUM,
    chromium.executablePath(),
    ...inPath(NAMES),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  return candidates.find((path) => path && existsSync(path));
}

/**
 * The browser for tests: the same engine as a program without windows where there is one, because it takes half the
 * processor time. Otherwise what findBrowser() finds.
 */
export function findTestBrowser() {
  const candidates = [
    process.env.CHROMIUM,
    downloadedShell(),
    ...inPath(['chromium-headless-shell']),
  ];
  return candidates.find((path) => path && existsSync(path)) ?? findBrowser();
}

/** Whether a browser is one without windows, by its name. */
export const isWithoutWindows = (path) => SHELL.test(path.replace(/^.*[\\/]/, ''));

function downloadedShell() {
  const [, before, version] = /^(.*)chromium-(\d+)/.exec(chromium.executablePath()) ?? [];
  const folder = `${before}chromium_headless_shell-${version}`;
  if (!existsSync(folder)) return undefined;
  const names = readdirSync(folder, { recursive: true });
  const name = names.find(isWithoutWindows);
  return name && join(folder, name);
}

/** The other engines that Playwright can drive and has downloaded. */
export function otherEngines() {
  return [
    { name: 'firefox', path: firefox.executablePath() },
    { name: 'webkit', path: webkit.executablePath() },
  ].map(({ name, path }) => ({ name, downloaded: existsSync(path) }));
}
