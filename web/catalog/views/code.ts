import type { Citation, CitedDocument, Domain, Status, Text } from '../../../content/types';
import { statusOf, type Entry, type OpenCatalog } from '../catalog';
import { relatedTo, sameErrorNumber, type Related } from './relations';
import { cellOf, type Cell } from '../rows';

/**
 * A cited document as a page needs it. `url` with `#L123` appended leads to line 123; letters beyond ASCII are not encoded
 * in it.
 */
export type DocumentLink = Pick<CitedDocument, 'id' | 'title' | 'url'>;

/**
 * Takes a document and a citation of it; returns the address of the cited lines, or of the whole document where none is
 * named.
 */
export function addressOf({ url }: DocumentLink, { line, to }: Citation): string {
  return [url, ...(line ? [`#L${line}`] : []), ...(to ? [`-L${to}`] : [])].join('');
}

/** All a code's page shows, in both languages; published as /NNNNNNN.json. */
export interface CodeData {
  $schema: string;
  schemaVersion: string;
  /** All of it but the symptoms, which stand in catalog.json: no page shows them. */
  entry: Omit<Entry, 'symptoms'>;
  status: Pick<Status, 'status' | 'reason' | 'title'>;
  domain: Omit<Domain, 'decisions'>;
  sourceEdition: string;
  /** The documents the entry cites. */
  documents: DocumentLink[];
  neighbours: { previous?: Cell; next?: Cell };
  related: Related[];
  sameErrorNumber: Cell[];
  /** What to send to support for this code. */
  attach: Text[];
}

/** Takes the seven digits of a code; returns what its page shows. Refuses (throws) a code that is not in the catalog. */
export function codeData(code: string, catalog: OpenCatalog): CodeData {
  const index = catalog.codes.findIndex((entry) => entry.code === code);
  const entry = catalog.codes[index];
  const status = catalog.statuses.find((known) => known.status === statusOf(code));
  const domain = catalog.domains.find((known) => known.id === entry?.domain);
  if (!entry || !status || !domain) throw new Error(`${code} is not in the catalog`);
  const { decisions: _decisions, ...domainShown } = domain;
  const previous = catalog.codes[index - 1];
  const next = catalog.codes[index + 1];
  return {
    $schema: './catalog.schema.json',
    schemaVersion: catalog.schemaVersion ?? '1.0.0',
    entry: withoutSymptoms(entry),
    status: { status: status.status, reason: status.reason, title: status.title },
    domain: domainShown,
    sourceEdition: catalog.sourceEdition,
    documents: documentsOf(entry, catalog),
    neighbours: {
      ...(previous && { previous: cellOf(previous) }),
      ...(next && { next: cellOf(next) }),
    },
    related: relatedTo(entry, catalog),
    sameErrorNumber: sameErrorNumber(code, catalog.codes).map(cellOf),
    attach: [
      ...(catalog.support?.always ?? []),
      ...(catalog.support?.actors[entry.actor] ?? []),
      ...(domain.attach ?? []),
    ],
  };
}

function withoutSymptoms({ symptoms: _symptoms, ...entry }: Entry): CodeData['entry'] {
  return entry;
}

function documentsOf(entry: Entry, { documents }: OpenCatalog): DocumentLink[] {
  const cited = new Set(
    [
      ...entry.meanings.flatMap(({ causes, fixes }) => [...causes, ...fixes]),
      ...entry.facts,
      ...entry.endpoints,
    ].map(({ doc }) => doc),
  );
  return documents.filter(({ id }) => cited.has(id)).map(documentLink);
}

/**
 * Takes a document; returns it as a page needs it, with the Chinese letters of its address as they are. Browsers encode them by
 * themselves; encoded, each would take nine bytes of a page.
 */
export function documentLink({ id, title, url }: CitedDocument): DocumentLink {
  return { id, title, url: url.replace(/(?:%[89A-F][0-9A-F])+/g, decodeURIComponent) };
}
