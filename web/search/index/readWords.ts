import { readFileSync } from 'node:fs';
import type { SearchWords } from '../types';

// Node only, at build time and in tests.

/** Reads what content/words knows of languages and of how people speak. Throws when a file is missing or no JSON. */
export function readSearchWords(): SearchWords {
  const read = (name: string): unknown =>
    JSON.parse(
      readFileSync(new URL(`../../../content/words/${name}.json`, import.meta.url), 'utf8'),
    );
  const rows = (name: string) => read(name) as SearchWords['synonyms'];
  const { number = [], ...fillers } = read('fillers') as Record<string, string[]>;
  return {
    synonyms: [...rows('synonyms'), ...rows('languages')],
    fillers: Object.values(fillers).flat(),
    numberWords: number,
  };
}
