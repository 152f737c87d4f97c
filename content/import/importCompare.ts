import type { CodeTable, TableRow } from './importTable';
import type { Catalog, CodeEntry } from '../types';

export interface Comparison {
  /** Codes the catalog lacks, with all their messages. */
  added: { code: string; messages: string[] }[];
  /** Messages that were reworded, place by place. */
  reworded: { code: string; meaning: number; before: string; after: string }[];
  /** Known codes that the document gives more messages than the catalog has meanings. */
  meanings: { code: string; message: string }[];
  /** Codes known from elsewhere that the document now has too. */
  confirmed: { code: string; messages: string[] }[];
  /** Codes, or single meanings of them, that the document no longer has. */
  gone: { code: string; message: string }[];
  /** Rows that repeat an earlier one word by word. */
  duplicate: { code: string; lines: [first: number, second: number] }[];
}

/**
 * Takes a catalog and a table; returns how the table differs. `edition` is the table's date: codes first documented
 * later are not expected in it.
 */
export function compare(
  catalog: Catalog,
  table: CodeTable,
  edition: string | undefined,
): Comparison {
  const comparison: Comparison = {
    added: [],
    reworded: [],
    meanings: [],
    confirmed: [],
    gone: [],
    duplicate: [],
  };
  const byCode = new Map(catalog.codes.map((entry) => [entry.code, entry]));
  const messages = new Map<string, string[]>();
  const first = new Map<string, TableRow>();
  for (const row of table.rows) {
    const key = `${row.code} ${row.message}`;
    const earlier = first.get(key);
    if (earlier) comparison.duplicate.push({ code: row.code, lines: [earlier.line, row.line] });
    else {
      first.set(key, row);
      messages.set(row.code, [...(messages.get(row.code) ?? []), row.message]);
    }
  }
  for (const [code, texts] of messages) {
    const entry = byCode.get(code);
    if (!entry) comparison.added.push({ code, messages: texts });
    else if (entry.origin !== 'source') comparison.confirmed.push({ code, messages: texts });
    else compareMeanings(entry, texts, comparison);
  }
  for (const entry of catalog.codes) {
    // A line that could not be read may be the code's: then that is what has to be said.
    const unread = table.malformed.some(({ text }) => text.includes(entry.code));
    if (messages.has(entry.code) || unread || !isExpected(entry, edition)) continue;
    comparison.gone.push({ code: entry.code, message: titleOf(entry) });
  }
  return comparison;
}

/** Whether table and catalog say the same. */
export function isEmpty(comparison: Comparison): boolean {
  return Object.values(comparison).every((list: unknown[]) => list.length === 0);
}

/** Equal texts belong together; of the rest, the first belongs to the first. */
function compareMeanings(entry: CodeEntry, texts: readonly string[], comparison: Comparison): void {
  const { code } = entry;
  const officials = entry.meanings.map(({ official = '' }, index) => ({
    official,
    meaning: index + 1,
  }));
  const left = officials.filter(({ official }) => !texts.includes(official));
  const fresh = texts.filter((text) => !officials.some(({ official }) => official === text));
  left.forEach(({ official, meaning }, index) => {
    const after = fresh[index];
    if (after === undefined) comparison.gone.push({ code, message: official });
    else comparison.reworded.push({ code, meaning, before: official, after });
  });
  for (const message of fresh.slice(left.length)) comparison.meanings.push({ code, message });
}

function isExpected(entry: CodeEntry, edition: string | undefined): boolean {
  if (entry.withdrawn || !entry.firstDocumented) return false;
  return entry.origin === 'source' || (edition !== undefined && entry.firstDocumented <= edition);
}

function titleOf(entry: CodeEntry): string {
  return entry.meanings.map(({ official, title }) => official ?? title.zh).join(' / ');
}
