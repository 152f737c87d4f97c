import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { CodeEntry } from '../../../content/types';
import { isHan } from '../../text/fold';
import { commonCharacters } from './pinyin';
import { SEARCH_INDEX_VERSION, type SearchIndex, type SynonymRow } from '../types';
import { guidanceWords } from './guidanceWords';

// Node only, at build time and in tests; nothing the browser loads may import this file. The dictionaries of pinyin-pro and opencc-js are used up here; what the browser gets is the readings
// and variants of the characters that stand in the catalog.

/** Text an index may have per code, so that 376 codes stay under 28 KB brotli. Guidance gets what is left. */
const CHARACTERS_PER_CODE = 170;

const flat = (text: string): string => text.replace(/[\n|]+/g, ' ').trim();
const list = (values: readonly string[]): string => values.map(flat).join('|');
const lines = (codes: readonly CodeEntry[], value: (c: CodeEntry) => string): string =>
  codes.map(value).join('\n');

/** Stores one letter per code and the distinct values beside. Up to 60,000 values. */
function letters<T extends string>(values: readonly T[]): { text: string; values: T[] } {
  const distinct = [...new Set(values)].sort();
  const text = values.map((v) => String.fromCharCode(65 + distinct.indexOf(v))).join('');
  return { text, values: distinct };
}

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

/** Traditional characters that stand for a character of the catalog, as pairs. */
function traditionalPairs(known: ReadonlySet<string>): string {
  const convert = Converter({ from: 't', to: 'cn' });
  let pairs = '';
  for (let c = 0x3400; c <= 0x9fff; c++) {
    const char = String.fromCharCode(c);
    const simple = convert(char);
    if (simple !== char && simple.length === 1 && known.has(simple) && !known.has(char)) {
      pairs += char + simple;
    }
  }
  return pairs;
}

/** Readings a character has where it stands in the catalog and which its place in GB 2312 does not tell. */
function contextReadings(texts: readonly string[], common: ReadonlyMap<string, string>): string {
  const found = new Set<string>();
  for (const text of texts) {
    const inContext = pinyin(text, { toneType: 'none', type: 'array', v: true });
    [...text].forEach((char, i) => {
      const name = inContext[i] ?? '';
      if (isHan(char.charCodeAt(0)) && /^[a-z]+$/.test(name) && common.get(char) !== name) {
        found.add(char + name);
      }
    });
  }
  return [...found].sort().join(' ');
}

/**
 * Makes the index that the browser's engine opens.
 * @param codes the catalog's codes, in the order of the catalog
 * @param synonyms rows of words that mean the same here
 */
export function buildSearchIndex(
  codes: readonly CodeEntry[],
  synonyms: readonly SynonymRow[],
): SearchIndex {
  const origin = letters(codes.map((c) => c.origin));
  const domain = letters(codes.map((c) => c.domain));
  const kind = letters(codes.map((c) => c.kind));
  const actor = letters(codes.map((c) => c.actor));
  const retry = letters(codes.map((c) => c.retry));
  const columns = {
    symbol: lines(codes, (c) => c.symbol),
    official: lines(codes, (c) => list(c.meanings.map((m) => m.official ?? ''))),
    zh: lines(codes, (c) =>
      list(c.meanings.map((m) => (m.title.zh === m.official ? '' : m.title.zh))),
    ),
    en: lines(codes, (c) => list(c.meanings.map((m) => m.title.en))),
    keywords: lines(codes, (c) => list([...(c.keywords?.zh ?? []), ...(c.keywords?.en ?? [])])),
    observed: lines(codes, (c) => list((c.observed ?? []).map((o) => o.msg))),
    synonyms: synonyms.map((row) => list(row)).join('\n'),
  };
  const length = Object.values(columns).reduce((n, column) => n + column.length, 0);
  const guidance = guidanceWords(codes, CHARACTERS_PER_CODE * codes.length - length).join('\n');
  const texts = [...new Set(Object.values(columns).flatMap((column) => column.split(/[\n|]/)))];
  const known = new Set(texts.join(''));
  const { syllables, reading } = syllableRuns();
  return {
    version: SEARCH_INDEX_VERSION,
    count: codes.length,
    code: codes.map((c, i) => Number(c.code) - Number(codes[i - 1]?.code ?? 0)).join(' '),
    lists: {
      origin: origin.values,
      domain: domain.values,
      kind: kind.values,
      actor: actor.values,
      retry: retry.values,
    },
    origin: origin.text,
    domain: domain.text,
    kind: kind.text,
    actor: actor.text,
    retry: retry.text,
    ...columns,
    guidance,
    traditional: traditionalPairs(known),
    syllables,
    readings: contextReadings(texts, reading),
  };
}
