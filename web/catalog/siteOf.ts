import { callsData } from './views/calls';
import type { OpenCatalog } from './catalog';
import type { Site } from './site';
import { topicsData } from './views/topics';

/**
 * Takes an opened catalog and, where it is known, the URL the site will be published at (with or without a slash at its
 * end); returns the facts that every page has in its script.
 */
export function siteOf(catalog: OpenCatalog, url?: string): Site {
  const calls = callsData(catalog);
  return {
    platform: {
      id: catalog.platform.id ?? 'platform',
      name: catalog.platform.name,
      copyright: catalog.platform.copyright,
      homepage: catalog.platform.homepage,
    },
    sourceEdition: catalog.sourceEdition,
    example:
      (catalog.codes.find(({ origin }) => origin === 'source') ?? catalog.codes[0])?.code ?? '',
    statuses: catalog.statuses.map(({ status, reason, title }) => ({
      status,
      reason,
      title,
      codes: catalog.codes.filter((entry) => entry.code.startsWith(String(status))).length,
    })),
    ...(url && { url: url.replace(/\/*$/, '/') }),
    topics: topicsData(catalog, calls).topics.length,
    calls: calls.groups.reduce((sum, group) => sum + group.calls.length, 0),
    domains: catalog.domains.map(({ id, name }) => ({
      id,
      name,
      codes: catalog.codes.filter(({ domain }) => domain === id).length,
    })),
    codes: catalog.codes.length,
  };
}
