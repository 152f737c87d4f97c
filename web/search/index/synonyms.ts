import { isCjk } from '../../text/fold';
import { tokenize, type Token } from '../../text/tokens';
import type { SynonymRow } from '../types';
import { appendTo } from './appendTo';
import type { Postings } from './postings';
import type { Vocabulary } from './vocabulary';

/** A word or phrase: its characters, and the stems of its words. */
interface Phrase {
  /** As the row of synonyms has it. */
  label: string;
  stems: readonly string[];
}

/** Another way to say the letters `from` to `to` (excluded) of a query. */
export interface Alternative extends Phrase {
  from: number;
  to: number;
  /** How much less it counts than the query's own words, which are 1: always 0.88. */
  quality: number;
  kind: 'synonym';
  /** Pieces that a code which holds it holds all, each in one of some forms. */
  pieces: readonly (readonly string[])[];
}

export interface Synonyms {
  /** Other ways to say parts of a query that may stand in the catalog, the longest parts first, at most 160. */
  alternatives: (tokens: readonly (Token & { from: number; to: number })[]) => Alternative[];
  /** All words of two CJK characters or more. */
  cjkWords: ReadonlySet<string>;
  /** Stems of all that are one Latin word. */
  latinStems: ReadonlySet<string>;
}

const QUALITY = 0.88;
const MOST_ALTERNATIVES = 160;

/**
 * Finds other wordings for parts of a query: where a word or phrase of a row stands in it, the other ones of that row.
 * @param fold makes text comparable with that of the catalog
 * @param postings leave out wordings of which a piece stands nowhere in the catalog
 */
export function createSynonyms(
  rows: readonly SynonymRow[],
  fold: (text: string) => string,
  { stem, withStem }: Pick<Vocabulary, 'stem' | 'withStem'>,
  postings: Pick<Postings, 'of'>,
): Synonyms {
  const keyOf = (t: Token): string => (t.cjk ? t.text : stem(t.text));
  const piecesOf = (stems: readonly string[]): (readonly string[])[] =>
    stems.flatMap((key, i) => {
      const next = stems[i + 1];
      if (!isCjkText(key)) return [withStem(key)];
      if (next !== undefined && isCjkText(next)) return [[key + next]];
      return stems.length === 1 ? [[key]] : [];
    });
  const phrases = rows.map((row) =>
    row.map((label): Phrase => ({ label, stems: tokenize(fold(label)).map(keyOf) })),
  );
  /** The phrases of a row that stand in the catalog, found when they are first asked for: few of all rows ever are. */
  const answering = phrases.map((row) =>
    once(() =>
      row
        .map((phrase) => ({ phrase, pieces: piecesOf(phrase.stems) }))
        .filter(
          ({ phrase, pieces }) =>
            // A single CJK character has other wordings, but is none itself: it stands in too many words.
            (phrase.stems.length > 1 || !isCjkText(phrase.stems[0] ?? '')) &&
            pieces.every((forms) => forms.some((piece) => postings.of(piece).length)),
        ),
    ),
  );
  const byFirst = new Map<string, { phrase: Phrase; row: number }[]>();
  phrases.forEach((list, row) => {
    for (const phrase of list) appendTo(byFirst, phrase.stems[0] ?? '', { phrase, row });
  });

  const alternatives: Synonyms['alternatives'] = (tokens) => {
    const keys = tokens.map(keyOf);
    const found = new Map<string, Alternative>();
    keys.forEach((key, at) => {
      for (const { phrase, row } of byFirst.get(key) ?? []) {
        if (!phrase.stems.every((k, i) => keys[at + i] === k)) continue;
        const from = tokens[at]?.from ?? 0;
        const to = tokens[at + phrase.stems.length - 1]?.to ?? 0;
        for (const { phrase: other, pieces } of answering[row]?.() ?? []) {
          const id = `${from} ${to} ${other.label}`;
          if (other !== phrase && !found.has(id)) {
            found.set(id, { ...other, pieces, from, to, quality: QUALITY, kind: 'synonym' });
          }
        }
      }
    });
    return [...found.values()]
      .sort((a, b) => b.to - b.from - (a.to - a.from))
      .slice(0, MOST_ALTERNATIVES);
  };
  const all = phrases.flat();
  return {
    alternatives,
    cjkWords: new Set(
      all
        .filter((p) => p.stems.length > 1 && p.stems.every(isCjkText))
        .map((p) => p.stems.join('')),
    ),
    latinStems: new Set(
      all.flatMap(({ stems }) => (stems.length === 1 ? stems.filter((s) => !isCjkText(s)) : [])),
    ),
  };
}

/** Calls `make` at the first call only. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const isCjkText = (text: string): boolean => isCjk(text.charCodeAt(0));
