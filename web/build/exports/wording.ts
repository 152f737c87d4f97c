import type { Text } from '../../../content/types';
import type { OpenCatalog } from '../../catalog/catalog';

/** The name of a domain. The check has made sure that there is one. */
export function domainOf(id: string, { domains }: OpenCatalog): Text {
  return domains.find((domain) => domain.id === id)?.name ?? { zh: id, en: id };
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
