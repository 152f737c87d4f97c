import { withoutIgnorable } from '../../text/fold';
import { appendTo } from '../index/appendTo';
import type { IndexEntry } from '../types';

/** Shorter names may be plain words. */
const SHORTEST = 8;
const NAME = /[a-z][a-z0-9]*(?:_[a-z0-9]+)*/g;

/**
 * Finds constants in a query: our symbols and the platform's own names, with or without underscores, in any case.
 * @returns answers a folded query with the codes of the names in it, in their order; none when there is no such name
 */
export function createNames(codes: readonly IndexEntry[]) {
  const byName = new Map<string, string[]>();
  for (const { code, symbol, constants = [] } of codes) {
    for (const name of new Set([symbol, ...constants].map(plain))) {
      appendTo(byName, name, code);
    }
  }
  return (folded: string): string[] => {
    const found = (folded.match(NAME) ?? [])
      .filter((name) => name.includes('_') || name.length >= SHORTEST)
      .flatMap((name) => byName.get(plain(name)) ?? []);
    return [...new Set(found)];
  };
}

const plain = (name: string): string => withoutIgnorable(name.toLowerCase());
