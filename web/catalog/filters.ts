import { fold } from '../text/fold';
import { FACETS, picksBy, type Facet, type Picks } from './facets';
import type { Row } from './rows';

// Facets combine as people expect: any of the ticked values within a facet, all facets together.
// A facet's counts follow the text and the other facets, never its own ticks.

export interface FacetValue {
  facet: Facet;
  value: string;
}

/** Nothing ticked. */
export const NO_PICKS: Picks = picksBy(() => []);

/** What can be filtered: one value per facet, several, or none. */
export type Facetable = { readonly [F in Facet]?: string | readonly string[] };

const valuesOf = (item: Facetable, facet: Facet): readonly string[] => [item[facet] ?? []].flat();

/** Whether anything is ticked. */
export function isPicked(picks: Picks): boolean {
  return FACETS.some((facet) => picks[facet].length > 0);
}

/** The picks with one value ticked, or unticked where it was ticked; the given ones stay as they are. */
export function toggled(picks: Picks, { facet, value }: FacetValue): Picks {
  const values = picks[facet];
  const rest = values.filter((v) => v !== value);
  return { ...picks, [facet]: rest.length < values.length ? rest : [...values, value] };
}

/**
 * The items, in their order, that have one of the ticked values in every facet with ticks; ticks of the facet `except` don't
 * count.
 */
export function pick<T extends Facetable>(items: readonly T[], picks: Picks, except?: Facet): T[] {
  const active = FACETS.filter((facet) => facet !== except && picks[facet].length > 0);
  return items.filter((item) =>
    active.every((facet) => valuesOf(item, facet).some((value) => picks[facet].includes(value))),
  );
}

/**
 * For every value of a facet that an item has or that is ticked: how many items it would show. The counts follow the ticks
 * of the other facets, not of this one; a ticked value that no item has is listed with 0.
 */
export function countFacet<T extends Facetable>(
  items: readonly T[],
  picks: Picks,
  facet: Facet,
): { value: string; count: number }[] {
  const counts = new Map<string, number>(picks[facet].map((value) => [value, 0]));
  for (const value of items.flatMap((item) => valuesOf(item, facet)))
    if (!counts.has(value)) counts.set(value, 0);
  for (const value of pick(items, picks, facet).flatMap((item) => valuesOf(item, facet)))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}

/**
 * The rows that have every word of the text (split at white space; case and full width don't matter) somewhere in number,
 * symbol, titles or official messages. All of them when the text has no word.
 */
export function filterText<T extends Row>(rows: readonly T[], text: string): T[] {
  const words = comparable(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...rows];
  return rows.filter((row) => {
    const haystack = comparable(
      [row.code, row.symbol, ...row.official, ...row.titles.flatMap(({ zh, en }) => [zh, en])].join(
        '\n',
      ),
    );
    return words.every((word) => haystack.includes(word));
  });
}

/** UTF-16 units that are compared, of what was typed and of a row. */
const LONGEST = 200;
const comparable = (text: string): string => fold(text.slice(0, LONGEST).normalize('NFKC'));
