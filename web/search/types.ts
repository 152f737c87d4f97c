import type { Actor, Kind, Origin, Retry } from '../../content/types';
import type { Steps } from './steps';

/** Words that mean the same here; any of them finds what holds another. */
export type SynonymRow = readonly string[];

/** What the search knows of a language, as content/words has it. */
export interface SearchWords {
  synonyms: readonly SynonymRow[];
  /** Words that say "I have a problem", not which. */
  fillers: { zh: readonly string[]; en: readonly string[] };
}

/** The filler words, as the engine holds them: folded, of Han characters and of Latin letters. */
export interface FillerWords {
  zh: readonly string[];
  en: ReadonlySet<string>;
}

/** Raised whenever the shape below changes; an engine refuses an index of another version. */
export const SEARCH_INDEX_VERSION = 1;

/**
 * What the build writes and the browser loads. Columns hold one line per code (in catalog order), `|` between
 * several values of one code: text in columns compresses far better than an array of objects.
 */
export interface SearchIndex {
  version: number;
  count: number;
  /** Numbers, each as the difference from the one before. */
  code: string;
  symbol: string;
  /** One letter per code, an offset (from `A`) into the list of the same name. */
  origin: string;
  domain: string;
  kind: string;
  actor: string;
  retry: string;
  lists: { origin: Origin[]; domain: string[]; kind: Kind[]; actor: Actor[]; retry: Retry[] };
  /** Empty between bars where a meaning has no official message. */
  official: string;
  /** Empty where the title equals the official message. */
  zh: string;
  en: string;
  keywords: string;
  observed: string;
  /** Words of causes, fixes and facts that stand nowhere else in the code. */
  guidance: string;
  /** Rows of synonyms, one a line. */
  synonyms: string;
  fillers: { zh: string; en: string };
  /** SoundBigrams: a traditional character and the simplified one in the catalog. */
  traditional: string;
  /** Syllables in the order of GB 2312 level 1 with the length of each run: `a2 ai13`. */
  syllables: string;
  /** Readings which that order does not give: `重chong`. */
  readings: string;
}

export interface IndexedMeaning {
  official?: string;
  zh: string;
  en: string;
}

/** What a list of results shows of a code. */
export interface IndexedCode {
  code: string;
  symbol: string;
  origin: Origin;
  domain: string;
  kind: Kind;
  actor: Actor;
  retry: Retry;
  meanings: IndexedMeaning[];
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
  | 'typo';

/** Why a code was found, when the query does not simply stand in its message; `text` is what matched. */
export interface Reason {
  kind: ReasonKind;
  text?: string;
}

/** Half-open range of UTF-16 syllables in a displayed text; `index` is the meaning. */
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
}

export interface SearchResult {
  query: string;
  /** Hits before `limit`. */
  total: number;
  /** There may be more than `total`: in a catalog of more than 300 codes only the most promising 300 are compared. */
  more?: boolean;
  /** false: nothing plausible was found; hits, if any, are only the nearest suggestions, at most five. */
  certain: boolean;
  hits: Hit[];
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
  /** Answers any text. Only its first 20,000 UTF-16 units are read; nothing is refused. */
  search: (query: string, options?: SearchOptions) => SearchResult;
  /** The same, to be done in slices. */
  steps: (query: string, options?: SearchOptions) => Steps<SearchResult>;
  /** Unpacks the texts and asks a few questions, so that the reader's first ones are as quick as the later. */
  warm: () => Steps<void>;
}
