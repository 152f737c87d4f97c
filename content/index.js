// The package's entry. In a bundler, importing "…/catalog.json" needs no file system.
import { readFileSync } from 'node:fs';

export const catalog = JSON.parse(readFileSync(new URL('./catalog.json', import.meta.url), 'utf8'));

const byCode = new Map(catalog.codes.map((entry) => [entry.code, entry]));

export function getCode(code) {
  return byCode.get(String(code));
}
