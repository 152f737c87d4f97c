import type { Kind, Text } from '../../../content/types';
import { errorNumberOf, statusOf, type Entry, type OpenCatalog } from '../catalog';
import { cellOf, type Cell } from '../rows';

export type Relation = 'same-text' | 'opposite' | 'same-concept' | 'same-domain' | 'see-also';

export interface Related extends Cell {
  relation: Relation;
}

const IS_THERE: readonly Kind[] = ['already-exists'];
const IS_MISSING: readonly Kind[] = ['not-found', 'precondition'];

/**
 * Takes an entry and the catalog; returns the codes to read next, each with its relation: first those with the same official
 * message, listed or not, then those the entry lists. The relation is computed, so it can't contradict the data.
 */
export function relatedTo(entry: Entry, catalog: OpenCatalog): Related[] {
  const twins = catalog.codes.filter((other) => other !== entry && sameText(entry, other));
  const listed = entry.related.flatMap((code) => catalog.byCode.get(code) ?? []);
  return [...new Set([...twins, ...listed])].map((other) => ({
    ...cellOf(other),
    relation: relationOf(entry, other),
  }));
}

function relationOf(a: Entry, b: Entry): Relation {
  if (sameText(a, b)) return 'same-text';
  if (sameConcept(a.concept, b.concept)) {
    const opposite =
      (IS_THERE.includes(a.kind) && IS_MISSING.includes(b.kind)) ||
      (IS_MISSING.includes(a.kind) && IS_THERE.includes(b.kind));
    return opposite ? 'opposite' : 'same-concept';
  }
  return a.domain === b.domain ? 'same-domain' : 'see-also';
}

function sameConcept(a: Text | undefined, b: Text | undefined): boolean {
  return a !== undefined && a.zh === b?.zh;
}

function sameText(a: Entry, b: Entry): boolean {
  return a.meanings.some(
    ({ official }) =>
      official !== undefined && b.meanings.some((meaning) => meaning.official === official),
  );
}

/** Takes seven digits and a list; returns what in the list has the same last four digits and other first three. */
export function sameErrorNumber<T extends { code: string }>(code: string, all: readonly T[]): T[] {
  const number = errorNumberOf(code);
  return all.filter(
    (other) => other.code.endsWith(number) && statusOf(other.code) !== statusOf(code),
  );
}
