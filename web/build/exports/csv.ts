import type { Entry, FullMeaning, OpenCatalog } from '../../catalog/catalog';
import { statusOf } from '../../catalog/catalog';
import { domainOf } from './wording';

// In the form of RFC 4180: rows end with CR LF. The file begins with a byte order mark, the only sign by which
// spreadsheet programs recognise UTF-8. No cell holds a line break, and none begins with a formula's sign.

const BOM = '\ufeff';

type Cell = (entry: Entry, meaning: FullMeaning, number: number, catalog: OpenCatalog) => string;

const join = (texts: readonly { zh: string; en: string }[], lang: 'zh' | 'en') =>
  texts.map((text) => text[lang]).join(lang === 'zh' ? '' : ' ');

/** The columns: order and names are part of the contract. New ones are only ever added at the end. */
const COLUMNS: [name: string, cell: Cell][] = [
  ['code', ({ code }) => code],
  ['meaning', (_entry, _meaning, number) => String(number)],
  ['status', ({ code }) => String(statusOf(code))],
  ['symbol', ({ symbol }) => symbol],
  ['origin', ({ origin }) => origin],
  ['first_documented', ({ firstDocumented = '' }) => firstDocumented],
  ['official', (_, { official = '' }) => official],
  ['title_zh', (_, { title }) => title.zh],
  ['title_en', (_, { title }) => title.en],
  ['domain', ({ domain }) => domain],
  ['domain_zh', ({ domain }, _meaning, _number, catalog) => domainOf(domain, catalog).zh],
  ['domain_en', ({ domain }, _meaning, _number, catalog) => domainOf(domain, catalog).en],
  ['kind', ({ kind }) => kind],
  ['actor', ({ actor }) => actor],
  ['retry', ({ retry }) => retry],
  ['causes_zh', (_, { causes }) => join(causes, 'zh')],
  ['causes_en', (_, { causes }) => join(causes, 'en')],
  ['fixes_zh', (_, { fixes }) => join(fixes, 'zh')],
  ['fixes_en', (_, { fixes }) => join(fixes, 'en')],
  ['withdrawn', ({ withdrawn }) => withdrawn?.date ?? ''],
  ['successor', ({ withdrawn }) => withdrawn?.successor ?? ''],
  ['sure', ({ sure = '' }) => sure],
  ['constants_server', ({ constants }) => (constants.server ?? []).join(' ')],
  ['constants_ios', ({ constants }) => (constants.ios ?? []).join(' ')],
  ['constants_android', ({ constants }) => (constants.android ?? []).join(' ')],
];

/** Takes the catalog; returns one row per meaning, in numeric order, below a row of names. */
export function csv(catalog: OpenCatalog): string {
  const rows = catalog.codes.flatMap((entry) =>
    entry.meanings.map((meaning, index) =>
      COLUMNS.map(([, cell]) => quoted(cell(entry, meaning, index + 1, catalog))),
    ),
  );
  const head = COLUMNS.map(([name]) => name);
  return `${BOM}${[head, ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`;
}

function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const safe = /^[=+\-@]/.test(line) ? `'${line}` : line;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
