import { pinyin } from 'pinyin-pro';
import type { CodeEntry } from '../../../content/types';
import { facetsOf } from '../../catalog/facets';
import { isCjk } from '../../text/fold';
import { traditionalPairs } from '../../text/traditional';
import { commonCharacters } from './pinyin';
import {
  SEARCH_INDEX_VERSION,
  type IndexedCall,
  type IndexEntry,
  type SearchIndex,
  type SearchWords,
} from '../types';

// Node only, at build time and in tests; nothing the browser loads may import this file. The dictionaries of pinyin-pro and
// opencc-js are used up here: the browser gets the readings and variants of the characters that stand in the catalog.

/** Each of a code's keywords and messages is a line of one text in the engine. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Readings in the order of GB 2312: a syllable and how many characters in a row have it. */
function syllableRuns(): { syllables: string; reading: Map<string, string> } {
  const reading = new Map<string, string>();
  const runs: { name: string; length: number }[] = [];
  for (const char of commonCharacters()) {
    const all = readings(char);
    const current = runs.at(-1);
    const next = [...all].sort().find((name) => !current || name > current.name);
    if (current && (all.includes(current.name) || !next)) current.length++;
    else if (next && (!current || close(current.name, next))) runs.push({ name: next, length: 1 });
    else if (current) current.length++;
    reading.set(char, runs.at(-1)?.name ?? '');
  }
  const syllables = runs.map((r) => (r.length > 1 ? `${r.name}${r.length}` : r.name)).join(' ');
  return { syllables, reading };
}

/** The order never skips a letter of the alphabet, save those that begin no syllable. */
const close = (a: string, b: string): boolean => b.charCodeAt(0) - a.charCodeAt(0) <= 3;

const readings = (char: string): string[] =>
  pinyin(char, { multiple: true, toneType: 'none', type: 'array', v: true });

/** Traditional characters that stand for a character of the texts, each with that one. */
function traditionalCharacters(texts: readonly string[]): Record<string, string> {
  const pairs = traditionalPairs(texts).match(/../g) ?? [];
  return Object.fromEntries(pairs.map((pair) => [pair.charAt(0), pair.charAt(1)]));
}

/** Readings a character has where it stands in the catalog and which its place in GB 2312 does not tell. */
function contextReadings(texts: readonly string[], common: ReadonlyMap<string, string>): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    const inContext = pinyin(text, { toneType: 'none', type: 'array', v: true });
    [...text].forEach((char, i) => {
      const name = inContext[i] ?? '';
      if (isCjk(char.charCodeAt(0)) && /^[a-z]+$/.test(name) && common.get(char) !== name) {
        found.add(char + name);
      }
    });
  }
  return [...found].sort();
}

/** The documented calls, each with the codes that have to do with it. */
function callsOf(codes: readonly CodeEntry[]): IndexedCall[] {
  const byCall = new Map<string, IndexedCall>();
  for (const { code, endpoints = [] } of codes) {
    for (const { method, path } of endpoints) {
      const call = byCall.get(`${method} ${path}`) ?? { method, path, codes: [] };
      byCall.set(`${method} ${path}`, { ...call, codes: [...new Set([...call.codes, code])] });
    }
  }
  return [...byCall.values()];
}

const list = (values: readonly string[] | undefined): string[] => (values ?? []).map(oneLine);

/**
 * Makes the index that the browser's engine opens.
 * @param codes the catalog's codes, in the order of the catalog
 * @param words what is known of the languages, as content/words has it
 */
export function buildSearchIndex(codes: readonly CodeEntry[], words: SearchWords): SearchIndex {
  const entries = codes.map((c): IndexEntry => {
    const { server = [], ios = [], android = [] } = c.constants ?? {};
    const constants = [...new Set([...server, ...ios, ...android])].filter((n) => n !== c.symbol);
    const keywords = list([...(c.keywords?.zh ?? []), ...(c.keywords?.en ?? [])]);
    const observed = list(c.observed?.map((o) => o.msg));
    const symptoms = list([...(c.symptoms?.zh ?? []), ...(c.symptoms?.en ?? [])]);
    return {
      code: c.code,
      symbol: c.symbol,
      ...facetsOf(c),
      meanings: c.meanings.map(({ official, title }) => ({
        ...(official && { official }),
        ...title,
      })),
      ...(constants.length && { constants }),
      ...(keywords.length && { keywords }),
      ...(observed.length && { observed }),
      ...(symptoms.length && { symptoms }),
    };
  });
  const texts = [
    ...entries.flatMap((e) => [
      ...e.meanings.flatMap((m) => [m.official ?? '', m.zh]),
      ...(e.keywords ?? []),
      ...(e.observed ?? []),
      ...(e.symptoms ?? []),
    ]),
    ...words.synonyms.flat(),
  ];
  const { syllables, reading } = syllableRuns();
  return {
    version: SEARCH_INDEX_VERSION,
    codes: entries,
    ...words,
    traditional: traditionalCharacters(texts),
    syllables,
    readings: contextReadings([...new Set(texts)], reading),
    calls: callsOf(codes),
  };
}
