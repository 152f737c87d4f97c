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

/** What stands between spaces, the clauses of a line, and whole lines. */
const PIECES = [
  /[^\s:：=,，。;；"'{}()[\]]{4,120}/g,
  /[^\n:：,，。;；"'{}()[\]]{4,120}/g,
  /[^\n]{4,120}/g,
];

/**
 * Pieces of the text that are like a message of the catalog: three quarters of the terms alike, or six tenths and at least
 * five. Of pieces that overlap the shorter one counts.
 */
function nearMisses(text: string, catalogIndex: CatalogIndex): PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  const pieces = [catalogIndex.vocabulary.sentences.reported, ...PIECES];
  for (const { 0: piece, index } of pieces.flatMap((p) => [...text.matchAll(p)])) {
    const start = index + piece.length - piece.trimStart().length;
    const end = index + piece.trimEnd().length;
    if (matches.some((match) => match.start < end && start < match.end)) continue;
    const terms = messageTerms(piece, catalogIndex.vocabulary);
    const alike = codesWithMessageLike(catalogIndex, terms);
    const codes = alike.length ? alike : codesWithMessageLike(catalogIndex, terms, 0.6, 5);
    if (codes.length) matches.push({ start, end, codes });
  }
  return matches;
}
