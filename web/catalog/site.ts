import type { Status, Text } from '../../content/types';
import type { OpenCatalog } from './catalog';
import built from 'virtual:site';

/** The few things every page needs: baked into the script at build time, about one kilobyte. */
export interface Site {
  platform: { id: string; name: Text; copyright: string; homepage: string };
  sourceEdition: string;
  statuses: (Pick<Status, 'status' | 'reason' | 'title'> & { codes: number })[];
  domains: { id: string; name: Text }[];
  counts: { source: number; rows: number; supplementary: number; observed: number };
}

export const site: Site = built;

/** Takes an opened catalog, returns what is baked into the script. */
export function siteOf(catalog: OpenCatalog): Site {
  const of = (origin: string) => catalog.codes.filter((entry) => entry.origin === origin);
  return {
    platform: {
      id: catalog.platform.id ?? 'platform',
      name: catalog.platform.name,
      copyright: catalog.platform.copyright,
      homepage: catalog.platform.homepage,
    },
    sourceEdition: catalog.sourceEdition,
    statuses: catalog.statuses.map(({ status, reason, title }) => ({
      status,
      reason,
      title,
      codes: catalog.codes.filter((entry) => entry.code.startsWith(String(status))).length,
    })),
    domains: catalog.domains.map(({ id, name }) => ({ id, name })),
    counts: {
      source: of('source').length,
      rows: of('source').reduce((sum, entry) => sum + entry.meanings.length, 0),
      supplementary: of('supplementary').length,
      observed: of('observed').length,
    },
  };
}

/** The name of a domain; an id the site does not know is shown as it is. */
export function domainName(id: string): Text {
  return site.domains.find((domain) => domain.id === id)?.name ?? { zh: id, en: id };
}
