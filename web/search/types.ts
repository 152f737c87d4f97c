import type { Faceted } from '../catalog/facets';
import type { Pause } from './slices';

/** Words that mean the same here; any of them finds what holds another. */
export type SynonymRow = readonly string[];

/** What the search knows of languages, as content/words has it. */
export interface SearchWords {
  synonyms: readonly SynonymRow[];
  /** Words and phrases that say "I have a problem", or where and with what, not which. */
  fillers: readonly string[];
  /** Words that may stand beside a number without adding to it. */
  numberWords: readonly string[];
}

/** Raised whenever the shape below changes; an engine refuses an index of another version. */
export const SEARCH_INDEX_VERSION = 3;

/** What the build writes and the browser loads, as JSON. */
export interface SearchIndex extends SearchWords {
  version: number;
  /** In the order of the catalog. */
  codes: IndexEntry[];
  /** Traditional characters, and the simplified ones of the catalog they stand for. */
  traditional: Record<string, string>;
  /** Syllables in the order of GB 2312 level 1 with the length of each run: `a2 ai13`. */
  syllables: string;
  /** Readings which that order does not give: `重chong`. */
  readings: string[];
  calls: IndexedCall[];
}

/** What the index leaves out because it would be half as large again; loaded after it. */
export interface SearchGuidance {
  version: number;
  /** By code its causes, and last, as one line, the names of parameters in the rest of its guidance. */
  codes: Record<string, string[]>;
}

export interface IndexedMeaning {
  official?: string;
  zh: string;
  en: string;
}

/** What a list of results shows of a code. */
export interface IndexedCode extends Faceted {
  code: string;
  symbol: string;
  meanings: IndexedMeaning[];
}

/** A code with what else it is found by; absent where there is nothing. */
export interface IndexEntry extends IndexedCode {
  /** The platform's own names of the code. */
  constants?: string[];
  keywords?: string[];
  observed?: string[];
  /** What people who meet the code say. */
  symptoms?: string[];
  /** Not in the index as it is loaded, see SearchGuidance. */
  guidance?: string[];
}

/** A call of the API, and the codes that have to do with it. */
export interface IndexedCall {
  method: string;
  /** With placeholders: `/v2/user/{user_id}`. */
  path: string;
  codes: string[];
}

/** How a code was found, from the best to the weakest; docs/search.md says what each means. */
export type Tier = 'number' | 'message' | 'keyword' | 'guidance' | 'fuzzy';

export type ReasonKind =
  | 'number'
  | 'prefix'
  | 'errorNumber'
  | 'near'
  | 'pinyin'
  | 'initials'
  | 'homophone'
  | 'synonym'
  | 'traditional'
  | 'observed'
  | 'keyword'
  | 'symbol'
  | 'guidance'
  | 'symptom'
  | 'call'
  | 'typo';

/** Why a code was found, when the query does not simply stand in its message; `text` is what matched. */
export interface Reason {
  kind: ReasonKind;
  text?: string;
}

/** Half-open range of UTF-16 units in a displayed text; `index` is the meaning. */
export interface Mark {
  field: 'code' | 'zh' | 'en' | 'official' | 'symbol';
  index?: number;
  start: number;
  end: number;
}

export interface Hit {
  code: string;
  doc: IndexedCode;
  tier: Tier;
  /** Absent when the query simply stands in the code's message. */
  reason?: Reason;
  marks: Mark[];
  /** Of the first three of several: the parts of their titles that tell them apart. */
  apart?: Mark[];
}

/** A documented call that a query names. */
export interface FoundCall {
  /** As documented; as typed when several begin so. */
  path: string;
  /** Only when it is one call alone. */
  method?: string;
}

export interface SearchResult {
  query: string;
  /** Hits before `limit`. */
  total: number;
  /** There may be more than `total`: in a catalog of more than 300 codes only the most promising 300 are compared. */
  more?: boolean;
  /** false: nothing plausible was found; hits, if any, are only the nearest suggestions, at most five. */
  certain: boolean;
  /** Nothing in the query tells one code from another: filler, single letters. Never certain. */
  vague?: boolean;
  /** Certain, but of several codes alike: the query does not tell the first ones apart. */
  several?: boolean;
  hits: Hit[];
  /** The query names this call; the hits are the codes that have to do with it. */
  call?: FoundCall;
  /** The query looks like a response body or a log: these codes stand in it. */
  decode?: { codes: string[] };
}

export interface SearchOptions {
  /** Most hits wanted; all of them unless told. */
  limit?: number;
}

export interface Engine {
  /** Number of codes searched. */
  size: number;
  /**
   * Answers any text. Only its first 20,000 UTF-16 units are read; nothing is refused. Rejects only when `pause` does. A word
   * that the catalog does not know waits until the comparison with similar words is loaded.
   */
  search: (query: string, options?: SearchOptions, pause?: Pause) => Promise<SearchResult>;
  /** Loads what is left and asks a few questions, so that the reader's first ones are as quick as the later. */
  warm: (pause: Pause) => Promise<void>;
}
