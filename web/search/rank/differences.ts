import type { IndexedText, Unit } from '../index/documents';
import type { Mark } from '../types';

/**
 * What tells codes apart: of each code, the parts of its first title, in both languages, that do not stand in all the others'.
 * Titles of a language that have nothing in common differ as a whole, which needs no marks: then there are none.
 * @param all the texts of each code
 * @returns as many lists of marks, without overlap
 */
export function differences(all: readonly (readonly IndexedText[])[]): Mark[][] {
  const [zh, en] = (['zh', 'en'] as const).map((field) => {
    const titles = all.map((texts) => titleIn(texts, field));
    const stems = titles.map((units) => new Set(units.map(({ stem }) => stem)));
    const isShared = (stem: string, title: number) =>
      stems.every((others, i) => i === title || others.has(stem));
    if (!titles.some((units, i) => units.some(({ stem }) => isShared(stem, i)))) return [];
    return titles.map((units, i) => runsOf(units, (stem) => !isShared(stem, i), field));
  });
  return all.map((_, i) => [...(zh?.[i] ?? []), ...(en?.[i] ?? [])]);
}

/** Marks of the runs of neighbouring units whose stems differ. */
function runsOf(
  units: readonly Unit[],
  differs: (stem: string) => boolean,
  field: 'zh' | 'en',
): Mark[] {
  const runs: Mark[] = [];
  let last: Mark | undefined;
  for (const { stem, start, end } of units) {
    if (!differs(stem)) last = undefined;
    else if (last) last.end = end;
    else runs.push((last = { field, index: 0, start, end }));
  }
  return runs;
}

/** A title that equals the official message is kept once, as the message. */
function titleIn(texts: readonly IndexedText[], field: 'zh' | 'en'): readonly Unit[] {
  const ofFirst = texts.filter((t) => t.meaning === 0);
  const title =
    ofFirst.find((t) => t.field === field) ??
    (field === 'zh' ? ofFirst.find((t) => t.field === 'official') : undefined);
  return title?.units.filter((unit) => unit.text) ?? [];
}
