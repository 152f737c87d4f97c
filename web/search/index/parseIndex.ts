import type { SearchIndex } from '../types';

/** Reads the bytes of an index file. Throws when they are no JSON object; what opens it checks the rest. */
export function parseIndex(bytes: ArrayBuffer): SearchIndex {
  const text = new TextDecoder().decode(bytes);
  if (!text.trimStart().startsWith('{')) throw new Error('not JSON');
  // The JSON door: openDocuments checks the version and the length of every column.
  return JSON.parse(text) as SearchIndex;
}
