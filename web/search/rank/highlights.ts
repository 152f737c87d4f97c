import type { IndexedText } from '../index/documents';
import type { ParsedQuery } from '../query/parse';
import type { IndexedCode, Mark } from '../types';
import { bestAlignment, LEAST_QUALITY, type Match } from './alignment';

/**
 * What to mark in the displayed texts of a code: in each, the best alignment of what was found there; in the order of `texts`,
 * without overlap.
 */
export function marksOf(
  query: ParsedQuery,
  doc: IndexedCode,
  texts: readonly IndexedText[],
  matches: readonly Match[],
): Mark[] {
  const marks: Mark[] = [];
  for (const t of texts) {
    const { field, meaning } = t;
    if (field !== 'official' && field !== 'zh' && field !== 'en' && field !== 'symbol') continue;
    const here = matches.filter((m) => m.text === t && m.quality >= LEAST_QUALITY);
    const ranges = bestAlignment(query, here, (m) => m.quality).matches.map(
      (m) => [m.start, m.end] as const,
    );
    ranges.sort((a, b) => a[0] - b[0]);
    let last: Mark | undefined;
    for (const [start, end] of ranges) {
      if (last && start <= last.end) last.end = Math.max(last.end, end);
      else {
        last = field === 'symbol' ? { field, start, end } : { field, index: meaning, start, end };
        marks.push(last);
      }
    }
  }
  // A title that equals the official message is searched once; both are displayed.
  const twins = marks
    .filter(
      (m) =>
        m.field === 'official' &&
        doc.meanings[m.index ?? 0]?.zh === doc.meanings[m.index ?? 0]?.official,
    )
    .map((m): Mark => ({ ...m, field: 'zh' }));
  return [...marks, ...twins];
}
