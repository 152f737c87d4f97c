/** The shape of catalog.json for TypeScript; catalog.schema.json is the same shape in full words. */

/** A text of ours. zh contains Han characters, en does not. */
export interface Text {
  zh: string;
  en: string;
}

/** documented: a document of the platform says so. inferred: concluded by us. */
export type Basis = 'documented' | 'inferred';

/** A document of the platform that statements cite, as it stands at one commit. */
export interface CitedDocument {
  id: string;
  title: Text;
  /** `owner/name`. */
  repository: string;
  /** Full hash. */
  commit: string;
  path: string;
  /** Public address of the file at that commit; `#L123` appended leads to line 123. */
  url: string;
  /** How many lines the file has. Absent on pictures. */
  lines?: number;
}

/** Where something is documented: the id of a document and the line in it, counted from 1. */
export interface Citation {
  doc?: string;
  /** Absent where the document is a picture. */
  line?: number;
  /** Last line, where it takes several, such as the rows of a table. */
  to?: number;
}

/** One sentence that claims something; cites a document when the basis is documented. */
export interface Statement extends Text, Citation {
  basis: Basis;
  /** Set where the document names the code itself, not only the rule. */
  namesCode?: true;
}

/** Where a code is known from; described in README.md. */
export const ORIGINS = ['source', 'supplementary', 'observed', 'constant'] as const;
export type Origin = (typeof ORIGINS)[number];

/** How surely a deployment returns a code today that is known from a constant only. */
export const SURE = ['high', 'medium', 'low'] as const;
export type Sure = (typeof SURE)[number];

/** What sort of error a code is by its meaning, whatever its HTTP status. */
export const KINDS = [
  'invalid-input',
  'bad-credential',
  'permission',
  'not-found',
  'already-exists',
  'wrong-state',
  'precondition',
  'limit',
  'external',
  'internal',
] as const;
export type Kind = (typeof KINDS)[number];

/** Who has to act. */
export const ACTORS = [
  'app-developer',
  'end-user',
  'enterprise-admin',
  'device-vendor',
  'platform',
] as const;
export type Actor = (typeof ACTORS)[number];

/** Whether sending the same request again can help, and when. */
export const RETRIES = ['no', 'after-fix', 'after-reauth', 'later'] as const;
export type Retry = (typeof RETRIES)[number];

export interface Meaning {
  /** The platform's own text, verbatim but trimmed. Source codes alone have one. */
  official?: string;
  title: Text;
  causes?: Statement[];
  fixes?: Statement[];
  /** Stands in for causes or fixes where nothing is known, and says why. */
  nothingKnown?: Text;
}

export interface Endpoint extends Citation {
  method: string;
  path: string;
  doc: string;
  /** What the call has to do with the code. */
  why?: Text;
}

export interface ObservedMessage {
  msg: string;
  http?: number;
  confidence: Text;
}

export interface HistoryEntry extends Text {
  date: string;
}

/** The platform's own names of a code, spelled as in its source. */
export interface VendorConstants {
  server?: string[];
  ios?: string[];
  android?: string[];
}

export interface CodeEntry {
  code: string;
  symbol: string;
  constants?: VendorConstants;
  origin: Origin;
  /** Only on codes of origin `constant`. */
  sure?: Sure;
  firstDocumented?: string;
  withdrawn?: { date: string; successor?: string };
  domain: string;
  kind: Kind;
  /** What the code is about, in a few words; codes with the same concept are related. */
  concept?: Text;
  actor: Actor;
  retry: Retry;
  meanings: Meaning[];
  facts?: Statement[];
  endpoints?: Endpoint[];
  related?: string[];
  keywords?: { zh: string[]; en: string[] };
  /** What people who meet the code say, in their own words. */
  symptoms?: { zh: string[]; en: string[] };
  observed?: ObservedMessage[];
  notes?: Text[];
  history?: HistoryEntry[];
}

export interface Status {
  status: number;
  reason: string;
  /** The platform's own text for the status. */
  official: string;
  title: Text;
  /** What the class means and what to do when only the class is known. */
  advice: Text;
}

/** A row of a domain's decision table: what one sees, which codes it may be, what to do. */
export interface Decision extends Citation {
  see: Text;
  codes: string[];
  do: Text;
  basis: Basis;
}

export interface Domain {
  id: string;
  name: Text;
  about: Text;
  /** In the order in which people come to it. */
  decisions?: Decision[];
  /** What belongs into a support ticket besides the usual. */
  attach?: Text[];
}

export interface Edition {
  date: string;
  codes: number;
  rows?: number;
}

export interface Unassigned extends Text {
  code: string;
}

export interface Term extends Text {
  avoid: string[];
}

/** What the wording rules look for in our texts; the words are those of our two languages. */
export interface Wording {
  /** Causes that say nothing new, and the kinds and single codes where they are allowed. */
  padding: { zh: string[]; en: string[]; kinds: Kind[]; codes: string[] }[];
  /** Steps that destroy something; one of the words of `price` must say what is lost. `spare`: not advice. */
  destructive: Record<'verbs' | 'price' | 'spare', { zh: string[]; en: string[] }>;
  /** Beginnings that point to another sentence. */
  pointers: { zh: string[]; en: string[] };
}

/** What the source document says around its tables. `official` is verbatim. */
export interface SourceDocument {
  title: Text;
  introduction: { official: string[]; en: string };
  response: { official: string; en: string; envelope: string };
  composition: { official: string; en: string };
}

export interface Catalog {
  $schema?: string;
  schemaVersion?: string;
  platform: { id?: string; name: Text; copyright: string; homepage: string };
  document?: SourceDocument;
  /** The documents that statements, endpoints and decisions cite. */
  documents: CitedDocument[];
  editions: Edition[];
  sourceEdition: string;
  statuses: Status[];
  domains: Domain[];
  /** What to send to support: always, and by who has to act. */
  support?: { always: Text[]; actors: Partial<Record<Actor, Text[]>> };
  unassigned?: Unassigned[];
  /** One word per concept and language; the check flags the words in `avoid` in our own text. */
  terms?: Term[];
  wording?: Wording;
  /** Peculiarities of the source edition that belong to no single code. */
  anomalies?: Text[];
  codes: CodeEntry[];
}
