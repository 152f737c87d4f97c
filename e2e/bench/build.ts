/**
 * What a build costs as the catalog grows: copies of the project with 1, 3 and 10 times its codes are built with the
 * project's own command. Prints Markdown.
 *
 *   npx tsx e2e/bench/build.ts [rounds]
 */
import { cpus, loadavg } from 'node:os';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog, CodeEntry } from '../../content/types';
import { isInOrder } from '../../content/format';
import { buildWith } from '../support/build';
import { catalog } from '../support/content';
import { filesBelow } from '../support/files';
import { enlarge } from './searchCatalog';
import { median } from './serve';

const ROUNDS = Number(process.argv[2] ?? 3);

/** A catalog the check accepts: each copy's codes stand in the real classes, under the next free numbers. */
function larger(copies: number): Catalog {
  const originals = catalog.codes;
  const taken = new Set([...originals, ...(catalog.unassigned ?? [])].map(({ code }) => code));
  const numbers = Array.from(
    { length: copies },
    (_, copy) => new Map(originals.map(({ code }) => [code, copy === 0 ? code : nextFree(code)])),
  );
  function nextFree(code: string): string {
    let number = Number(code);
    while (taken.has(String(number))) number++;
    taken.add(String(number));
    return String(number);
  }
  const codes = enlarge(originals, copies).map((entry, index): CodeEntry => {
    const copy = Math.floor(index / originals.length);
    const original = originals[index % originals.length];
    if (copy === 0 || !original) return entry;
    const renumbered = (code: string) => numbers[copy]?.get(code) ?? code;
    return {
      ...entry,
      code: renumbered(original.code),
      // A symbol may have 48 characters.
      symbol: `${original.symbol.slice(0, 40)}_${copy}`,
      ...(entry.related && { related: entry.related.map(renumbered) }),
    };
  });
  codes.sort((a, b) => (a.code < b.code ? -1 : 1));
  // The list of published paths is of the real platform and does not bind another one.
  const platform = { ...catalog.platform, homepage: 'https://example.com/' };
  return { ...catalog, platform, codes };
}

interface Cost {
  pages: number;
  before: number;
  packing: number;
  bytes: number;
  packed: number;
}

function build(text: string): Cost {
  const built = buildWith(text);
  try {
    const stages = /^seconds: (.*)$/m.exec(built.output)?.[1]?.split(', ');
    if (!built.ok || !stages) throw new Error(built.output.slice(-2000));
    const seconds = stages.map((stage) => Number(stage.split(' ').at(-1)));
    const packing = seconds.pop() ?? 0;
    const files = filesBelow(built.dist);
    const bytes = (pattern: RegExp) =>
      files
        .filter((name) => pattern.test(name))
        .reduce((sum, name) => sum + statSync(join(built.dist, name)).size, 0);
    return {
      pages: files.filter((name) => /(?:^|\/)index\.html$/.test(name)).length,
      before: seconds.reduce((sum, one) => sum + one, 0),
      packing,
      bytes: bytes(/^(?!.*\.(?:br|gz)$)/),
      packed: bytes(/\.br$/),
    };
  } finally {
    built.remove();
  }
}

const load = loadavg()[0]?.toFixed(1);
const rows = [1, 3, 10].map((copies) => {
  const made = larger(copies);
  if (!isInOrder(made)) throw new Error('the larger catalog is not in order');
  const text = JSON.stringify(made);
  const costs = Array.from({ length: ROUNDS }, () => build(text));
  const of = (key: keyof Cost) => median(costs.map((cost) => cost[key]));
  return { codes: made.codes.length, of };
});
console.log(
  `Median of ${ROUNDS} builds; ${cpus().length} cores, Node ${process.version}, load at the start ${load}.\n`,
);
console.log(
  '| codes | pages | seconds before compression | seconds of compression | ms per code | KB per code | KB per code, Brotli |',
);
console.log('|--:|--:|--:|--:|--:|--:|--:|');
for (const { codes, of } of rows) {
  const kb = (key: 'bytes' | 'packed') => (of(key) / 1024 / codes).toFixed(1);
  const ms = ((of('before') + of('packing')) * 1000) / codes;
  console.log(
    `| ${codes} | ${of('pages')} | ${of('before').toFixed(1)} | ${of('packing').toFixed(1)} | ${ms.toFixed(1)} | ${kb('bytes')} | ${kb('packed')} |`,
  );
}
