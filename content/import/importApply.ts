import type { Comparison } from './importCompare';
import type { Catalog, CodeEntry, Meaning } from '../types';

/**
 * Takes a catalog, a comparison and the edition's date; returns the catalog with the document's facts. Our guidance
 * stays; nothing is removed: a code that is gone is marked as withdrawn, an old message goes on being found as a
 * keyword. What only a person can write is left empty, so that the check asks for it.
 */
export function applyImport(catalog: Catalog, changes: Comparison, edition: string): Catalog {
  const entries = new Map(catalog.codes.map((entry) => [entry.code, structuredClone(entry)]));
  const change = (code: string, edit: (entry: CodeEntry) => void) => {
    const entry = entries.get(code);
    if (entry) edit(entry);
  };
  for (const { code, meaning, before, after } of changes.reworded) {
    change(code, (entry) => {
      const target = entry.meanings[meaning - 1];
      if (!target) return;
      target.official = after;
      const keywords = entry.keywords ?? { zh: [], en: [] };
      const list = /\p{Script=Han}/u.test(before) ? keywords.zh : keywords.en;
      if (!list.includes(before)) list.push(before);
      entry.keywords = keywords;
      entry.history = [
        ...(entry.history ?? []),
        {
          date: edition,
          zh: '平台改写了这个码的官方文字。',
          en: 'The platform reworded the official text of this code.',
        },
      ];
    });
  }
  for (const { code, message } of changes.meanings)
    change(code, (entry) => entry.meanings.push(unwritten(message)));
  for (const { code, messages } of changes.confirmed) {
    change(code, (entry) => {
      entry.origin = 'source';
      delete entry.sure;
      entry.firstDocumented ??= edition;
      messages.forEach((message, index) => {
        const meaning = entry.meanings[index];
        if (meaning) entry.meanings[index] = { official: message, ...meaning };
        else entry.meanings.push(unwritten(message));
      });
    });
  }
  for (const { code, messages } of changes.added)
    entries.set(code, skeleton(code, messages, edition));
  const present = (code: string) => !changes.gone.some((gone) => gone.code === code);
  for (const { code, message } of changes.gone) {
    change(code, (entry) => {
      // Of a code with several meanings one may be gone: that is for a person to put into words.
      const whole =
        entry.meanings.length === 1 ||
        entry.meanings.every(({ official }) => message.includes(official ?? ''));
      if (whole) entry.withdrawn = { date: edition };
    });
  }
  const codes = [...entries.values()];
  return {
    ...catalog,
    editions: editionsWith(catalog, codes, present, edition),
    sourceEdition: edition,
    codes,
  };
}

function unwritten(official: string): Meaning {
  return { official, title: { zh: official, en: '' }, causes: [], fixes: [] };
}

/** Everything is there, nothing is filled in but the facts. */
function skeleton(code: string, messages: readonly string[], edition: string): CodeEntry {
  const empty = { symbol: '', domain: '', kind: '', actor: '', retry: '' } as unknown as Pick<
    CodeEntry,
    'symbol' | 'domain' | 'kind' | 'actor' | 'retry'
  >;
  return {
    code,
    ...empty,
    origin: 'source',
    firstDocumented: edition,
    meanings: messages.map(unwritten),
    keywords: { zh: [], en: [] },
  };
}

function editionsWith(
  { editions }: Catalog,
  codes: readonly CodeEntry[],
  present: (code: string) => boolean,
  date: string,
): Catalog['editions'] {
  const listed = codes.filter(
    (entry) =>
      entry.origin === 'source' &&
      !(entry.withdrawn && entry.withdrawn.date < date) &&
      present(entry.code),
  );
  const rows = listed.reduce((sum, { meanings }) => sum + meanings.length, 0);
  const edition = { date, codes: listed.length, ...(rows !== listed.length && { rows }) };
  return [...editions.filter((known) => known.date !== date), edition].sort((a, b) =>
    a.date.localeCompare(b.date),
  );
}
