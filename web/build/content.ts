import { readFileSync } from 'node:fs';
import { checkContent } from '../../content/check';
import { readSearchWords } from '../search/index/readWords';
import type { SearchWords } from '../search/types';
import { decoderWordsProblems, type DecoderWords } from '../../content/words/decoderWords';
import { openCatalog, type OpenCatalog } from '../catalog/catalog';
import type { Lexicon } from '../catalog/lexicon';
import { buildLexicon } from '../decode/buildLexicon';

const file = (name: string) => new URL(`../../content/${name}`, import.meta.url);

const json = (name: string): unknown => JSON.parse(readFileSync(file(name), 'utf8'));

/** What a build is made of, all of content/. */
export interface Content {
  catalog: OpenCatalog;
  /** content/catalog.json as text, published unchanged. */
  catalogText: string;
  /** content/catalog.schema.json as text. */
  schemaText: string;
  /** content/permalinks.txt as text. */
  permalinks: string;
  words: SearchWords;
  /** What the decoder has to know of languages and of the platform. */
  lexicon: Lexicon;
}

/**
 * Reads and checks content/. Rejects with every problem named. The layout of catalog.json is not checked: a build does
 * not depend on it.
 */
export async function readContent(): Promise<Content> {
  const catalogText = readFileSync(file('catalog.json'), 'utf8');
  const permalinks = readFileSync(file('permalinks.txt'), 'utf8');
  const checked = await checkContent({ catalog: catalogText, permalinks }, { layout: false });
  const words = json('words/decoder.json');
  const problems = [...checked.problems, ...decoderWordsProblems(words)];
  if (problems.length > 0 || !checked.catalog) {
    throw new Error(`The content has problems:\n${problems.join('\n')}`);
  }
  const searchWords = readSearchWords();
  return {
    catalog: openCatalog(checked.catalog),
    catalogText,
    schemaText: readFileSync(file('catalog.schema.json'), 'utf8'),
    permalinks,
    words: searchWords,
    lexicon: buildLexicon(checked.catalog.codes, words as DecoderWords, searchWords.synonyms),
  };
}
