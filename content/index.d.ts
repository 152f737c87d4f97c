import type { Catalog, CodeEntry } from './types.js';

export type * from './types.js';

/** The whole catalog. Treat it as read-only: it is one object for the whole program. */
export const catalog: Catalog;

/** The entry of a code, given as a number or as seven digits; undefined when the catalog has no such code. */
export function getCode(code: string | number): CodeEntry | undefined;
