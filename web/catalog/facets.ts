import type { CodeEntry } from '../../content/types';

/** What lists of codes can be filtered by, in the order shown. */
export const FACETS = ['domain', 'kind', 'actor', 'retry', 'origin'] as const;
export type Facet = (typeof FACETS)[number];

/** Takes a code's entry; returns its value of every facet. */
export function facetsOf({ origin, domain, kind, actor, retry }: CodeEntry) {
  return { origin, domain, kind, actor, retry } satisfies Record<Facet, string | string[]>;
}

/** A code's value of every facet. */
export type Faceted = ReturnType<typeof facetsOf>;

/** The ticked values of every facet; values that no code has are allowed and match nothing. */
export type Picks = Record<Facet, readonly string[]>;

/** Takes a function that says which values of a facet are ticked; returns the picks it makes. */
export function picksBy(ticked: (facet: Facet) => readonly string[]): Picks {
  return {
    domain: ticked('domain'),
    kind: ticked('kind'),
    actor: ticked('actor'),
    retry: ticked('retry'),
    origin: ticked('origin'),
  };
}
