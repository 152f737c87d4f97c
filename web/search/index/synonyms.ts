import { tokenize, type Token } from '../../text/tokens';

/** Another way to say a part of the query. `parts` are words, or one string of Han characters. */
export interface Alternative {
  from: number;
  to: number;
  han: string;
  words: string[];
  /** Stems of `words`. */
  stems: string[];
  quality: number;
  kind: 'synonym' | 'literal';
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

/** Opens the rows of synonyms. `stem` and `fold` make words and characters comparable. */
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
      const atoms = tokenize(fold(label));
      const han = atoms.every((a) => a.han) ? atoms.map((a) => a.text).join('') : '';
      const words = atoms.some((a) => a.han) ? [] : atoms.map((a) => a.text);
      return { row, keys: atoms.map(keyOf), han, words, label };
    });
    rows.push(terms);
    for (const term of terms) {
      const first = term.keys[0];
      if (first) byFirst.set(first, [...(byFirst.get(first) ?? []), term]);
    }
  });

  const all = rows.flat();
  /** The Han words, and the stems of the Latin ones that are a term of their own. */
  const han = new Set(all.map((t) => t.han).filter((w) => w.length > 1));
  const latin = new Set(all.flatMap((t) => (t.words.length === 1 ? t.keys : [])));

  /** All alternatives to parts of a query, the longest parts first. */
  const alternatives = (atoms: readonly Token[]): Alternative[] => {
    const keys = atoms.map(keyOf);
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
    return [...found.values()].sort((a, b) => b.to - b.from - (a.to - a.from)).slice(0, 160);
  };

  return { alternatives, han, latin };
}
