import { useCallback, useMemo } from 'react';
import { useHref, useLocation, useNavigate } from 'react-router-dom';
import { FACETS, toggled, type Facet, type FacetValue, type Picks } from '../catalog/filters';
import { useHydrated } from './useHydrated';

// The one owner of the query string: ?q= and the facets, values separated by commas.

/** Longest text taken from or written to a URL; hosts and proxies cut longer ones. */
const MAX_QUERY = 500;

export interface Query {
  q: string;
  picks: Picks;
  setQ(q: string): void;
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
  const hydrated = useHydrated();
  const current = hydrated ? search : '';
  const { q, picks } = useMemo(() => read(current), [current]);
  const write = useCallback(
    (nextQ: string, nextPicks: Picks) => {
      if (!isAt(here)) return;
      void navigate({ pathname, search: print(nextQ, nextPicks), hash }, { replace: true });
    },
    [navigate, here, pathname, hash],
  );
  return {
    q,
    picks,
    setQ: (next) => write(next, picks),
    toggle: (ticks) => write(q, ticks.reduce(toggled, picks)),
    clear: (what) => write(what === 'facets' ? q : '', read('').picks),
  };
}

/** Whether the address is that of the page; the single-file edition has its paths behind a #. */
function isAt(href: string): boolean {
  const page = new URL(href, location.href);
  return page.hash === ''
    ? page.pathname === location.pathname
    : page.hash === location.hash.replace(/\?.*$/, '');
}

function read(search: string): { q: string; picks: Picks } {
  const params = new URLSearchParams(search);
  const values = (facet: Facet) => [
    ...new Set(
      (params.get(facet) ?? '').split(',').filter((value) => /^[a-z][a-z0-9-]*$/.test(value)),
    ),
  ];
  return {
    q: (params.get('q') ?? '').slice(0, MAX_QUERY),
    picks: {
      domain: values('domain'),
      kind: values('kind'),
      actor: values('actor'),
      retry: values('retry'),
    },
  };
}

function print(q: string, picks: Picks): string {
  const params = new URLSearchParams();
  if (q) params.set('q', q.slice(0, MAX_QUERY));
  for (const facet of FACETS)
    if (picks[facet].length > 0) params.set(facet, picks[facet].join(','));
  // Commas between values read better than %2C and are allowed in a query.
  return params.toString().replaceAll('%2C', ',');
}
