import { createCandidates } from './candidates';
import type { Span } from './cover';
import { buildGrams } from './grams';
import { marksOf } from './marks';
import { foldText } from './normalise';
import { createNumbers } from './numbers';
import { openStore } from './open';
import { createPairs } from './pairs';
import { planQuery, type Plan } from './plan';
import { rank, reasonOf, type Rank } from './rank';
import { openSounds } from './sounds';
import { createSpanFinder } from './spans';
import { createSynonyms } from './synonyms';
import type { Engine, Hit, SearchIndex, SearchOptions, SearchResult } from './types';
import { createVocabulary } from './vocabulary';

// Stages, each only asked when the ones before leave something open: number; literal text, synonyms, pinyin; what
// sounds alike. A hit of the fuzzy tier always stands after the literal ones. docs/search.md explains the figures.

/** A best hit that leaves more of the query unfound than this is no answer. */
const CERTAIN = 0.67;
/** Nor is one found by guesses only. */
const LEAST_SCORE = 0.5;
/** Hits worth less than this share of the best one are left out. */
const CLOSE = 0.7;
const MOST_SUGGESTIONS = 5;
const LEAST_SUGGESTION = 0.3;
/** A query this long, or with these characters, is text from a machine. */
const BODY_LENGTH = 60;
const BODY = /[{}"\n\\<>]|HTTP\//;
const MOST_CHARACTERS = 20_000;

interface Ranked extends Rank {
  doc: number;
  spans: Span[];
}

/** Opens an index. Throws when it is of another version or damaged. */
export function createEngine(index: SearchIndex): Engine {
  const store = openStore(index);
  const grams = buildGrams(store.docs.length, store.allText);
  const sounds = openSounds(index);
  const vocabulary = createVocabulary(grams.words);
  const fold = (text: string): string => foldText(text, store.variants);
  const synonyms = createSynonyms(index.synonyms, fold, vocabulary.stem);
  const pairs = createPairs(grams, sounds);
  const tools = { variants: store.variants, vocabulary, sounds, pairs, synonyms };
  const candidates = createCandidates(store.docs.length, grams, pairs, sounds, vocabulary);
  const byNumber = createNumbers(store.docs);

  const compare = (plan: Plan, sound: boolean): Ranked[] => {
    const find = createSpanFinder(plan, sounds, grams.chars, sound);
    return candidates(plan, sound)
      .map(({ doc, alternatives }): Ranked => {
        const texts = store.texts(doc);
        const spans = find(alternatives, texts);
        return { ...rank(plan, texts, spans), doc, spans };
      })
      .sort(
        (a, b) =>
          Number(a.tier === 'fuzzy') - Number(b.tier === 'fuzzy') ||
          b.score - a.score ||
          a.doc - b.doc,
      );
  };

  const toHit = (plan: Plan, r: Ranked): Hit[] => {
    const doc = store.docs[r.doc];
    if (!doc) return [];
    const reason = reasonOf(plan, r.cover);
    const hit = {
      code: doc.code,
      doc,
      tier: r.tier,
      marks: marksOf(plan, doc, store.texts(r.doc), r.spans),
    };
    return [reason ? { ...hit, reason } : hit];
  };

  const byText = (query: string): { certain: boolean; ranked: Ranked[]; plan: Plan } => {
    const plan = planQuery(query, tools);
    if (!plan.total) return { certain: false, ranked: [], plan };
    let ranked = compare(plan, false);
    if ((ranked[0]?.found ?? 0) < 0.95 && plan.runs.length) ranked = compare(plan, true);
    const best = ranked[0];
    const certain = best !== undefined && best.found >= CERTAIN && best.score >= LEAST_SCORE;
    const kept = certain
      ? ranked.filter((r) => r.score >= CLOSE * best.score && r.found >= LEAST_SCORE)
      : ranked.filter((r) => r.found >= LEAST_SUGGESTION).slice(0, MOST_SUGGESTIONS);
    return { certain, ranked: kept, plan };
  };

  const search = (query: string, options: SearchOptions = {}): SearchResult => {
    const limit = options.limit ?? Infinity;
    const text = query.slice(0, MOST_CHARACTERS);
    const number = byNumber(fold(text.normalize('NFKC')));
    const codes = number?.wellFormed ?? [];
    const body = query.length > BODY_LENGTH || BODY.test(text);
    const extra = body && codes.length ? { decode: { codes } } : {};
    if (number?.hits.length && isAll(number.rest, number.codes.length > 0)) {
      const { hits, certain } = number;
      return { query, total: hits.length, certain, hits: hits.slice(0, limit), ...extra };
    }
    const { certain, ranked, plan } = byText(text);
    const first = number && number.rest.trim() && strong(number.hits) ? number.hits : [];
    const seen = new Set(first.map((h) => h.code));
    const rest = ranked.filter((r) => !seen.has(store.docs[r.doc]?.code ?? ''));
    const shown = rest.slice(0, Math.max(0, limit - first.length)).flatMap((r) => toHit(plan, r));
    return {
      query,
      total: first.length + rest.length,
      certain: certain || first.length > 0,
      hits: [...first, ...shown].slice(0, limit),
      ...extra,
    };
  };

  return { size: store.docs.length, search };
}

/** Whether an answer by number is the whole answer: the code itself stands there, or nothing else does. */
function isAll(rest: string, exact: boolean): boolean {
  return (
    exact ||
    !/[a-z\u3400-\u9fff]/.test(
      rest.replace(/错误码|错误代码|状态码|错误|errcode|error|code|err|https?|status|no/g, ''),
    )
  );
}

/** A whole error number beside words (`1034 订阅`) is meant as one; two digits (`10 个属性`) are not. */
const strong = ([first]: readonly Hit[]): boolean =>
  first?.reason?.kind === 'errorNumber' && first.reason.text?.length === 4;
