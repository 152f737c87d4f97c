import { codesLike, type KnownCodes } from './catalogIndex';
import { findPhrases, type Place } from './phrases';
import { pieces } from './messageTerms';

/** Only so much text is searched for near misses; in a log they would all be noise. */
const NEAR_LIMIT = 4_000;

/** Known messages in the text, in its order: literally (but for spaces, case, punctuation), in short texts nearly. */
export function suggest(text: string, known: KnownCodes): Place[] {
  const found = findPhrases(text, known.phrases);
  if (text.length > NEAR_LIMIT) return found;
  const more = nearMisses(text, known).filter(
    (m) => !found.some((f) => f.start < m.end && m.start < f.end),
  );
  return [...found, ...more].sort((a, b) => a.start - b.start);
}

function nearMisses(text: string, known: KnownCodes): Place[] {
  const out: Place[] = [];
  for (const m of text.matchAll(/[^\n:：,，。;；"'{}()[\]]{4,120}/g)) {
    const codes = codesLike(known, pieces(m[0]));
    if (codes.length === 0) continue;
    const lead = m[0].length - m[0].trimStart().length;
    out.push({ start: m.index + lead, end: m.index + m[0].trimEnd().length, codes });
  }
  return out;
}
