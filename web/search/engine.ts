import { createBoundaries } from './index/boundaries';
import { createCandidates, MOST_CANDIDATES } from './rank/candidates';
import type { Span } from './rank/alignment';
import { buildGrams } from './index/postings';
import { marksOf } from './rank/highlights';
import { fold } from '../text/fold';
import { createNumbers } from './query/numbers';
import { openStore, type Field } from './index/documents';
import { createPairs } from './index/soundBigrams';
import { planQuery, type Plan } from './query/parse';
import { rank, reasonOf, type Rank } from './rank/score';
import { openSounds } from './index/pinyin';
import { createSpanFinder } from './rank/matches';
import { finish, type Steps } from './steps';
import { createSynonyms } from './index/synonyms';
import type { Engine, Hit, SearchIndex, SearchOptions, SearchResult } from './types';
import { createVocabulary } from './index/vocabulary';

// Stages, each only asked when the ones before leave something open: number; literal text, synonyms, pinyin; what
// sounds alike. A hit of the fuzzy tier always stands after the literal ones. docs/search.md explains the figures.

/** A best hit that leaves more of the query unfound than this is no answer. */
const CERTAIN = 0.67;
/** Nor is one found by guesses only. */
const LEAST_SCORE = 0.5;
/** A code known from its constant alone is met more rarely than one of a table, and comes after it when both fit. */
const CONSTANT_WORTH = 0.9;
/** Hits worth less than this share of the best one are left out. */
const CLOSE = 0.7;
/** Who types all of such a text means it. */
const WHOLE: ReadonlySet<Field> = new Set(['official', 'zh', 'en', 'symbol'] as const);
const MOST_SUGGESTIONS = 5;
const LEAST_SUGGESTION = 0.3;
/** A query this long, or with these characters, is text from a machine. */
const BODY_LENGTH = 60;
const BODY = /[{}"\n\\<>]|HTTP\//;
const MOST_CHARACTERS = 20_000;
/** To warm up: codes whose texts are unpacked, and codes whose own words are asked for. */
const MOST_UNPACKED = 300;
const WARM_UPS = 8;

interface Ranked extends Rank {
  /** The query is one of its texts, letter by letter: a title, a message, a constant's name however written. */
  whole: boolean;
  doc: number;
  spans: Span[];
}

interface TextAnswer {
  certain: boolean;
  ranked: Ranked[];
  plan: Plan;
  /** Codes were left out before they were compared, and those compared nearly all fit. */
  more: boolean;
}

/** Opens an index at once. Throws when it is of another version or damaged. */
export const createEngine = (index: SearchIndex): Engine => finish(openEngine(index));

/** Opens an index in steps. Throws when it is of another version or damaged. */
export function* openEngine(index: SearchIndex): Steps<Engine> {
  const store = openStore(index);
  yield;
  const grams = yield* buildGrams(store.docs.length, store.allText);
  const sounds = openSounds(index);
  yield;
  const vocabulary = createVocabulary(grams.words);
  yield;
  const foldQuery = (text: string): string => fold(text, store.variants);
  const {
    alternatives: synonyms,
    han,
    latin,
  } = createSynonyms(index.synonyms, foldQuery, vocabulary.stem);
  const boundaries = createBoundaries(han);
  const pairs = yield* createPairs(grams, sounds);
  const isWord = (word: string): boolean =>
    vocabulary.has(word) || latin.has(vocabulary.stem(word));
  const tools = { variants: store.variants, vocabulary, sounds, pairs, synonyms, isWord };
  const candidates = createCandidates(store.docs.length, grams, pairs, sounds, vocabulary);
  const byNumber = createNumbers(store.docs);

  function* compare(plan: Plan, sound: boolean): Steps<{ found: Ranked[]; cut: boolean }> {
    const find = createSpanFinder(plan, sounds, grams.chars, { sound, boundaries });
    yield;
    const found: Ranked[] = [];
    const { chosen, cut } = candidates(plan, sound);
    for (const { doc, alternatives } of chosen) {
      yield;
      const texts = store.texts(doc);
      const spans = find(alternatives, texts);
      const whole = texts.some(({ field, dense }) => dense === plan.dense && WHOLE.has(field));
      const ranked = rank(plan, texts, spans);
      const worth = store.docs[doc]?.origin === 'constant' ? CONSTANT_WORTH : 1;
      found.push({ ...ranked, score: ranked.score * worth, doc, spans, whole });
    }
    found.sort(
      (a, b) =>
        Number(b.whole) - Number(a.whole) ||
        Number(a.tier === 'fuzzy') - Number(b.tier === 'fuzzy') ||
        b.score - a.score ||
        a.doc - b.doc,
    );
    return { found, cut };
  }

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

  function* byText(query: string): Steps<TextAnswer> {
    const plan = yield* planQuery(query, tools);
    if (!plan.total) return { certain: false, ranked: [], plan, more: false };
    let { found: ranked, cut } = yield* compare(plan, false);
    if ((ranked[0]?.found ?? 0) < 0.95 && plan.runs.some((r) => r.kind === 'literal'))
      ({ found: ranked, cut } = yield* compare(plan, true));
    const best = ranked[0];
    const certain =
      best !== undefined && best.found >= CERTAIN && best.score >= LEAST_SCORE && !plan.vague;
    const kept = certain
      ? ranked.filter((r) => r.score >= CLOSE * best.score && r.found >= LEAST_SCORE)
      : ranked.filter((r) => r.found >= LEAST_SUGGESTION).slice(0, MOST_SUGGESTIONS);
    return { certain, ranked: kept, plan, more: cut && kept.length * 2 > MOST_CANDIDATES };
  }

  function* steps(query: string, options: SearchOptions = {}): Steps<SearchResult> {
    const limit = options.limit ?? Infinity;
    const text = query.slice(0, MOST_CHARACTERS);
    const number = byNumber(foldQuery(text.normalize('NFKC')));
    const codes = number?.wellFormed ?? [];
    const body = query.length > BODY_LENGTH || BODY.test(text);
    const extra = body && codes.length ? { decode: { codes } } : {};
    if (number?.hits.length && isAll(number.rest, number.codes.length > 0)) {
      const { hits, certain } = number;
      return { query, total: hits.length, certain, hits: hits.slice(0, limit), ...extra };
    }
    const { certain, ranked, plan, more } = yield* byText(text);
    const first = number && number.rest.trim() && strong(number.hits) ? number.hits : [];
    const seen = new Set(first.map((h) => h.code));
    const rest = ranked.filter((r) => !seen.has(store.docs[r.doc]?.code ?? ''));
    const shown = rest.slice(0, Math.max(0, limit - first.length)).flatMap((r) => toHit(plan, r));
    return {
      query,
      total: first.length + rest.length,
      ...(more && { more }),
      certain: certain || first.length > 0,
      hits: [...first, ...shown].slice(0, limit),
      ...extra,
    };
  }

  function* warm(): Steps<void> {
    const { docs } = store;
    for (let doc = 0; doc < Math.min(docs.length, MOST_UNPACKED); doc++) {
      store.texts(doc);
      yield;
    }
    // In a large catalog a question takes longer, and says as much.
    const rounds = docs.length > MOST_UNPACKED ? WARM_UPS / 4 : WARM_UPS;
    for (let k = 0; k < rounds; k++) {
      const doc = docs[Math.floor((docs.length * k) / rounds)];
      const { zh = '', en = '' } = doc?.meanings[0] ?? {};
      const spoken = Array.from(
        zh.slice(0, 3),
        (c) => sounds.names[sounds.first[c.charCodeAt(0)] ?? 0],
      );
      const initials = spoken.map((name) => name?.charAt(0) ?? '');
      const misspelt = en.replace(/(\w{3})\w(?=\w{2})/g, '$1');
      const asked = [zh, zh.slice(0, 2), zh.slice(1), en, misspelt];
      asked.push(zh.replace(/(..)./, '$1'), spoken.join(''), initials.join(''));
      for (const query of asked) yield* steps(query, { limit: 8 });
    }
  }

  return {
    size: store.docs.length,
    steps,
    warm,
    search: (query, options) => finish(steps(query, options)),
  };
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
