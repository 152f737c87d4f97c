import { useCallback, useMemo } from 'react';
import { useHref, useLocation, useNavigate } from 'react-router-dom';
import { FACETS, picksBy, type Facet, type Picks } from '../catalog/facets';
import { toggled, type FacetValue } from '../catalog/filters';
import { useInBrowser } from './useHydrated';

// The one owner of the query string: ?q= and the facets, values separated by commas.

/** Longest text taken from or written to a URL; hosts and proxies cut longer ones. */
const MAX_QUERY = 500;

/** How lists of codes can be sorted; the first is what an address without ?sort= means. */
export const SORTS = ['number', 'topic'] as const;
export type Sort = (typeof SORTS)[number];

interface Asked {
  q: string;
  picks: Picks;
  sort: Sort;
}

export interface Query extends Asked {
  setQ(q: string): void;
  setSort(sort: Sort): void;
  toggle(ticks: readonly FacetValue[]): void;
  /** Empties text and facets, or only the facets. */
  clear(what?: 'facets'): void;
}

/**
 * Reads text and facets from the URL and writes them back, replacing the history entry. A page that has
 * been left, but is shown until the next one has arrived, writes no more: it would call the reader back.
 */
export function useQuery(): Query {
  const { search, pathname, hash } = useLocation();
  const navigate = useNavigate();
  const here = useHref(pathname);
  const current = useInBrowser(search, '');
  const asked = useMemo(() => read(current), [current]);
  // Two changes may come before the first is rendered: each starts from what the address says by then.
  const write = useCallback(
    (change: (now: Asked) => Asked) => {
      if (!isAt(here)) return;
      const next = change(read(searchHere(here)));
      void navigate({ pathname, search: print(next), hash }, { replace: true });
    },
    [navigate, here, pathname, hash],
  );
  return {
    ...asked,
    setSort: (sort) => write((now) => ({ ...now, sort })),
    setQ: (next) => write((now) => ({ ...now, q: next })),
    toggle: (ticks) => write((now) => ({ ...now, picks: ticks.reduce(toggled, now.picks) })),
    clear: (what) =>
      write((now) => ({ ...read(''), sort: now.sort, ...(what === 'facets' && { q: now.q }) })),
  };
}

/** Whether the address is that of the page; the single-file edition has its paths behind a #. */
function isAt(href: string): boolean {
  const page = new URL(href, location.href);
  return page.hash === ''
    ? page.pathname === location.pathname
    : page.hash === location.hash.replace(/\?.*$/, '');
}

/** The query of the address as it is now. */
function searchHere(href: string): string {
  if (new URL(href, location.href).hash === '') return location.search;
  return /\?.*$/s.exec(location.hash)?.[0] ?? '';
}

function read(search: string): Asked {
  const params = new URLSearchParams(search);
  const values = (facet: Facet) => [
    ...new Set(
      (params.get(facet) ?? '').split(',').filter((value) => /^[a-z][a-z0-9-]*$/.test(value)),
    ),
  ];
  return {
    q: (params.get('q') ?? '').slice(0, MAX_QUERY),
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? SORTS[0],
    picks: picksBy(values),
  };
}

function print({ q, picks, sort }: Asked): string {
  const params = new URLSearchParams();
  if (q) params.set('q', q.slice(0, MAX_QUERY));
  for (const facet of FACETS)
    if (picks[facet].length > 0) params.set(facet, picks[facet].join(','));
  if (sort !== SORTS[0]) params.set('sort', sort);
  // Commas between values read better than %2C and are allowed in a query.
  return params.toString().replaceAll('%2C', ',');
}
