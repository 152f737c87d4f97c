import { appendTo } from '../index/appendTo';
import { tokenize, type Token } from '../../text/tokens';

const FILLER_WEIGHT = 0.05;

/** Finds filler among the tokens of a query: words that say "I have a problem", or where and with what, not which. */
export type Fillers = (tokens: readonly Token[]) => ReadonlySet<number>;

/**
 * @param phrases words or phrases of any language, folded
 * @returns the offsets of all tokens that are part of such a phrase
 */
export function createFillers(phrases: readonly string[]): Fillers {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const texts = tokenize(phrase).map((t) => t.text);
    const first = texts[0] ?? '';
    appendTo(byFirst, first, texts);
  }
  return (tokens) => {
    const offsets = new Set<number>();
    tokens.forEach(({ text }, i) => {
      for (const phrase of byFirst.get(text) ?? []) {
        if (phrase.every((word, k) => tokens[i + k]?.text === word)) {
          phrase.forEach((_, k) => offsets.add(i + k));
        }
      }
    });
    return offsets;
  };
}

/**
 * Gives filler among the tokens of a query the weight 0.05, in place: it still matches, but hardly counts. A query of nothing
 * but filler keeps its weights.
 * @returns whether the query is nothing but filler
 */
export function weighTokens(tokens: Token[], fillers: Fillers): boolean {
  const offsets = fillers(tokens);
  if (offsets.size === tokens.length) return true;
  for (const i of offsets) {
    const token = tokens[i];
    if (token) token.weight = FILLER_WEIGHT;
  }
  return false;
}
