import type { Domain, Text } from '../../../content/types';
import { callsOf, type Call, type CallsData } from './calls';
import type { OpenCatalog } from '../catalog';
import { documentLink, type DocumentLink } from './code';
import { cellOf, rowOf, type Row } from '../rows';

/** A topic as one line of a list: a domain of the catalog with how much belongs to it. */
export interface TopicCell extends Pick<Domain, 'id' | 'name' | 'about'> {
  codes: number;
  calls: number;
}

export interface TopicsData {
  topics: TopicCell[];
}

/** Takes an opened catalog and its calls; returns its topics in the catalog's order, those without codes left out. */
export function topicsData(catalog: OpenCatalog, calls: CallsData): TopicsData {
  return {
    topics: catalog.domains
      .map(({ id, name, about }) => ({
        id,
        name,
        about,
        codes: catalog.codes.filter(({ domain }) => domain === id).length,
        calls: callsOf(id, calls).length,
      }))
      .filter(({ codes }) => codes > 0),
  };
}

/** All that the page of a topic shows. */
export interface TopicData extends Domain {
  /** The documents that its decisions cite. */
  documents: DocumentLink[];
  /** Titles of the codes that its decisions name, by number. */
  titles: Record<string, Text>;
  /** Its codes of every class, in numeric order. */
  rows: Row[];
  calls: Pick<Call, 'method' | 'path' | 'id'>[];
}

/** Takes the id of a domain; returns what its page shows. Refuses (throws) an id that the catalog does not have. */
export function topicData(topic: string, catalog: OpenCatalog, calls: CallsData): TopicData {
  const domain = catalog.domains.find(({ id }) => id === topic);
  if (!domain) throw new Error(`${topic} is not a domain of the catalog`);
  const { decisions = [] } = domain;
  const named = new Set(decisions.flatMap(({ codes }) => codes));
  const cited = new Set(decisions.map(({ doc }) => doc));
  return {
    ...domain,
    documents: catalog.documents.filter(({ id }) => cited.has(id)).map(documentLink),
    titles: Object.fromEntries(
      catalog.codes
        .filter(({ code }) => named.has(code))
        .map((entry) => [entry.code, cellOf(entry).title]),
    ),
    rows: catalog.codes.filter((entry) => entry.domain === topic).map(rowOf),
    calls: callsOf(topic, calls).map(({ method, path, id }) => ({ method, path, id })),
  };
}
