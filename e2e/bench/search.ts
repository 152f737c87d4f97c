// Quality, latency and size of the search, as Markdown: npx tsx e2e/bench/search.ts
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildSearchIndex } from '../../web/search/index/build';
import { buildSearchGuidance } from '../../web/search/index/guidance';
import {
  catalog,
  openInStages,
  readQueries,
  realEngine,
  SYMPTOM_FILES,
  words,
  type QueryCase,
} from '../../web/search/testIndex';
import type { Engine, SearchIndex } from '../../web/search/types';
import { enlarge } from './searchCatalog';

const queries = readQueries('search-queries');

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (head: string[], rows: (string | number)[][]): string =>
  [row(head), row(head.map((_, i) => (i ? '--:' : '---'))), ...rows.map(row)].join('\n');

/** Place of the first right answer, from 0; -1 when there is none. */
const placeOf = async (engine: Engine, c: QueryCase): Promise<number> =>
  (await engine.search(c.query)).hits.findIndex((h) => c.expect.includes(h.code));

async function quality(engine: Engine, cases: readonly QueryCase[]): Promise<(string | number)[]> {
  const places: number[] = [];
  for (const c of cases) places.push(await placeOf(engine, c));
  const share = (n: number): string => (n / places.length).toFixed(3);
  return [
    cases.length,
    share(places.filter((p) => p === 0).length),
    share(places.filter((p) => p >= 0 && p < 3).length),
    share(places.reduce((sum, p) => sum + (p < 0 ? 0 : 1 / (p + 1)), 0)),
  ];
}

/** What a reader types on the way to a query counts too: every query with its beginnings. */
const keystrokes = queries.flatMap(({ query }) =>
  Array.from(query.slice(0, 40), (_, i) => query.slice(0, i + 1)).concat(query),
);

async function latency(engine: Engine): Promise<string[]> {
  for (const query of keystrokes) await engine.search(query, { limit: 20 });
  const times: number[] = [];
  for (const query of keystrokes) {
    const start = performance.now();
    await engine.search(query, { limit: 20 });
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return [0.5, 0.95, 0.99, 1].map((p) => (times[Math.ceil(p * times.length) - 1] ?? 0).toFixed(1));
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

const real = realEngine();
const groups: [string, QueryCase[]][] = [
  ...[...new Set(queries.map((c) => c.category))].map((name): [string, QueryCase[]] => [
    name,
    queries.filter((c) => c.category === name),
  ]),
  ['**given**', queries.filter((c) => !c.own)],
  ['**own**', queries.filter((c) => c.own)],
  ['**all**', queries],
  ...SYMPTOM_FILES.map((name): [string, QueryCase[]] => [name, readQueries(name)]),
];
const figures: (string | number)[][] = [];
for (const [name, cases] of groups) figures.push([name, ...(await quality(real, cases))]);
console.log(table(['category', 'queries', 'success@1', 'success@3', 'MRR'], figures));

const sizes: (string | number)[][] = [];
for (const copies of [1, 10]) {
  const codes = enlarge(catalog.codes, copies);
  const text = JSON.stringify(buildSearchIndex(codes, words));
  const index = JSON.parse(text) as SearchIndex;
  const start = performance.now();
  const engine = await openInStages(index, buildSearchGuidance(codes));
  const opening = performance.now() - start;
  const bytes = Buffer.from(text);
  const weights = [
    bytes.length,
    brotliCompressSync(bytes).length,
    gzipSync(bytes, { level: 9 }).length,
  ];
  const times = await latency(engine);
  sizes.push([codes.length, ...times, opening.toFixed(0), ...weights.map(kilobytes)]);
}
console.log(
  `\n${keystrokes.length} keystrokes (every query and its beginnings), Node ${process.version}, milliseconds:\n`,
);
console.log(
  table(
    ['codes', 'p50', 'p95', 'p99', 'max', 'opening', 'index kB', 'brotli kB', 'gzip kB'],
    sizes,
  ),
);
