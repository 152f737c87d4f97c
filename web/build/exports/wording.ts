import type { Text } from '../../../content/types';
import type { OpenCatalog } from '../../catalog/catalog';

/** The name of a domain by its id; the id itself, in both languages, when the catalog has no such domain. */
export function domainOf(id: string, { domains }: OpenCatalog): Text {
  return domains.find((domain) => domain.id === id)?.name ?? { zh: id, en: id };
}

/** Text for XML and HTML, between tags or in an attribute that stands in double quotes. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
