import { fold } from '../text/fold';
import { createBoundaries } from './index/boundaries';
import { openDocuments, type Field } from './index/documents';
import { openPinyin } from './index/pinyin';
import { buildPostings } from './index/postings';
import { createSoundBigrams } from './index/soundBigrams';
import { createSynonyms } from './index/synonyms';
import { createVocabulary } from './index/vocabulary';
import { createNumbers } from './query/numbers';
import { parseQuery, type ParsedQuery } from './query/parse';
import type { Match } from './rank/alignment';
import { createCandidates, MOST_CANDIDATES } from './rank/candidates';
import { marksOf } from './rank/highlights';
import { createMatchFinder } from './rank/matches';
import { reasonOf, scoreOf, type Score } from './rank/score';
import { finish, type Steps } from './steps';
import type { Engine, Hit, SearchIndex, SearchOptions, SearchResult } from './types';

// Stages, each only asked when the ones before leave something open: number; literal text, synonyms, pinyin; what
// sounds alike. A hit of the fuzzy tier always stands after the literal ones. docs/search.md explains the figures.

/** Share of the query that has to be found for an answer to be certain. */
const LEAST_COVERAGE = 0.67;
/** Score of the best hit below which an answer is not certain, however much was found: it rests on guesses. */
const LEAST_SCORE = 0.5;
/** Hits that score less than this share of the best one are left out. */
const LEAST_SHARE_OF_BEST = 0.7;
/** Fields whose exact text, typed letter by letter, outranks everything else. */
const EXACT_FIELDS: ReadonlySet<Field> = new Set(['official', 'zh', 'en', 'symbol'] as const);
const MOST_SUGGESTIONS = 5;
/** Coverage of a suggestion. */
const LEAST_SUGGESTION = 0.3;
/** With this coverage what only sounds alike need not be sought. */
const ENOUGH = 0.95;
/** A query of more UTF-16 units, or with these characters, is text from a machine. */
const BODY_LENGTH = 60;
const BODY = /[{}"\n\\<>]|HTTP\//;
const MOST_CHARACTERS = 20_000;
/** To warm up: codes whose texts are unpacked, and codes whose own words are asked for. */
const MOST_UNPACKED = 300;
const WARM_UPS = 8;

interface Ranked extends Score {
  /** The query is one of its texts, letter by letter: a title, a message, a constant's name however written. */
  exactText: boolean;
  doc: number;
  matches: Match[];
}

interface TextAnswer {
  certain: boolean;
  ranked: Ranked[];
  parsed: ParsedQuery;
  /** Codes were left out before they were compared, and those compared nearly all fit. */
  more: boolean;
}

/** Opens an index at once. Throws when it is of another version or damaged. */
export const createEngine = (index: SearchIndex): Engine => finish(openEngine(index));

/** Opens an index in steps. Throws when it is of another version or damaged. */
export function* openEngine(index: SearchIndex): Steps<Engine> {
  const documents = openDocuments(index);
  yield;
  const postings = yield* buildPostings(documents.docs.length, documents.allText);
  const pinyin = openPinyin(index);
  yield;
  const vocabulary = createVocabulary(postings.words);
  yield;
  const foldQuery = (text: string): string => fold(text, documents.variants);
  const { alternatives, hanWords, latinStems } = createSynonyms(
    index.synonyms,
    foldQuery,
    vocabulary.stem,
  );
  const boundaries = createBoundaries(hanWords);
  const soundBigrams = yield* createSoundBigrams(postings, pinyin);
  const isWord = (word: string): boolean =>
    vocabulary.has(word) || latinStems.has(vocabulary.stem(word));
  const fillers = {
    zh: index.fillers.zh.split(' '),
    en: new Set(index.fillers.en.split(' ')),
  };
  const tools = {
    variants: documents.variants,
    vocabulary,
    pinyin,
    soundBigrams,
    fillers,
    synonyms: alternatives,
    isWord,
  };
  const candidates = createCandidates(
    documents.docs.length,
    postings,
    soundBigrams,
    pinyin,
    vocabulary,
  );
  const byNumber = createNumbers(documents.docs);

  function* compare(
    parsed: ParsedQuery,
    sound: boolean,
  ): Steps<{ ranked: Ranked[]; cut: boolean }> {
    const find = createMatchFinder(parsed, pinyin, postings.chars, { sound, boundaries });
    yield;
    const ranked: Ranked[] = [];
    const { chosen, cut } = candidates(parsed, sound);
    for (const { doc, alternatives: wordings } of chosen) {
      yield;
      const texts = documents.texts(doc);
      const matches = find(wordings, texts);
      const exactText = texts.some(
        ({ field, dense }) => dense === parsed.dense && EXACT_FIELDS.has(field),
      );
      ranked.push({ ...scoreOf(parsed, texts, matches), doc, matches, exactText });
    }
    ranked.sort(
      (a, b) =>
        Number(b.exactText) - Number(a.exactText) ||
        Number(a.tier === 'fuzzy') - Number(b.tier === 'fuzzy') ||
        b.score - a.score ||
        a.doc - b.doc,
    );
    return { ranked, cut };
  }

  const toHit = (parsed: ParsedQuery, { doc: at, tier, matches, alignment }: Ranked): Hit[] => {
    const doc = documents.docs[at];
    if (!doc) return [];
    const reason = reasonOf(parsed, alignment);
    const marks = marksOf(parsed, doc, documents.texts(at), matches);
    return [{ code: doc.code, doc, tier, marks, ...(reason && { reason }) }];
  };

  function* byText(query: string): Steps<TextAnswer> {
    const parsed = yield* parseQuery(query, tools);
    if (!parsed.totalWeight) return { certain: false, ranked: [], parsed, more: false };
    let { ranked, cut } = yield* compare(parsed, false);
    const hasHan = parsed.runs.some((r) => r.kind === 'literal');
    if ((ranked[0]?.coverage ?? 0) < ENOUGH && hasHan)
      ({ ranked, cut } = yield* compare(parsed, true));
    const best = ranked[0];
    const certain =
      best !== undefined &&
      best.coverage >= LEAST_COVERAGE &&
      best.score >= LEAST_SCORE &&
      !parsed.vague;
    const kept = certain
      ? ranked.filter(
          (r) => r.score >= LEAST_SHARE_OF_BEST * best.score && r.coverage >= LEAST_SCORE,
        )
      : ranked.filter((r) => r.coverage >= LEAST_SUGGESTION).slice(0, MOST_SUGGESTIONS);
    return { certain, ranked: kept, parsed, more: cut && kept.length * 2 > MOST_CANDIDATES };
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
    const { certain, ranked, parsed, more } = yield* byText(text);
    const first = number && number.rest.trim() && strong(number.hits) ? number.hits : [];
    const seen = new Set(first.map((h) => h.code));
    const rest = ranked.filter((r) => !seen.has(documents.docs[r.doc]?.code ?? ''));
    const shown = rest.slice(0, Math.max(0, limit - first.length)).flatMap((r) => toHit(parsed, r));
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
    const { docs } = documents;
    for (let doc = 0; doc < Math.min(docs.length, MOST_UNPACKED); doc++) {
      documents.texts(doc);
      yield;
    }
    // In a large catalog a question takes longer, and says as much.
    const rounds = docs.length > MOST_UNPACKED ? WARM_UPS / 4 : WARM_UPS;
    for (let k = 0; k < rounds; k++) {
      const doc = docs[Math.floor((docs.length * k) / rounds)];
      const { zh = '', en = '' } = doc?.meanings[0] ?? {};
      const syllables = Array.from(
        zh.slice(0, 3),
        (c) => pinyin.names[pinyin.first[c.charCodeAt(0)] ?? 0],
      );
      const initials = syllables.map((name) => name?.charAt(0) ?? '');
      const misspelt = en.replace(/(\w{3})\w(?=\w{2})/g, '$1');
      const asked = [zh, zh.slice(0, 2), zh.slice(1), en, misspelt];
      asked.push(zh.replace(/(..)./, '$1'), syllables.join(''), initials.join(''));
      for (const query of asked) yield* steps(query, { limit: 8 });
    }
  }

  return {
    size: documents.docs.length,
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
