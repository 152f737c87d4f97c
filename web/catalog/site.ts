import type { Status, Text } from '../../content/types';
import built from 'virtual:site';

/** The few things every page needs: baked into the script at build time, about one kilobyte. */
export interface Site {
  platform: { id: string; name: Text; copyright: string; homepage: string };
  sourceEdition: string;
  statuses: (Pick<Status, 'status' | 'reason' | 'title'> & { codes: number })[];
  domains: { id: string; name: Text }[];
  /** Where the site is published, if the build was told; absolute URLs are left out otherwise. */
  url?: string;
  counts: {
    source: number;
    rows: number;
    supplementary: number;
    observed: number;
    constant: number;
  };
}

export const site: Site = built;

/** The name of a domain; an id the site does not know is shown as it is. */
export function domainName(id: string): Text {
  return site.domains.find((domain) => domain.id === id)?.name ?? { zh: id, en: id };
}
