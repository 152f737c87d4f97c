import { tokenize, type Token } from '../../text/tokens';

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

interface Term {
  row: number;
  keys: string[];
  han: string;
  words: string[];
  label: string;
}

const QUALITY = 0.88;
const MOST_ALTERNATIVES = 160;

/**
 * Opens the rows of synonyms.
 * @param text the rows, one a line, their terms separated by `|`
 * @returns `alternatives` to parts of a query, the longest parts first, at most 160; `hanWords`, all terms of two Han characters
 * or more; `latinStems`, the stems of terms that are one Latin word
 */
export function createSynonyms(
  text: string,
  fold: (text: string) => string,
  stem: (word: string) => string,
) {
  const rows: Term[][] = [];
  const byFirst = new Map<string, Term[]>();
  const keyOf = (a: Token): string => (a.han ? a.text : stem(a.text));
  text.split('\n').forEach((line, row) => {
    const terms = line.split('|').map((label): Term => {
      const tokens = tokenize(fold(label));
      const han = tokens.every((a) => a.han) ? tokens.map((a) => a.text).join('') : '';
      const words = tokens.some((a) => a.han) ? [] : tokens.map((a) => a.text);
      return { row, keys: tokens.map(keyOf), han, words, label };
    });
    rows.push(terms);
    for (const term of terms) {
      const first = term.keys[0];
      if (first) byFirst.set(first, [...(byFirst.get(first) ?? []), term]);
    }
  });

  const all = rows.flat();
  const hanWords = new Set(all.map((t) => t.han).filter((w) => w.length > 1));
  const latinStems = new Set(all.flatMap((t) => (t.words.length === 1 ? t.keys : [])));

  const alternatives = (tokens: readonly Token[]): Alternative[] => {
    const keys = tokens.map(keyOf);
    const found = new Map<string, Alternative>();
    for (let from = 0; from < keys.length; from++) {
      for (const term of byFirst.get(keys[from] ?? '') ?? []) {
        if (!term.keys.every((k, i) => keys[from + i] === k)) continue;
        const to = from + term.keys.length;
        for (const other of rows[term.row] ?? []) {
          if (other === term || (!other.han && !other.words.length)) continue;
          const { han, words, keys: stems, label } = other;
          const id = `${from} ${to} ${label}`;
          if (!found.has(id))
            found.set(id, {
              from,
              to,
              han,
              words,
              stems,
              quality: QUALITY,
              kind: 'synonym',
              label,
            });
        }
      }
    }
    return [...found.values()]
      .sort((a, b) => b.to - b.from - (a.to - a.from))
      .slice(0, MOST_ALTERNATIVES);
  };

  return { alternatives, hanWords, latinStems };
}
