import { codesLike, type KnownCodes } from './known';
import { findPhrases } from './phrases';
import type { Suggestion } from './types';
import type { View } from './unwrap';
import { pieces } from './words';

/** Only so much text is searched for near misses; in a log they would all be noise. */
const NEAR_LIMIT = 4_000;

/** Known messages in the text: literally (but for spaces, case, punctuation), in short texts nearly. */
export function suggest(view: View, known: KnownCodes): Suggestion[] {
  const { text } = view;
  const found = findPhrases(text, known.phrases);
  if (text.length <= NEAR_LIMIT) {
    const more = nearMisses(text, known).filter(
      (m) => !found.some((f) => f.start < m.end && m.start < f.end),
    );
    found.push(...more);
    found.sort((a, b) => a.start - b.start);
  }
  return found.map(({ start, end, codes }) => ({
    msg: text.slice(start, end).replace(/\s+/g, ' '),
    start: view.rawStart(start),
    end: view.rawEnd(end - 1),
    codes,
  }));
}

function nearMisses(
  text: string,
  known: KnownCodes,
): { start: number; end: number; codes: string[] }[] {
  const out: { start: number; end: number; codes: string[] }[] = [];
  for (const m of text.matchAll(/[^\n:：,，。;；"'{}()[\]]{4,120}/g)) {
    const codes = codesLike(known, pieces(m[0]));
    if (codes.length === 0) continue;
    const lead = m[0].length - m[0].trimStart().length;
    out.push({ start: m.index + lead, end: m.index + m[0].trimEnd().length, codes });
  }
  return out;
}
