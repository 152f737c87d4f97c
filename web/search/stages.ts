import type { Engine, SearchGuidance, SearchIndex } from './types';

/**
 * The index with the guidance of its codes, to be opened by another engine.
 * @throws when the guidance is of another version than the index
 */
export function withGuidance(index: SearchIndex, guidance: SearchGuidance): SearchIndex {
  if (guidance.version !== index.version)
    throw new Error(`search guidance version ${guidance.version}, expected ${index.version}`);
  const codes = index.codes.map((code) => ({ ...code, guidance: guidance.codes[code.code] ?? [] }));
  return { ...index, codes };
}

/**
 * Asks the index first; what it does not answer with certainty is asked again with the guidance, unless no sentence could
 * make it certain. So a query has the same answer whenever it is asked, and most don't wait for the guidance.
 * @param whole gives the engine that knows the guidance; undefined when it can't be had
 */
export const searchInStages =
  (engine: Engine, whole: () => Promise<Engine | undefined>): Engine['search'] =>
  async (query, options, pause) => {
    const answer = await engine.search(query, options, pause);
    if (answer.certain || answer.vague) return answer;
    return (await (await whole())?.search(query, options, pause)) ?? answer;
  };
