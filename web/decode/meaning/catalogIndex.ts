import type { KnownRow } from '../types';
import { overlap, pieces } from './messageTerms';
import { buildPhrases, type Phrases } from './phrases';

export interface KnownCode {
  status: number;
  http: ReadonlySet<number>;
  messages: string[];
  pieces: Set<string>[];
}

/** The catalog as the decoder needs it. Made from plain rows, so a worker can build its own. */
export interface KnownCodes {
  codes: ReadonlyMap<string, KnownCode>;
  /** Three-digit prefixes that codes have. */
  classes: ReadonlySet<string>;
  /** All messages, findable in running text. */
  phrases: Phrases;
  /** piece -> codes whose messages have it. */
  byPiece: ReadonlyMap<string, ReadonlySet<string>>;
}

export function makeKnown(rows: readonly KnownRow[]): KnownCodes {
  const codes = new Map<string, KnownCode>();
  const byPiece = new Map<string, Set<string>>();
  const texts: { text: string; code: string }[] = [];
  for (const { code, status, http, messages } of rows) {
    if (!/^\d{7}$/.test(code)) continue;
    const kept = messages.map((m) => m.trim()).filter(Boolean);
    const sets = kept.map(pieces);
    codes.set(code, {
      status: status ?? Number(code.slice(0, 3)),
      http: new Set(http),
      messages: [...new Set(kept)],
      pieces: sets,
    });
    for (const text of kept) texts.push({ text, code });
    for (const set of sets)
      for (const p of set) {
        const known = byPiece.get(p);
        if (known) known.add(code);
        else byPiece.set(p, new Set([code]));
      }
  }
  const classes = new Set([...codes.keys()].map((c) => c.slice(0, 3)));
  return { codes, classes, byPiece, phrases: buildPhrases(texts) };
}

/** How well `text` says what the catalog says of `code`: the best of its messages. */
export function likeness(known: KnownCodes, code: string, text: Set<string>) {
  let best = { share: 0, count: 0 };
  for (const set of known.codes.get(code)?.pieces ?? []) {
    const now = overlap(text, set);
    if (now.count > best.count || (now.count === best.count && now.share > best.share)) best = now;
  }
  return best;
}

/** Codes whose message fits `text` best, at least three quarters of it, at most five. */
export function codesLike(known: KnownCodes, text: Set<string>): string[] {
  if (text.size < 2) return [];
  const near = new Map<string, number>();
  for (const p of text)
    for (const code of known.byPiece.get(p) ?? []) near.set(code, (near.get(code) ?? 0) + 1);
  let best = 0;
  let out: string[] = [];
  for (const [code, hits] of near) {
    if (hits < 2 || hits < text.size * 0.6) continue;
    for (const set of known.codes.get(code)?.pieces ?? []) {
      const { count } = overlap(text, set);
      const score = (2 * count) / (text.size + set.size);
      if (score < 0.75 || score < best) continue;
      if (score > best) out = [];
      best = score;
      if (!out.includes(code)) out.push(code);
    }
  }
  return out.slice(0, 5);
}
