import type { Lexicon } from './lexicon';
import type { CodesData } from './views/lists';

/** One code of the catalog as the decoder takes it: plain data that survives postMessage. */
export interface CatalogRow {
  code: string;
  /** HTTP status class; the code's first three digits when absent. */
  status?: number;
  /** Further HTTP statuses it was seen with, e.g. 200 for batch items. */
  http?: number[];
  /** Official, observed and our own texts, in any language. */
  messages: string[];
}

/** All the decoder is made from. */
export interface DecoderData {
  rows: CatalogRow[];
  lexicon: Lexicon;
}

/** Takes the data of all codes; returns what the decoder is made from, the same in page, worker, single file and tests. */
export function decoderData({ rows, lexicon }: Pick<CodesData, 'rows' | 'lexicon'>): DecoderData {
  return {
    rows: rows.map(({ code, titles, official, observed }) => ({
      code,
      http: observed.flatMap((seen) => seen.http ?? []),
      messages: [
        ...official,
        ...titles.flatMap(({ zh, en }) => [zh, en]),
        ...observed.map((seen) => seen.msg),
      ],
    })),
    lexicon,
  };
}
