import type { Catalog, CodeEntry, Meaning } from '../../content/types';

// The only door to the data. Everything the site shows is projected from an opened catalog by the
// pure functions of this folder; optional lists are filled here once, so that no page asks whether they are there.

type Filled =
  'constants' | 'facts' | 'endpoints' | 'related' | 'keywords' | 'observed' | 'notes' | 'history';

export type FullMeaning = Meaning & Required<Pick<Meaning, 'causes' | 'fixes'>>;

export type Entry = Omit<CodeEntry, 'meanings'> &
  Required<Pick<CodeEntry, Filled>> & { meanings: FullMeaning[] };

export interface OpenCatalog extends Omit<Catalog, 'codes'> {
  codes: Entry[];
  byCode: ReadonlyMap<string, Entry>;
}

/** Takes a checked catalog; returns it with every optional list present and codes by number. */
export function openCatalog(catalog: Catalog): OpenCatalog {
  const codes = catalog.codes.map(fill);
  return { ...catalog, codes, byCode: new Map(codes.map((entry) => [entry.code, entry])) };
}

function fill(entry: CodeEntry): Entry {
  return {
    ...entry,
    meanings: entry.meanings.map((meaning) => ({
      ...meaning,
      causes: meaning.causes ?? [],
      fixes: meaning.fixes ?? [],
    })),
    constants: entry.constants ?? {},
    facts: entry.facts ?? [],
    endpoints: entry.endpoints ?? [],
    related: entry.related ?? [],
    keywords: entry.keywords ?? { zh: [], en: [] },
    observed: entry.observed ?? [],
    notes: entry.notes ?? [],
    history: entry.history ?? [],
  };
}

/** The platform's own names of a code, each once, in the order server, iOS, Android. */
export function vendorNames({ constants }: Pick<Entry, 'constants'>): string[] {
  const { server = [], ios = [], android = [] } = constants;
  return [...new Set([...server, ...ios, ...android])];
}

/** Takes seven digits; returns the first three as a number, the status class. Nothing is checked. */
export function statusOf(code: string): number {
  return Number(code.slice(0, 3));
}

/** Takes seven digits; returns the last four as text, the error number, with leading zeros. Nothing is checked. */
export function errorNumberOf(code: string): string {
  return code.slice(3);
}
