import { schema } from './schema';
import type { Catalog } from './types';

type Node = { $ref?: string; properties?: Record<string, Node>; items?: Node };

/** Returns the catalog's one text form: codes sorted, keys in the order of the schema. */
export async function formatCatalog(catalog: Catalog): Promise<string> {
  // Only the check and the fix need it, the build does not.
  const { format } = await import('prettier');
  return format(inOrder(catalog), { parser: 'json', printWidth: 100 });
}

/** Whether codes and keys stand in the order of that form, whatever the spaces between them. */
export function isInOrder(catalog: Catalog): boolean {
  return inOrder(catalog) === JSON.stringify(catalog);
}

function inOrder(catalog: Catalog): string {
  const codes = [...catalog.codes].sort((a, b) => a.code.localeCompare(b.code, 'en'));
  return JSON.stringify(order({ ...catalog, codes }, resolve({ $ref: '#/$defs/catalog' })));
}

function order(value: unknown, node: Node): unknown {
  if (Array.isArray(value)) return value.map((item) => order(item, resolve(node.items ?? {})));
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.keys(node.properties ?? {});
  const rank = (key: string) => (known.includes(key) ? known.indexOf(key) : known.length);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => rank(a) - rank(b))
      .map(([key, item]) => [key, order(item, resolve(node.properties?.[key] ?? {}))]),
  );
}

function resolve(node: Node): Node {
  if (!node.$ref) return node;
  const defs = schema.$defs as Record<string, Node>;
  return defs[node.$ref.replace('#/$defs/', '')] ?? {};
}
