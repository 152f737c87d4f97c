import type { OpenCatalog } from './catalog';
import type { Site } from './site';

/** Takes an opened catalog and the URL it will be published at; returns what is baked in. */
export function siteOf(catalog: OpenCatalog, url?: string): Site {
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
    ...(url && { url: url.replace(/\/*$/, '/') }),
    domains: catalog.domains.map(({ id, name }) => ({ id, name })),
    counts: {
      source: of('source').length,
      rows: of('source').reduce((sum, entry) => sum + entry.meanings.length, 0),
      supplementary: of('supplementary').length,
      observed: of('observed').length,
      constant: of('constant').length,
    },
  };
}
