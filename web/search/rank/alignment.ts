import type { Field, FieldText } from '../index/documents';
import type { Plan } from '../query/parse';
import type { ReasonKind } from '../types';

/** A part of the query found at a place in a text of a code. */
export interface Span {
  from: number;
  to: number;
  /** How well it was found, 1 is literally. */
  quality: number;
  text: FieldText;
  start: number;
  end: number;
  kind: 'literal' | ReasonKind;
  label?: string;
  /** One character per atom, so that its tail can be used alone. */
  parts?: boolean;
}

/** What finding something in a field is worth. */
export const FIELD_WORTH: Record<Field, number> = {
  official: 1,
  zh: 1,
  en: 1,
  symbol: 0.95,
  observed: 0.95,
  keyword: 0.93,
  guidance: 0.6,
};

/** A single character out of a longer run says little. */
export const LONE_CHARACTER = 0.25;
/** Found worse than this is hardly found. */
const LEAST_QUALITY = 0.5;
/** What every further piece costs, in characters. */
const JOINT = 0.12;

export interface Cover {
  spans: Span[];
  /** Weight of the query that was found, times how well. */
  worth: number;
  /** Weight of the query that was found at all. */
  found: number;
}

/** The best way to lay spans over the query without overlap. */
export function bestCover(plan: Plan, spans: readonly Span[], worth: (s: Span) => number): Cover {
  const n = plan.atoms.length;
  const best = new Float64Array(n + 1);
  const choice: (Span | undefined)[] = [];
  const sums = new Float64Array(n + 1);
  plan.atoms.forEach((a, i) => (sums[i + 1] = (sums[i] ?? 0) + a.weight));
  const weight = (from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0);
  const at: Span[][] = Array.from({ length: n }, () => []);
  for (const s of spans)
    for (let i = s.from; i < (s.parts ? s.to : s.from + 1); i++) at[i]?.push(s);
  for (let i = n - 1; i >= 0; i--) {
    best[i] = best[i + 1] ?? 0;
    for (const s of at[i] ?? []) {
      const lone = i > s.from && i + 1 === s.to ? LONE_CHARACTER : 1;
      const value = (best[s.to] ?? 0) + weight(i, s.to) * worth(s) * lone - JOINT;
      if (value <= (best[i] ?? 0)) continue;
      best[i] = value;
      const start = s.start + i - s.from;
      choice[i] = i === s.from ? s : { ...s, from: i, start, quality: s.quality * lone };
    }
  }
  const chosen: Span[] = [];
  let found = 0;
  for (let i = 0; i < n;) {
    const s = choice[i];
    if (s) {
      chosen.push(s);
      found += weight(s.from, s.to) * (s.quality < LEAST_QUALITY ? 0.3 : 1);
    }
    i = s?.to ?? i + 1;
  }
  return { spans: chosen, worth: (best[0] ?? 0) + (chosen.length ? JOINT : 0), found };
}
