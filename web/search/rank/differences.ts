import type { IndexedText, Unit } from '../index/documents';
import type { Mark } from '../types';

/**
 * What tells codes apart: of each code, the parts of its first title, in both languages, that do not stand in all the others'.
 * @param all the texts of each code
 * @returns as many lists of marks, without overlap
 */
export function differences(all: readonly (readonly IndexedText[])[]): Mark[][] {
  const marks = all.map((): Mark[] => []);
  for (const field of ['zh', 'en'] as const) {
    const titles = all.map((texts) => titleIn(texts, field));
    titles.forEach((units, i) => {
      const others = titles
        .filter((_, k) => k !== i)
        .map((other) => new Set(other.map((unit) => unit.stem)));
      let last: Mark | undefined;
      for (const { stem, start, end } of units) {
        if (others.every((stems) => stems.has(stem))) last = undefined;
        else if (last) last.end = end;
        else {
          last = { field, index: 0, start, end };
          marks[i]?.push(last);
        }
      }
    });
  }
  return marks;
}

/** A title that equals the official message is kept once, as the message. */
function titleIn(texts: readonly IndexedText[], field: 'zh' | 'en'): readonly Unit[] {
  const ofFirst = texts.filter((t) => t.meaning === 0);
  const title =
    ofFirst.find((t) => t.field === field) ??
    (field === 'zh' ? ofFirst.find((t) => t.field === 'official') : undefined);
  return title?.units.filter((unit) => unit.text) ?? [];
}
