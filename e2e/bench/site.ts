/**
 * The built site beside a bare hand-written page with the same text: one cold visit each, on a slow
 * phone and a slow network, in random order, several times. Prints medians and their ratio as Markdown.
 *
 *   npm run build && npx tsx e2e/bench/site.ts [rounds]
 */
import { readFileSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../../.ci/browser.mjs';
import { median, serveDist, SLOW_4G, SLOW_CPU } from './serve';

const PAGES = ['/4001034/', '/', '/400/', '/decode/'];
const ROUNDS = Number(process.argv[2] ?? 5);
/** Milliseconds between two visits, for the browser to put away the last. */
const SETTLE = 200;
interface Visit {
  fcp: number;
  lcp: number;
  cls: number;
  blocked: number;
  html: number;
  script: number;
  other: number;
}

/** As text, because a compiled function may lean on helpers that the page does not have. */
const OBSERVE = `
  const seen = (window.seen = { fcp: 0, lcp: 0, cls: 0, blocked: 0 });
  const watch = (type, use) =>
    new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({ type, buffered: true });
  watch('paint', (e) => { if (e.name === 'first-contentful-paint') seen.fcp = e.startTime; });
  watch('largest-contentful-paint', (e) => { seen.lcp = e.startTime; });
  watch('layout-shift', (e) => { seen.cls += e.value; });
  // Total blocking time: what tasks take beyond 50 ms once something is to be seen.
  const tasks = [];
  watch('longtask', (e) => {
    tasks.push(e);
    seen.blocked = tasks.filter((t) => t.startTime >= seen.fcp).reduce((sum, t) => sum + t.duration - 50, 0);
  });
`;

const DIST = new URL('../../dist/', import.meta.url).pathname;
const { origin, stop } = await serveDist((path) =>
  path.startsWith('/bare/')
    ? bareText(readFileSync(`${DIST}${path.slice(6)}index.html`, 'utf8'))
    : undefined,
);

/** The page's own text and structure as somebody would write it by hand: no script, ten lines of style. */
function bareText(html: string): string {
  const title = /<title>.*?<\/title>/.exec(html)?.[0] ?? '';
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
  const plain = body
    .replace(/<(script|noscript|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/\s(?:class|data-[\w-]+|aria-[\w-]+|role|id|translate)="[^"]*"/g, '');
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">${title}<style>body{max-width:40em;margin:auto;padding:1em;font:16px/1.7 sans-serif}</style><body>${plain}`;
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
    () => (window as unknown as { seen: Pick<Visit, 'fcp' | 'lcp' | 'cls' | 'blocked'> }).seen,
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
  console.log(`Median of ${ROUNDS} cold visits; 1.6 Mbit/s, 150 ms, CPU slowed 4 times; brotli.\n`);
  console.log(
    '| page | FCP ms | bare | ratio | LCP ms | bare | ratio | CLS | blocked ms | HTML KB | script KB | other KB |',
  );
  console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|');
  const visits = new Map<string, Visit[]>();
  const urls = PAGES.flatMap((path) => [path, `/bare${path}`]);
  for (let round = 0; round < ROUNDS; round++) {
    // What was visited just before matters, so each round has an order of its own.
    for (const url of shuffled(urls)) {
      visits.set(url, [...(visits.get(url) ?? []), await visit(browser, origin + url)]);
      await new Promise((resolve) => setTimeout(resolve, SETTLE));
    }
  }
  for (const path of PAGES) {
    const ours = visits.get(path) ?? [];
    const bare = visits.get(`/bare${path}`) ?? [];
    const of = (visits: Visit[], key: keyof Visit) => median(visits.map((seen) => seen[key]));
    const pair = (key: 'fcp' | 'lcp') => {
      const [a, b] = [of(ours, key), of(bare, key)];
      return `${a.toFixed(0)} | ${b.toFixed(0)} | ${(a / b).toFixed(2)}`;
    };
    const kb = (key: 'html' | 'script' | 'other') => (of(ours, key) / 1024).toFixed(1);
    console.log(
      `| ${path} | ${pair('fcp')} | ${pair('lcp')} | ${of(ours, 'cls').toFixed(3)} | ${of(ours, 'blocked').toFixed(0)} | ${kb('html')} | ${kb('script')} | ${kb('other')} |`,
    );
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
