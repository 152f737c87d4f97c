import type { Text } from '../../../content/types';
import { documentLink, type DocumentLink } from './code';
import type { OpenCatalog } from '../catalog';
import { cellOf, type Cell } from '../rows';

/** A documented call with the codes that have to do with it. */
export interface Call {
  method: string;
  path: string;
  /** What the calls page calls it in an address; see callId. */
  id: string;
  /** Numbers of the codes, ascending; their titles stand in `titles` of CallsData. */
  codes: string[];
  /** Ids of the topics these codes belong to. */
  topics: string[];
}

/** The calls that one document describes. */
export interface CallGroup {
  document: DocumentLink;
  calls: Call[];
}

/** Every documented call, grouped by document. */
export interface CallsData {
  groups: CallGroup[];
  /** Titles of all codes named in `groups`, by number. */
  titles: Record<string, Text>;
}

/**
 * Takes a method and a path; returns the anchor of the call: lower case, what is no letter, digit, underscore or hyphen
 * becomes one hyphen. Two calls never share one: method and path can be told from it but for the braces.
 */
export function callId(method: string, path: string): string {
  return `${method}${path}`
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Takes an opened catalog; returns its calls in the order of documents, paths and methods. No calls, no groups. */
export function callsData(catalog: OpenCatalog): CallsData {
  const calls = new Map<string, Call & { docs: string[] }>();
  const titles: Record<string, Text> = {};
  for (const entry of catalog.codes) {
    for (const { method, path, doc } of entry.endpoints) {
      const id = callId(method, path);
      const call = calls.get(id) ?? { method, path, id, codes: [], topics: [], docs: [] };
      calls.set(id, call);
      if (!call.codes.includes(entry.code)) call.codes.push(entry.code);
      if (!call.topics.includes(entry.domain)) call.topics.push(entry.domain);
      call.docs.push(doc);
      titles[entry.code] = cellOf(entry).title;
    }
  }
  const groups = catalog.documents.map((document) => ({
    document: documentLink(document),
    calls: [...calls.values()]
      .filter(({ docs }) => mostFrequent(docs) === document.id)
      .map(({ docs: _docs, ...call }) => call)
      .sort(byPath),
  }));
  return { groups: groups.filter((group) => group.calls.length > 0), titles };
}

/**
 * Takes the id of a topic; returns the calls that have to do with one of its codes, in the order of the groups; none for an
 * unknown id.
 */
export function callsOf(topic: string, { groups }: CallsData): Call[] {
  return groups.flatMap(({ calls }) => calls).filter(({ topics }) => topics.includes(topic));
}

/**
 * The calls of which method, path, codes and titles together hold every word of a text (split at white space; case doesn't
 * matter), groups without any left out; all of them when the text has no word.
 */
export function filterCalls(data: CallsData, text: string): CallGroup[] {
  const words = text.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const matches = ({ method, path, codes }: Call) => {
    const searched = [`${method} ${path}`, ...codes.flatMap((code) => titleWords(data, code))];
    const all = searched.join('\n').toLowerCase();
    return words.every((word) => all.includes(word));
  };
  return data.groups
    .map(({ document, calls }) => ({ document, calls: calls.filter(matches) }))
    .filter(({ calls }) => calls.length > 0);
}

function titleWords({ titles }: CallsData, code: string): string[] {
  return [code, titles[code]?.zh ?? '', titles[code]?.en ?? ''];
}

/** Takes a call and the data it is from; returns its codes with their titles, in numeric order. */
export function codesOf(call: Call, { titles }: CallsData): Cell[] {
  return call.codes.flatMap((code) => (titles[code] ? { code, title: titles[code] } : []));
}

function mostFrequent(list: readonly string[]): string {
  const count = (one: string) => list.filter((other) => other === one).length;
  return [...list].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))[0] ?? '';
}

function byPath(a: Call, b: Call): number {
  return a.path === b.path ? (a.method < b.method ? -1 : 1) : a.path < b.path ? -1 : 1;
}
