import { readFileSync } from 'node:fs';
import { checkContent } from '../../content/check';
import { decoderWordsProblems, type DecoderWords } from '../../content/words/decoderWords';
import type { SynonymRow } from '../search/types';
import { openCatalog, type OpenCatalog } from '../catalog/catalog';
import type { Lexicon } from '../catalog/lexicon';
import { buildLexicon } from '../decode/buildLexicon';

const file = (name: string) => new URL(`../../content/${name}`, import.meta.url);

export interface Content {
  catalog: OpenCatalog;
  /** The data file's own text, published as it is. */
  catalogText: string;
  schemaText: string;
  permalinks: string;
  synonyms: SynonymRow[];
  /** What the decoder has to know of languages and of the platform. */
  lexicon: Lexicon;
}

/** Reads and checks content/. Refuses (throws) with every problem named when something is wrong. */
export async function readContent(): Promise<Content> {
  const catalogText = readFileSync(file('catalog.json'), 'utf8');
  const permalinks = readFileSync(file('permalinks.txt'), 'utf8');
  const checked = await checkContent({ catalog: catalogText, permalinks }, { layout: false });
  const words: unknown = JSON.parse(readFileSync(file('words/decoder.json'), 'utf8'));
  const problems = [...checked.problems, ...decoderWordsProblems(words)];
  if (problems.length > 0 || !checked.catalog) {
    throw new Error(`The content has problems:\n${problems.join('\n')}`);
  }
  const synonyms = JSON.parse(readFileSync(file('words/synonyms.json'), 'utf8')) as SynonymRow[];
  return {
    catalog: openCatalog(checked.catalog),
    catalogText,
    schemaText: readFileSync(file('catalog.schema.json'), 'utf8'),
    permalinks,
    synonyms,
    lexicon: buildLexicon(checked.catalog.codes, words as DecoderWords, synonyms),
  };
}
