/**
 * Typing in the built site, in Chromium: from keystroke to painted results at two sizes of the catalog, and
 * from a cold visit on a slow phone to the right result, beside a page with the whole catalog in it and a plain
 * substring filter. Prints Markdown.
 *
 *   npm run build && npx tsx e2e/bench/typing.ts
 */
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../../.ci/browser.mjs';
import type { Catalog } from '../../content/types';
import { buildSearchIndex } from '../../web/search/index/build';
import { readSearchWords } from '../../web/search/index/readWords';
import { enlarge } from './searchCatalog';
import { median, percentile, serveDist, SLOW_4G, SLOW_CPU } from './serve';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const catalog = JSON.parse(read('../../content/catalog.json')) as Catalog;
const words = readSearchWords();
const QUERIES = [
  '4001034',
  '用户没有订阅',
  'yanzhengma',
  'sbbzx',
  'access token expired',
  '設備不在線',
  '弱密码',
  '1190',
];

/** Notes, for every input event, when the results of that text stood on the screen. */
const WATCH = `
  window.painted = []; window.longest = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((e) => { window.longest = Math.max(window.longest, e.duration); }))
    .observe({ type: 'longtask' });
  let typed = 0;
  addEventListener('input', (e) => { typed = e.timeStamp; }, true);
  new MutationObserver((list) => {
    if (!typed || !list.some((m) => m.target.nodeType === 1 ? m.target.closest('search') : m.target.parentElement?.closest('search'))) return;
    const at = typed; typed = 0;
    requestAnimationFrame(() => { const c = new MessageChannel(); c.port1.onmessage = () => window.painted.push(performance.now() - at); c.port2.postMessage(0); });
  }).observe(document, { subtree: true, childList: true, characterData: true });
`;

async function type(page: Page, text: string): Promise<void> {
  const field = page.locator('input[type="search"]');
  await field.fill('');
  for (const character of text) {
    await page.keyboard.insertText(character);
    await page.waitForTimeout(150);
  }
}

async function keystrokes(browser: Browser, copies: number): Promise<void> {
  const codes = enlarge(catalog.codes, copies);
  const index = copies === 1 ? undefined : JSON.stringify(buildSearchIndex(codes, words));
  const { origin, stop } = await serveDist((path) =>
    path === '/data/search.json' ? index : undefined,
  );
  const page = await browser.newPage();
  await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
  await type(page, '验证码');
  await page.locator('[role="option"]').first().waitFor();
  await page.evaluate(WATCH);
  for (const query of QUERIES) await type(page, query);
  const painted = (await page.evaluate('window.painted')) as number[];
  const longest = (await page.evaluate('window.longest')) as number;
  const at = (share: number) => percentile(painted, share).toFixed(1);
  console.log(
    `| ${codes.length} | ${painted.length} | ${at(0.5)} | ${at(0.95)} | ${at(1)} | ${longest === 0 ? 'none' : longest.toFixed(0)} |`,
  );
  await page.close();
  stop();
}

/** The whole catalog in the page and a plain substring filter: what a first idea would be. */
function floorPage(): string {
  const rows = catalog.codes.map(({ code, meanings }) => [
    code,
    meanings.map((m) => `${m.official ?? ''} ${m.title.zh} ${m.title.en}`).join(' '),
  ]);
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>floor</title><input type="search" id="q"><ul id="r"></ul><script>
const rows=${JSON.stringify(rows)};q.oninput=()=>{r.replaceChildren(...rows.filter(([c,t])=>(c+t).includes(q.value)).slice(0,8).map(([c,t])=>{const li=document.createElement('li');li.dataset.code=c;li.textContent=c+' '+t;return li}))}</script>`;
}

const RESULT = 'search [data-code="4001054"], li[data-code="4001054"]';

/** Notes when the right result stands on the screen. */
const WATCH_RESULT = `
  new MutationObserver((_, watch) => {
    if (!document.querySelector(${JSON.stringify(RESULT)})) return;
    watch.disconnect();
    requestAnimationFrame(() => { const c = new MessageChannel(); c.port1.onmessage = () => { window.shown = performance.now(); }; c.port2.postMessage(0); });
  }).observe(document, { subtree: true, childList: true, attributes: true });
`;

/** Milliseconds from the start of a cold visit until the right result is painted, typed as soon as there is a field. */
async function coldVisit(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
  await cdp.send('Emulation.setCPUThrottlingRate', SLOW_CPU);
  await page.addInitScript(WATCH_RESULT);
  await page.goto(url, { waitUntil: 'commit' });
  const field = page.locator('input[type="search"]');
  await field.waitFor();
  await field.focus();
  await page.keyboard.insertText('设备不在线');
  // The page notes it itself: who asks from outside is answered up to half a second later.
  await page.locator(RESULT).first().waitFor();
  await page.waitForFunction('window.shown');
  const time = (await page.evaluate('window.shown')) as number;
  await context.close();
  return time;
}

const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox'],
});
console.log('| codes | keystrokes | median ms | p95 ms | max ms | longest main-thread task ms |');
console.log('|--:|--:|--:|--:|--:|--:|');
for (const copies of [1, 10]) await keystrokes(browser, copies);

const { origin, stop } = await serveDist((path) => (path === '/floor/' ? floorPage() : undefined));
const ours: number[] = [];
const floor: number[] = [];
for (let round = 0; round < 5; round++) {
  ours.push(await coldVisit(browser, `${origin}/`));
  floor.push(await coldVisit(browser, `${origin}/floor/`));
}
console.log(
  `\nCold visit to the right result (1.6 Mbit/s, 150 ms, CPU slowed 4 times), median of 5: ${median(ours).toFixed(0)} ms; the floor: ${median(floor).toFixed(0)} ms.`,
);
await browser.close();
stop();
