import type { Status, Text, Unassigned } from '../../../content/types';
import { statusOf, type Entry, type OpenCatalog } from '../catalog';
import type { Lexicon } from '../lexicon';
import { cellOf, rowOf, type Cell, type Row } from '../rows';

/** The whole catalog as a picture: every code, and the numbers that were never used. */
export interface HomeData {
  cells: (Cell & { apart?: true })[];
  unassigned: Unassigned[];
  /** Per class, its topics with the number of codes, the largest first. */
  shares: { status: number; topics: { id: string; codes: number }[] }[];
  /** What each class means, for numbers that have no page. */
  advice: { status: number; advice: Text }[];
  document?: OpenCatalog['document'];
}

/** Takes an opened catalog; returns what the home page shows of it. Codes outside the source edition are marked `apart`. */
export function homeData(catalog: OpenCatalog): HomeData {
  return {
    cells: catalog.codes.map((entry) => ({
      ...cellOf(entry),
      ...(entry.origin !== 'source' && { apart: true as const }),
    })),
    unassigned: catalog.unassigned ?? [],
    shares: catalog.statuses.map(({ status }) => ({
      status,
      topics: topicShares(status, catalog),
    })),
    advice: catalog.statuses.map(({ status, advice }) => ({ status, advice })),
    ...(catalog.document && { document: catalog.document }),
  };
}

function firstStep({ meanings }: Entry): { step?: Text } {
  const step = meanings[0]?.fixes[0];
  return step ? { step: { zh: step.zh, en: step.en } } : {};
}

function topicShares(status: number, { codes, domains }: OpenCatalog) {
  const inClass = codes.filter(({ code }) => statusOf(code) === status);
  return domains
    .map(({ id }) => ({ id, codes: inClass.filter(({ domain }) => domain === id).length }))
    .filter((share) => share.codes > 0)
    .sort((a, b) => b.codes - a.codes);
}

/** A status class with its codes; those outside the source edition stand apart on the page. */
export interface StatusData extends Status {
  rows: Row[];
  unassigned: Unassigned[];
}

/** Takes one of the catalog's statuses, as 400; returns its class with all its codes. Refuses (throws) any other number. */
export function statusData(status: number, catalog: OpenCatalog): StatusData {
  const found = catalog.statuses.find((known) => known.status === status);
  if (!found) throw new Error(`${status} is not in the catalog`);
  const inClass = ({ code }: { code: string }) => statusOf(code) === status;
  return {
    ...found,
    rows: catalog.codes.filter(inClass).map(rowOf),
    unassigned: (catalog.unassigned ?? []).filter(inClass),
  };
}

/** A code as the decoder shows it: what was observed of it, its first step, and the codes it is related to. */
export interface CodeSummary extends Row {
  observed: { msg: string; http?: number }[];
  step?: Text;
  related: string[];
}

/** Every code as a row, with what the decoder needs of messages and words. */
export interface CodesData {
  rows: CodeSummary[];
  statuses: Status[];
  unassigned: Unassigned[];
  lexicon: Lexicon;
}

/** Takes an opened catalog and the words made for it; returns what the decoder needs. */
export function codesData(catalog: OpenCatalog, lexicon: Lexicon): CodesData {
  return {
    rows: catalog.codes.map((entry) => ({
      ...rowOf(entry),
      observed: entry.observed.map(({ msg, http }) => ({ msg, ...(http && { http }) })),
      ...firstStep(entry),
      related: entry.related,
    })),
    statuses: catalog.statuses,
    unassigned: catalog.unassigned ?? [],
    lexicon,
  };
}
