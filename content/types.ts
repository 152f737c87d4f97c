/** The shape of catalog.json for TypeScript; catalog.schema.json is the same shape in full words. */

/** A text of ours. zh contains Han characters, en does not. */
export interface Text {
  zh: string;
  en: string;
}

/** documented: a document of the platform says so. inferred: concluded by us. */
export type Basis = 'documented' | 'inferred';

/** One sentence that claims something; `doc` names the document when the basis is documented. */
export interface Statement extends Text {
  basis: Basis;
  doc?: string;
}

/** Where a code is known from; described in README.md. */
export const ORIGINS = ['source', 'supplementary', 'observed'] as const;
export type Origin = (typeof ORIGINS)[number];

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
  /** The platform's own text, verbatim but trimmed. Absent on supplementary and observed codes. */
  official?: string;
  title: Text;
  causes?: Statement[];
  fixes?: Statement[];
  /** Stands in for causes or fixes where nothing is known, and says why. */
  nothingKnown?: Text;
}

export interface Endpoint {
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

export interface CodeEntry {
  code: string;
  symbol: string;
  origin: Origin;
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

export interface Domain {
  id: string;
  name: Text;
  about: Text;
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
  editions: Edition[];
  sourceEdition: string;
  statuses: Status[];
  domains: Domain[];
  /** What to send to support: always, and by who has to act. */
  support?: { always: Text[]; actors: Partial<Record<Actor, Text[]>> };
  unassigned?: Unassigned[];
  /** One word per concept and language; rules.ts flags the words in `avoid` in our own text. */
  terms?: Term[];
  /** Peculiarities of the source edition that belong to no single code. */
  anomalies?: Text[];
  codes: CodeEntry[];
}
