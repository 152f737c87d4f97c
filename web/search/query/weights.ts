import type { Token } from '../../text/tokens';
import type { FillerWords } from './tools';

const FILLER_WEIGHT = 0.1;

/**
 * Gives the filler words among the tokens of a query the weight 0.1, in place: words that say "I have a problem", not which.
 * They still match, but hardly count. A query of nothing but filler keeps its weights.
 * @returns whether the query says nothing that tells one code from another: filler, single letters or digits, and "no" or
 * "not" are all there is
 */
export function weighTokens(tokens: Token[], fillers: FillerWords): boolean {
  const light = new Set<number>();
  const text = tokens.map((t) => (t.han ? t.text : '\n')).join('');
  for (const filler of fillers.zh) {
    for (let at = text.indexOf(filler); at >= 0; at = text.indexOf(filler, at + filler.length)) {
      for (let k = 0; k < filler.length; k++) light.add(at + k);
    }
  }
  tokens.forEach((t, i) => !t.han && fillers.en.has(t.text) && light.add(i));
  const rest = tokens.filter((t, i) => !light.has(i) && !/^(?:no|not|[a-z0-9])$/.test(t.text));
  if (light.size === tokens.length) return true;
  for (const i of light) {
    const token = tokens[i];
    if (token) token.weight = FILLER_WEIGHT;
  }
  return rest.length === 0;
}
