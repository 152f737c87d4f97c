import type { Status, Text } from '../../content/types';
import built from 'virtual:site';

/** The few things every page needs: put into the script at build time, about two kilobytes. */
export interface Site {
  platform: { id: string; name: Text; copyright: string; homepage: string };
  sourceEdition: string;
  /** A real code, where an example is shown. */
  example: string;
  statuses: (Pick<Status, 'status' | 'reason' | 'title'> & { codes: number })[];
  domains: { id: string; name: Text; codes: number }[];
  /** How many topics and documented calls there are; without any their pages are left out. */
  topics: number;
  calls: number;
  /** Where the site is published, if the build was told; absolute URLs are left out otherwise. */
  url?: string;
  /** How many codes there are, of every origin. */
  codes: number;
}

/** The facts of the catalog this build was made from. */
export const site: Site = built;

/** Takes the id of a domain; returns its name. An unknown id is its own name. */
export function domainName(id: string): Text {
  return site.domains.find((domain) => domain.id === id)?.name ?? { zh: id, en: id };
}
