import { bestCover, type Span } from './alignment';
import type { FieldText } from '../index/documents';
import type { Plan } from '../query/parse';
import type { IndexedCode, Mark } from '../types';

const WEAKEST = 0.5;

/** What to mark in the displayed texts of a code: in each, the best that was found there. */
export function marksOf(
  plan: Plan,
  doc: IndexedCode,
  texts: readonly FieldText[],
  spans: readonly Span[],
): Mark[] {
  const marks: Mark[] = [];
  for (const t of texts) {
    const { field, meaning } = t;
    if (field !== 'official' && field !== 'zh' && field !== 'en' && field !== 'symbol') continue;
    const own = spans.filter((s) => s.text === t && s.quality >= WEAKEST);
    const ranges = bestCover(plan, own, (s) => s.quality).spans.map(
      (s) => [s.start, s.end] as const,
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
