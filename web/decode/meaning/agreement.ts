import { bestOverlap, type CatalogIndex } from './catalogIndex';
import { messageTerms } from './messageTerms';

/** How far a text says what the catalog says of a code. */
export interface Agreement {
  /** It shares a term with one of the code's messages. */
  some: boolean;
  /** It shares two or more and half of the shorter one, or it is the only term of a message that has no other. */
  strong: boolean;
}

/**
 * How far `text` says what the catalog says of `code`; neither for a code that is not in the catalog, or a text without
 * terms.
 */
export function agreesWithCatalog(
  catalogIndex: CatalogIndex,
  code: string,
  text: string,
): Agreement {
  const terms = messageTerms(text, catalogIndex.vocabulary);
  const { share, count } = bestOverlap(catalogIndex, code, terms);
  const wholeMessage =
    count === 1 &&
    terms.size === 1 &&
    (catalogIndex.codes.get(code)?.terms.some((set) => set.size === 1) ?? false);
  return { some: count > 0, strong: (count >= 2 && share >= 0.5) || wholeMessage };
}
