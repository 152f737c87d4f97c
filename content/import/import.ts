import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { applyImport } from './importApply';
import { compare, isEmpty, type Comparison } from './importCompare';
import { readTable, type CodeTable } from './importTable';
import type { Catalog } from '../types';

// npx tsx content/import/import.ts <document.md> [--edition YYYY-MM-DD] [--write] [--accept-gone]
// Shows how a newer edition of the platform's table differs from the catalog, and with --write takes the facts
// over. content/README.md says what to do next.

const USAGE =
  'Usage: npx tsx content/import/import.ts <document.md> [--edition YYYY-MM-DD] [--write] [--accept-gone]';
/** A share of codes that no platform withdraws at once: more likely a part of the document is missing. */
const MOST_GONE = 0.05;

interface Options {
  document: string;
  edition: string | undefined;
  write: boolean;
  acceptGone: boolean;
}

/** Takes the command line; returns what it says, or what is wrong with it. */
export function optionsOf(args: readonly string[]): Options | string {
  const rest = [...args];
  const take = (name: string) => {
    const at = rest.indexOf(name);
    return at >= 0 && rest.splice(at, 1).length > 0;
  };
  const at = rest.indexOf('--edition');
  const given = at >= 0 ? rest.splice(at, 2)[1] : undefined;
  const write = take('--write');
  const acceptGone = take('--accept-gone');
  const [document, ...others] = rest;
  if (!document || others.length > 0 || document.startsWith('-')) return USAGE;
  const edition = given ?? /^\d{4}-\d{2}-\d{2}/.exec(basename(document))?.[0];
  if ((at >= 0 || edition) && !/^\d{4}-\d{2}-\d{2}$/.test(edition ?? ''))
    return `The edition "${edition ?? ''}" is no date; write it as YYYY-MM-DD.`;
  return { document, edition, write, acceptGone };
}

/** The differences as lines, one kind after the other; what is wrong with the document comes first. */
export function report(table: CodeTable, changes: Comparison): string[] {
  return [
    ...table.notes.map((note) => `note       ${note}; read all the same`),
    ...table.malformed.map(
      ({ line, text, problem }) => `malformed  line ${line}: ${problem}: ${text}`,
    ),
    ...changes.duplicate.map(
      ({ code, lines }) => `duplicate  ${code}: line ${lines[1]} repeats line ${lines[0]}`,
    ),
    ...changes.added.map(({ code, messages }) => `added      ${code}: ${messages.join(' / ')}`),
    ...changes.confirmed.map(
      ({ code, messages }) => `confirmed  ${code}: now in the table: ${messages.join(' / ')}`,
    ),
    ...changes.reworded.map(
      ({ code, before, after }) => `changed    ${code}: "${before}" is now "${after}"`,
    ),
    ...changes.meanings.map(
      ({ code, message }) => `changed    ${code}: another meaning: "${message}"`,
    ),
    ...changes.gone.map(({ code, message }) => `gone       ${code}: ${message}`),
  ];
}

/** Why the changes may not be written, or undefined. */
export function refusal(
  catalog: Catalog,
  table: CodeTable,
  changes: Comparison,
  { edition, acceptGone }: Pick<Options, 'edition' | 'acceptGone'>,
): string | undefined {
  if (table.malformed.length > 0)
    return 'Nothing was written: correct the malformed lines in the document first.';
  if (table.rows.length === 0) return 'Nothing was written: the document has no table of codes.';
  if (!edition) return 'Nothing was written: say with --edition YYYY-MM-DD which edition this is.';
  if (edition < catalog.sourceEdition)
    return `Nothing was written: the catalog is of ${catalog.sourceEdition}, which is newer than ${edition}.`;
  if (changes.gone.length > catalog.codes.length * MOST_GONE && !acceptGone)
    return `Nothing was written: ${changes.gone.length} codes are gone; if that is so, say --accept-gone.`;
  return undefined;
}

async function main(options: Options): Promise<number> {
  const at = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
  const catalog = JSON.parse(readFileSync(at('catalog.json'), 'utf8')) as Catalog;
  const table = readTable(readFileSync(options.document, 'utf8'));
  const changes = compare(catalog, table, options.edition);
  for (const line of report(table, changes)) console.log(line);
  const none = isEmpty(changes) && table.malformed.length === 0;
  console.log(`${table.rows.length} rows read, ${none ? 'no difference' : 'see above'}`);
  if (!options.write) return table.malformed.length > 0 || table.rows.length === 0 ? 1 : 0;
  const reason = refusal(catalog, table, changes, options);
  if (reason) {
    console.error(reason);
    return 1;
  }
  const edition = options.edition ?? '';
  if (none && edition === catalog.sourceEdition) return 0;
  // Reading alone needs no formatter, which takes a second to load.
  const { formatCatalog } = await import('../format');
  writeFileSync(at('catalog.json'), await formatCatalog(applyImport(catalog, changes, edition)));
  const kept = at(`source/${edition}.zh-CN.md`);
  if (resolve(options.document) !== kept && !existsSync(kept)) copyFileSync(options.document, kept);
  console.log('Written. "npm run check" names what has to be filled in by hand.');
  return 0;
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  const options = optionsOf(process.argv.slice(2));
  if (typeof options === 'string') {
    console.error(options);
    process.exitCode = 2;
  } else if (!existsSync(options.document)) {
    console.error(`There is no file ${options.document}.`);
    process.exitCode = 2;
  } else process.exitCode = await main(options);
}
