/** What the decoder says about a text. Offsets are UTF-16 units of the original text, `end` exclusive. */

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
  'identifier' | 'process' | 'quantity' | 'foreign-key' | 'foreign-message' | 'foreign-record';

export type Warning =
  /** The HTTP status beside the code is not the code's class. */
  | { kind: 'status-mismatch'; status: number }
  /** `texts` are the messages the catalog has for the code, `likely` the codes the msg does fit. */
  | { kind: 'msg-mismatch'; msg: string; texts: string[]; likely: string[] }
  /** Well-formed and in a certain context, but in no edition. */
  | { kind: 'unknown-code' }
  /** Only on possible findings: what speaks against it, and the words of the text that do. */
  | { kind: 'excluded'; reason: Exclusion; by?: string }
  /** Only on possible findings: nothing speaks against it, and nothing for it. */
  | { kind: 'unexplained' };

/** One occurrence of a number in the text. */
export interface Finding {
  code: string;
  /** The digits' place in the original text; for encoded text the raw span. */
  start: number;
  end: number;
  confidence: Confidence;
  evidence: Evidence;
  /** HTTP status seen with it. */
  status?: number;
  /** The server's message. */
  msg?: string;
  warnings: Warning[];
}

/** A message of the catalog that stands in the text without a number. */
export interface Suggestion {
  msg: string;
  start: number;
  end: number;
  codes: string[];
}

export interface DecodeResult {
  /** In text order. */
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
  /** How it begins: at most four lines and 480 units. */
  head: string;
}

/** Where a code stands, with the text around it: whoever shows it needs no more of the text. */
export interface Occurrence extends Pick<Finding, 'start' | 'end' | 'evidence'> {
  /** Counted from 1. */
  line: number;
  /** At most 240 units and two lines above the digits'. */
  before: string;
  digits: string;
  /** At most 240 units and two lines below the digits'. */
  after: string;
}

/** All occurrences of one code. */
export interface CodeGroup {
  code: string;
  /** One certain occurrence makes the code certain. */
  certain: boolean;
  /** Occurrences in the text, also those not listed. */
  count: number;
  /** The first occurrences, certain ones first; at most 100. */
  occurrences: Occurrence[];
  /** The first three different messages of the server. */
  messages: string[];
  /** Each kind once. */
  warnings: Warning[];
  /** Fit to be copied into a ticket: masked. Without a line where what is masked includes the digits. */
  quote: { msg?: string; line?: string };
}

/** A decoded text in a size that does not depend on how much there was in it. */
export interface Report {
  /** Certain codes in order of appearance, then the possible ones; at most 1,000. */
  groups: CodeGroup[];
  /** How many codes there were, also those not in `groups`. */
  certain: { codes: number; occurrences: number };
  possible: { codes: number };
  /** The first 100. */
  suggestions: Suggestion[];
}
