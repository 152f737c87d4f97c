/** What the decoder says about a text. Offsets are UTF-16 units of the ORIGINAL text. */

export type Confidence = 'certain' | 'possible';

/** Why a number counts as an error code, strongest kinds first. The UI words these ids. */
export const EVIDENCE = [
  'json',
  'nserror',
  'exception',
  'key-value',
  'comparison',
  'constant',
  'markup',
  'table',
  'label',
  'list',
  'permalink',
  'prose',
  'bare',
] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** Why a whole seven-digit number is probably something else. */
export type Exclusion =
  'identifier' | 'quantity' | 'foreign-key' | 'foreign-message' | 'foreign-record';

export type Warning =
  /** The HTTP status beside the code is not the code's class. */
  | { kind: 'status-mismatch'; status: number }
  /** `known` are the texts the catalog has for the code, `likely` the codes the msg does fit. */
  | { kind: 'msg-mismatch'; msg: string; known: string[]; likely: string[] }
  /** Well-formed and in a certain context, but in no edition. */
  | { kind: 'unknown-code' }
  /** Only on possible findings: what speaks against it. */
  | { kind: 'excluded'; reason: Exclusion };

export interface Finding {
  code: string;
  /** The digits' place in the original text; for encoded text the raw span. */
  start: number;
  end: number;
  confidence: Confidence;
  evidence: Evidence;
  /** HTTP status seen with it. */
  status?: number;
  /** The server's own words. */
  msg?: string;
  warnings: Warning[];
}

/** A known message that stands in the text without a number. */
export interface Suggestion {
  msg: string;
  start: number;
  end: number;
  codes: string[];
}

export interface DecodeResult {
  /** Every occurrence, in text order. */
  findings: Finding[];
  suggestions: Suggestion[];
}

/** What was found in one block of a text, in text order. */
export interface BlockFindings extends DecodeResult {
  /** How much of the text is decoded once this block is, 0..1. */
  share: number;
}

/** What is known of a text before it is decoded. */
export interface TextFacts {
  /** UTF-16 units. */
  size: number;
  lines: number;
  /** How it begins. */
  head: string;
}

/** Where a code stands, with what stands around it: no reader of a digest needs the text. */
export interface Place extends Pick<Finding, 'start' | 'end' | 'evidence'> {
  /** Counted from 1. */
  line: number;
  before: string;
  digits: string;
  after: string;
}

/** All places of one code. */
export interface CodeGroup {
  code: string;
  /** One certain place makes the code certain. */
  certain: boolean;
  count: number;
  /** The first places, certain ones first. */
  places: Place[];
  /** The server's own words, the first few. */
  said: string[];
  /** Each kind once. */
  warnings: Warning[];
  /** Fit to be copied into a ticket: masked. Absent where the line can't be shown without what is masked in it. */
  quote: { msg?: string; line?: string };
}

/** A decoded text in a size that does not depend on how much there was in it. */
export interface Digest {
  /** Certain codes in order of appearance, then the possible ones. */
  groups: CodeGroup[];
  /** How many codes there were, also those not in `groups`. */
  certain: { codes: number; places: number };
  possible: { codes: number };
  suggestions: Suggestion[];
}

/** One code of the catalog, as plain data that survives postMessage. */
export interface KnownRow {
  code: string;
  /** HTTP status class; the code's first three digits when absent. */
  status?: number;
  /** Further HTTP statuses it was seen with, e.g. 200 for batch items. */
  http?: number[];
  /** Official, observed and our own texts, in any language. */
  messages: string[];
}
