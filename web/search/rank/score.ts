import { bestCover, FIELD_WORTH, type Cover, type Span } from './alignment';
import type { FieldText } from '../index/documents';
import type { Plan } from '../query/parse';
import type { Reason, Tier } from '../types';

/** What a code is worth to a query. */
export interface Rank {
  score: number;
  /** Share of the query that was found, 0 to 1. */
  found: number;
  tier: Tier;
  cover: Cover;
}

/** A text that consists of nothing but what was asked for is better than one that also holds it. */
const PRECISION = 0.08;
/** With less of the query found than this, a hit is only a near one, however literal the part that was found. */
const WHOLE = 0.9;

const ORDER: Tier[] = ['number', 'message', 'keyword', 'guidance', 'fuzzy'];

function tierOf(s: Span): Tier {
  if (s.kind === 'homophone' || s.kind === 'typo') return 'fuzzy';
  if (s.text.field === 'guidance') return 'guidance';
  const message = s.text.field === 'official' || s.text.field === 'zh' || s.text.field === 'en';
  return message && s.kind === 'literal' ? 'message' : 'keyword';
}

function length(text: string): number {
  return text.replace(/[\s_,.，。、]/g, '').length;
}

/** The share of a text, or of one keyword in it, that the spans fill. */
function precision(spans: readonly Span[], t: FieldText): number {
  const own = spans.filter((s) => s.text === t);
  if (!own.length) return 0;
  if (t.field === 'keyword' || t.field === 'observed') {
    const whole = own.some(
      (s) =>
        (s.start === 0 || t.text.charAt(s.start - 1) === '\n') &&
        (s.end === t.text.length || t.text.charAt(s.end) === '\n'),
    );
    return whole ? 0.8 : 0;
  }
  return Math.min(
    1,
    own.reduce((sum, s) => sum + s.end - s.start, 0) / Math.max(1, length(t.text)),
  );
}

export function rank(plan: Plan, texts: readonly FieldText[], spans: readonly Span[]): Rank {
  const cover = bestCover(plan, spans, (s) => s.quality * FIELD_WORTH[s.text.field]);
  const tight = Math.max(0, ...texts.map((t) => precision(cover.spans, t)));
  const found = cover.found / plan.total;
  const tiers = cover.spans.map((s) => ORDER.indexOf(tierOf(s)));
  const worst = ORDER[Math.max(1, ...tiers)] ?? 'fuzzy';
  const tier = found < WHOLE ? 'fuzzy' : worst;
  return { score: cover.worth / plan.total + PRECISION * tight, found, tier, cover };
}

/** The one thing a reader may not see by himself: the least literal of the larger parts. */
export function reasonOf(plan: Plan, cover: Cover): Reason | undefined {
  const parts = cover.spans.map((s): Reason & { weight: number } => {
    const weight = s.to - s.from;
    const text = s.label ?? s.text.text.slice(s.start, s.end);
    if (s.kind !== 'literal') return { kind: s.kind, text, weight: weight + 2 };
    const { field } = s.text;
    if (field === 'official' || field === 'zh' || field === 'en')
      return { kind: 'traditional', weight: 0 };
    return { kind: field, text: entry(s), weight };
  });
  const best = parts.sort((a, b) => b.weight - a.weight)[0];
  if (!best) return undefined;
  if (best.kind === 'traditional') return plan.traditional ? { kind: 'traditional' } : undefined;
  return best.text === undefined ? { kind: best.kind } : { kind: best.kind, text: best.text };
}

/** The whole keyword around a span. */
function entry(s: Span): string {
  const { text } = s.text;
  const start = text.lastIndexOf('\n', s.start - 1) + 1;
  const end = text.indexOf('\n', s.end);
  return text.slice(s.start === 0 ? 0 : start, end < 0 ? text.length : end);
}
