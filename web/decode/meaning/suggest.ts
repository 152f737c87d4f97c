import { codesWithMessageLike, type CatalogIndex } from './catalogIndex';
import { messageTerms } from './messageTerms';
import { findPhrases, type PhraseMatch } from './phrases';

/** Units of text up to which near misses are looked for too; in a long log they would all be noise. */
const NEAR_LIMIT = 4_000;

/**
 * Messages of the catalog in `text`, in its order and not overlapping: literal ones but for spaces, case and punctuation,
 * and in texts of up to 4,000 units also those that are merely like one.
 */
export function suggest(text: string, catalogIndex: CatalogIndex): PhraseMatch[] {
  const literal = findPhrases(text, catalogIndex.phrases);
  if (text.length > NEAR_LIMIT) return literal;
  const near = nearMisses(text, catalogIndex).filter(
    (miss) => !literal.some((match) => match.start < miss.end && miss.start < match.end),
  );
  return [...literal, ...near].sort((a, b) => a.start - b.start);
}

function nearMisses(text: string, catalogIndex: CatalogIndex): PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  for (const clause of text.matchAll(/[^\n:：,，。;；"'{}()[\]]{4,120}/g)) {
    const codes = codesWithMessageLike(
      catalogIndex,
      messageTerms(clause[0], catalogIndex.vocabulary),
    );
    if (codes.length === 0) continue;
    const lead = clause[0].length - clause[0].trimStart().length;
    const end = clause.index + clause[0].trimEnd().length;
    matches.push({ start: clause.index + lead, end, codes });
  }
  return matches;
}
