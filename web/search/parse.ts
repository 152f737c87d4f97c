import { createEngine } from './engine';
import type { Engine, SearchIndex } from './types';

/** Opens the bytes of an index file. Throws when they are no index, or one of another version. */
export function parseEngine(bytes: ArrayBuffer): Engine {
  const text = new TextDecoder().decode(bytes);
  if (!text.trimStart().startsWith('{')) throw new Error('not JSON');
  // The JSON door: openStore checks the version and the length of every column.
  return createEngine(JSON.parse(text) as SearchIndex);
}
