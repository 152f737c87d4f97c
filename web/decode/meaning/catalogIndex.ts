import type { DecoderData } from '../../catalog/decoderData';
import { openVocabulary, type Vocabulary } from '../words/vocabulary';
import { messageTerms, overlap } from './messageTerms';
import { buildPhraseIndex, type PhraseIndex } from './phrases';

export interface IndexedCode {
  /** HTTP status class. */
  status: number;
  /** Further statuses it is answered with. */
  http: ReadonlySet<number>;
  messages: string[];
  /** Of each message, in any order. */
  terms: Set<string>[];
}

/** The catalog as the decoder needs it. Made from plain data, so that a worker can make its own. */
export interface CatalogIndex {
  codes: ReadonlyMap<string, IndexedCode>;
  /** Three-digit prefixes that codes have. */
  classes: ReadonlySet<string>;
  /** All messages, to be found in running text. */
  phrases: PhraseIndex;
  /** Inverted index: a term of a message, and the codes whose messages have it. */
  byTerm: ReadonlyMap<string, ReadonlySet<string>>;
  /** Terms of the platform's field that no message has. */
  field: ReadonlySet<string>;
  /** The words that texts are read with. */
  vocabulary: Vocabulary;
}

/**
 * Takes the decoder's data; returns it ready to be compared with texts. Rows whose code is not seven digits are left out,
 * empty messages too.
 */
export function buildCatalogIndex({ rows, lexicon }: DecoderData): CatalogIndex {
  const vocabulary = openVocabulary(lexicon);
  const codes = new Map<string, IndexedCode>();
  const byTerm = new Map<string, Set<string>>();
  const texts: { text: string; code: string }[] = [];
  for (const { code, status, http, messages: given } of rows) {
    if (!/^\d{7}$/.test(code)) continue;
    const messages = given.map((message) => message.trim()).filter(Boolean);
    const terms = messages.map((message) => messageTerms(message, vocabulary));
    codes.set(code, {
      status: status ?? Number(code.slice(0, 3)),
      http: new Set(http),
      messages: [...new Set(messages)],
      terms,
    });
    for (const text of messages) texts.push({ text, code });
    for (const term of terms.flatMap((set) => [...set])) {
      const having = byTerm.get(term);
      if (having) having.add(code);
      else byTerm.set(term, new Set([code]));
    }
  }
  const classes = new Set([...codes.keys()].map((code) => code.slice(0, 3)));
  const phrases = buildPhraseIndex(texts, vocabulary.variants);
  const field = new Set(vocabulary.field.flatMap((word) => [...messageTerms(word, vocabulary)]));
  return { codes, classes, byTerm, phrases, field, vocabulary };
}

/**
 * How much `terms` has in common with the nearest message of `code`: the number of shared terms, and their share of the
 * smaller set, 0..1. Both are 0 for a code that is not in the catalog.
 */
export function bestOverlap(catalogIndex: CatalogIndex, code: string, terms: Set<string>) {
  let best = { share: 0, count: 0 };
  for (const set of catalogIndex.codes.get(code)?.terms ?? []) {
    const now = overlap(terms, set);
    if (now.count > best.count || (now.count === best.count && now.share > best.share)) best = now;
  }
  return best;
}

/**
 * The codes, at most five, whose message is most like a text with these terms: a Dice coefficient of `least` (0 to 1) or
 * more, and at least `fewest` terms shared. None for a text of fewer than two terms.
 */
export function codesWithMessageLike(
  catalogIndex: CatalogIndex,
  terms: Set<string>,
  least = 0.75,
  fewest = 2,
): string[] {
  if (terms.size < 2) return [];
  const shared = new Map<string, number>();
  for (const term of terms)
    for (const code of catalogIndex.byTerm.get(term) ?? [])
      shared.set(code, (shared.get(code) ?? 0) + 1);
  let best = 0;
  let codes: string[] = [];
  for (const [code, count] of shared) {
    if (count < fewest || count < terms.size * 0.8 * least) continue;
    for (const set of catalogIndex.codes.get(code)?.terms ?? []) {
      const dice = (2 * overlap(terms, set).count) / (terms.size + set.size);
      if (dice < least || dice < best) continue;
      if (dice > best) codes = [];
      best = dice;
      if (!codes.includes(code)) codes.push(code);
    }
  }
  return codes.slice(0, 5);
}
