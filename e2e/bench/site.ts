/**
 * The built site beside two bare hand-written pages: one with all the text of the page, padded out by hand as somebody
 * would write it, and one with the message alone, the least that could answer. One cold visit each, on a slow phone and a
 * slow network, in random order, several times. Prints medians as Markdown.
 *
 *   npm run build && npx tsx e2e/bench/site.ts [rounds]
 */
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../../.ci/browser.mjs';
import { median, serveDist, SLOW_4G, SLOW_CPU } from './serve';

const PAGES = ['/4001034/', '/', '/400/', '/decode/'];
const ROUNDS = Number(process.argv[2] ?? 5);
/** Milliseconds between two visits, for the browser to put away the last. */
const SETTLE = 200;

/** Times in milliseconds from the start of the visit, sizes in bytes as they travelled. */
interface Visit {
  fcp: number;
  lcp: number;
  cls: number;
  /** What tasks take beyond 50 ms each: those begun after the first paint, and all. */
  blockedAfter: number;
  blocked: number;
  html: number;
  script: number;
  other: number;
}

/** As text, because a compiled function may lean on helpers that the page does not have. */
const OBSERVE = `
  const seen = (window.seen = { fcp: 0, lcp: 0, cls: 0, blockedAfter: 0, blocked: 0 });
  const watch = (type, use) =>
    new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({ type, buffered: true });
  watch('paint', (e) => { if (e.name === 'first-contentful-paint') seen.fcp = e.startTime; });
  watch('largest-contentful-paint', (e) => { seen.lcp = e.startTime; });
  watch('layout-shift', (e) => { seen.cls += e.value; });
  const tasks = [];
  watch('longtask', (e) => {
    tasks.push(e);
    const beyond = (some) => some.reduce((sum, t) => sum + t.duration - 50, 0);
    seen.blocked = beyond(tasks);
    seen.blockedAfter = beyond(tasks.filter((t) => t.startTime >= seen.fcp));
  });
`;

const DIST = new URL('../../dist/', import.meta.url).pathname;
const BARE = { all: '/all-text', message: '/message-only' };
const { origin, stop } = await serveDist((path) => {
  const [, kind, page] = /^\/(all-text|message-only)(\/.*)$/.exec(path) ?? [];
  if (!kind || !page) return undefined;
  const html = readFileSync(`${DIST}${page}index.html`, 'utf8');
  return kind === 'all-text' ? bare(html, textOf(html)) : bare(html, messageOf(html));
});

/** Everything in the page's body as somebody would write it by hand, without scripts, classes and roles. */
function textOf(html: string): string {
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
  return body
    .replace(/<(script|noscript|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/\s(?:class|data-[\w-]+|aria-[\w-]+|role|id|translate)="[^"]*"/g, '');
}

/** The heading, and of a code's page the official message. */
function messageOf(html: string): string {
  const parts = [/<h1[^>]*>[\s\S]*?<\/h1>/, /<blockquote[^>]*>[\s\S]*?<\/blockquote>/];
  return textOf(`<body>${parts.map((part) => part.exec(html)?.[0] ?? '').join('')}</body>`);
}

/** A page without scripts and with ten lines of style. */
function bare(html: string, body: string): string {
  const title = /<title>.*?<\/title>/.exec(html)?.[0] ?? '';
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">${title}<style>body{max-width:40em;margin:auto;padding:1em;font:16px/1.7 sans-serif}</style><body>${body}`;
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
  await cdp.send('Emulation.setCPUThrottlingRate', SLOW_CPU);
  const bytes = { html: 0, script: 0, other: 0 };
  const kinds = new Map<string, keyof typeof bytes>();
  cdp.on('Network.responseReceived', ({ requestId, type }) => {
    kinds.set(requestId, type === 'Document' ? 'html' : type === 'Script' ? 'script' : 'other');
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[kinds.get(requestId) ?? 'other'] += encodedDataLength;
  });
  await page.addInitScript(OBSERVE);
  await page.goto(url, { waitUntil: 'networkidle' });
  const seen = await page.evaluate(
    () => (window as unknown as { seen: Omit<Visit, keyof typeof bytes> }).seen,
  );
  await context.close();
  return { ...seen, ...bytes };
}

await main();

async function main(): Promise<void> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox'],
  });
  const visits = new Map<string, Visit[]>();
  const paths = PAGES.flatMap((path) => [path, BARE.all + path, BARE.message + path]);
  for (let round = 0; round < ROUNDS; round++) {
    // What was visited just before matters, so each round has an order of its own.
    for (const path of shuffled(paths)) {
      visits.set(path, [...(visits.get(path) ?? []), await visit(browser, origin + path)]);
      await new Promise((resolve) => setTimeout(resolve, SETTLE));
    }
  }
  const load = loadavg()[0]?.toFixed(1);
  console.log(
    `Median of ${ROUNDS} cold visits; 1.6 Mbit/s, 150 ms, CPU slowed 4 times; Brotli; load at the end ${load}.\n`,
  );
  console.log(
    '| page | FCP ms | all text | message | LCP ms | all text | message | CLS | blocked ms after FCP | in all | HTML KB | script KB | other KB |',
  );
  console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|');
  for (const path of PAGES) {
    const of = (key: keyof Visit, kind = '') =>
      median((visits.get(kind + path) ?? []).map((seen) => seen[key]));
    const three = (key: 'fcp' | 'lcp') => {
      const ours = of(key);
      const beside = [BARE.all, BARE.message].map((kind) => {
        const theirs = of(key, kind);
        return `${theirs.toFixed(0)} (${(ours / theirs).toFixed(2)})`;
      });
      return [ours.toFixed(0), ...beside];
    };
    const kb = (key: 'html' | 'script' | 'other') => (of(key) / 1024).toFixed(1);
    const ms = (key: 'blockedAfter' | 'blocked') => of(key).toFixed(0);
    const cells = [
      path,
      ...three('fcp'),
      ...three('lcp'),
      of('cls').toFixed(3),
      ms('blockedAfter'),
      ms('blocked'),
      kb('html'),
      kb('script'),
      kb('other'),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  await browser.close();
  stop();
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
