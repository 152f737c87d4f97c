import { separateNames } from '../../text/names';
import type { Vocabulary } from '../words/vocabulary';
import { codesWithMessageLike, type CatalogIndex } from './catalogIndex';
import { isOtherScript, messageTerms } from './messageTerms';

/** How far texts beside a number agree with what the catalog says of it. */
export interface Stance {
  /** 0..1: 1 when a text shares a term that few codes have, 0.5 when only ones that many have. */
  agrees: number;
  /**
   * 0..1: 1 when a text speaks of something the catalog knows nothing of, or says another code's message; 0.5 when of other
   * things the catalog knows; 0 when a text agrees.
   */
  contradicts: number;
}

const SILENT: Stance = { agrees: 0, contradicts: 0 };

/** Share of the codes up to which a term is one that few have. */
const RARE = 0.05;

/**
 * Takes texts that stand beside a number and may explain it; returns how far they agree with the catalog, and where none does,
 * how far they contradict it. `english` is whether texts of Latin letters are English: in other languages they say nothing.
 */
export function stanceOf(
  catalogIndex: CatalogIndex,
  code: string,
  texts: readonly string[],
  english: boolean,
): Stance {
  let agrees = 0;
  let contradicts = 0;
  for (const text of texts) {
    const stance = stanceOfText(catalogIndex, code, text, english);
    agrees = Math.max(agrees, stance.agrees);
    contradicts = Math.max(contradicts, stance.contradicts);
  }
  return { agrees, contradicts: agrees > 0 ? 0 : contradicts };
}

function stanceOfText(
  catalogIndex: CatalogIndex,
  code: string,
  text: string,
  english: boolean,
): Stance {
  const { codes, byTerm, field, vocabulary } = catalogIndex;
  const entry = codes.get(code);
  if (!entry || isOtherScript(text)) return SILENT;
  const { states, common } = vocabulary.terms;
  const all = messageTerms(text, vocabulary);
  const terms = [...all].filter(
    (term) => !states.has(term) && !common.has(term) && (term.length > 2 || !/[a-z]/.test(term)),
  );
  const shared = terms.filter((term) => entry.terms.some((set) => set.has(term)));
  if (shared.length > 0) {
    const rare = shared.some((term) => (byTerm.get(term)?.size ?? 0) <= codes.size * RARE);
    return { agrees: rare || shared.length > 1 ? 1 : 0.5, contradicts: 0 };
  }
  const unknown = terms.filter((term) => !byTerm.has(term) && !field.has(term)).length;
  const han = /[\u3400-\u9fff]/.test(text);
  if (!han && !english) return SILENT;
  // Some words of other fields stand in a message by chance, of Chinese rather some pairs of characters.
  const strange = unknown > (han ? 1 : 0) && unknown >= terms.length * (han ? 0.7 : 0.5);
  if (strange) return { agrees: 0, contradicts: 1 };
  const another = codesWithMessageLike(catalogIndex, all).some((like) => like !== code);
  return { agrees: 0, contradicts: another ? 1 : terms.length > 1 ? 0.5 : 0 };
}

/**
 * Whether a text of Latin letters is English: no letter has an accent, and at least one word is in the lists `ignored`,
 * `states` or `common`.
 */
export function isEnglish(text: string, { terms }: Vocabulary): boolean {
  if (/[\u00c0-\u024f]/.test(text)) return false;
  const words =
    separateNames(text)
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  return words.some((word) => {
    const term = terms.termOf(word);
    return terms.ignored.has(word) || terms.states.has(term) || terms.common.has(term);
  });
}
