import { tokenize, type Token } from '../../text/tokens';

/** A token with its place in the letters of the query. */
type PlacedToken = Token & { from: number; to: number };

import type { SynonymRow } from '../types';

/** Another way to say the query's tokens `from` to `to` (excluded): words, or a string of Han characters. */
export interface Alternative {
  from: number;
  to: number;
  /** Empty when `words` are not, and the other way round. */
  han: string;
  words: string[];
  /** Stems of `words`. */
  stems: string[];
  /** Up to 1, which is as good as the query's own words. */
  quality: number;
  kind: 'synonym' | 'literal';
  /** As the row of synonyms has it. */
  label: string;
}

interface Term extends Pick<Alternative, 'han' | 'words' | 'stems' | 'label'> {
  row: number;
}

const QUALITY = 0.88;
const MOST_ALTERNATIVES = 160;

/**
 * Opens the rows of synonyms.
 * @returns `alternatives` to parts of a query, the longest parts first, at most 160; `hanWords`, all terms of two Han characters
 * or more; `latinStems`, the stems of terms that are one Latin word
 */
export function createSynonyms(
  synonyms: readonly SynonymRow[],
  fold: (text: string) => string,
  stem: (word: string) => string,
) {
  const keyOf = (t: Token): string => (t.han ? t.text : stem(t.text));
  const rows = synonyms.map((row, i) =>
    row.map((label): Term => {
      const tokens = tokenize(fold(label));
      const texts = tokens.map((t) => t.text);
      const han = tokens.every((t) => t.han) ? texts.join('') : '';
      const words = tokens.some((t) => t.han) ? [] : texts;
      return { row: i, stems: tokens.map(keyOf), han, words, label };
    }),
  );
  const terms = rows.flat();
  const byFirst = new Map<string, Term[]>();
  for (const term of terms) {
    const first = term.stems[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), term]);
  }

  const alternatives = (tokens: readonly PlacedToken[]): Alternative[] => {
    const keys = tokens.map(keyOf);
    const found = new Map<string, Alternative>();
    keys.forEach((key, at) => {
      for (const term of byFirst.get(key) ?? []) {
        if (!term.stems.every((k, i) => keys[at + i] === k)) continue;
        const from = tokens[at]?.from ?? 0;
        const to = tokens[at + term.stems.length - 1]?.to ?? 0;
        for (const other of rows[term.row] ?? []) {
          const { han, words, stems, label } = other;
          const id = `${from} ${to} ${label}`;
          if (other === term || (!han && !words.length) || found.has(id)) continue;
          const kind = 'synonym';
          found.set(id, { from, to, han, words, stems, quality: QUALITY, kind, label });
        }
      }
    });
    return [...found.values()]
      .sort((a, b) => b.to - b.from - (a.to - a.from))
      .slice(0, MOST_ALTERNATIVES);
  };
  return {
    alternatives,
    hanWords: new Set(terms.map((t) => t.han).filter((word) => word.length > 1)),
    latinStems: new Set(terms.flatMap((t) => (t.words.length === 1 ? t.stems : []))),
  };
}
