import { fold } from '../text/fold';
import { createTexts, type IndexedText } from './index/documents';
import { openPinyin } from './index/pinyin';
import { collectPostings } from './index/postings';
import type { SimilarWords } from './index/similarWords';
import { createSounds } from './index/sounds';
import { createSynonyms } from './index/synonyms';
import { createVocabulary } from './index/vocabulary';
import { createNumbers } from './query/numbers';
import { marksOf } from './rank/highlights';
import { reasonOf } from './rank/score';
import { createTextSearch, type TextAnswer } from './rank/textSearch';
import { withoutPause, type Pause } from './slices';
import {
  SEARCH_INDEX_VERSION,
  type Engine,
  type Hit,
  type SearchIndex,
  type SearchOptions,
  type SearchResult,
} from './types';
import { warmUps } from './warmUps';

// Stages, each only asked when the ones before leave something open: number; literal text, synonyms, pinyin; what sounds
// alike. A hit of the fuzzy tier always stands after the literal ones. docs/search.md explains the figures.

/** A query of more UTF-16 units, or with these characters, is text from a machine. */
const BODY_LENGTH = 60;
const BODY = /[{}"\n\\<>]|HTTP\//;
const MOST_CHARACTERS = 20_000;
/** Hits a page shows while somebody types. */
const SHOWN = 8;

/** Milliseconds a question waits for the comparison with similar words before it is answered without. */
const PATIENCE = 3000;

let similar: Promise<SimilarWords> | undefined;

/** Rejects when the script can't be had or takes too long; the next call asks again, or waits for it again. */
function loadSimilar(): Promise<SimilarWords> {
  similar ??= import('./index/similarWords').then((m) => m.similarWords);
  similar.catch(() => (similar = undefined));
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('similar words: too late')), PATIENCE);
    similar?.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Opens an index. Rejects when it is of another version or damaged, or when `pause` rejects. */
export async function openEngine(index: SearchIndex, pause: Pause = withoutPause): Promise<Engine> {
  if (index.version !== SEARCH_INDEX_VERSION) {
    throw new Error(`search index version ${index.version}, expected ${SEARCH_INDEX_VERSION}`);
  }
  const { codes, fillers } = index;
  const variants = new Map(
    Object.entries(index.traditional).map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]),
  );
  const foldQuery = (text: string): string => fold(text, variants);
  const allTexts = createTexts(variants);
  const texts: IndexedText[][] = [];
  const collected = collectPostings();
  for (const code of codes) {
    await pause();
    const own = allTexts.of(code);
    collected.add(texts.push(own) - 1, own);
  }
  await pause();
  const postings = collected.open();
  const pinyin = openPinyin(index);
  await pause();
  const vocabulary = createVocabulary(postings.words, loadSimilar);
  await pause();
  const sounds = createSounds(pinyin, postings.chars);
  await pause();
  const synonyms = createSynonyms(index.synonyms, foldQuery, vocabulary.stem);
  const tools = {
    variants,
    vocabulary,
    idOf: allTexts.idOf,
    sounds,
    fillers: { zh: fillers.zh, en: new Set(fillers.en) },
    synonyms: synonyms.alternatives,
    isWord: (word: string) =>
      vocabulary.has(word) || synonyms.latinStems.has(vocabulary.stem(word)),
  };
  const byText = createTextSearch(texts, postings, tools, synonyms.hanWords);
  const byNumber = createNumbers(codes);

  const toHits = ({ ranked, parsed }: TextAnswer, limit: number): Hit[] =>
    ranked.slice(0, limit).flatMap(({ doc: at, tier, matches, alignment }) => {
      const doc = codes[at];
      if (!doc) return [];
      const reason = reasonOf(parsed, alignment);
      const marks = marksOf(parsed, doc, texts[at] ?? [], matches);
      return [{ code: doc.code, doc, tier, marks, ...(reason && { reason }) }];
    });

  const search = async (
    query: string,
    { limit = Infinity }: SearchOptions = {},
    pausing = withoutPause,
  ): Promise<SearchResult> => {
    const text = query.slice(0, MOST_CHARACTERS);
    const number = byNumber(foldQuery(text.normalize('NFKC')));
    const inBody = query.length > BODY_LENGTH || BODY.test(text) ? (number?.wellFormed ?? []) : [];
    const extra = inBody.length ? { decode: { codes: inBody } } : {};
    if (number?.hits.length && isAll(number.rest, number.codes.length > 0)) {
      const { hits, certain } = number;
      return { query, total: hits.length, certain, hits: hits.slice(0, limit), ...extra };
    }
    const answer = await byText(text, pausing);
    const first = number && number.rest.trim() && strong(number.hits) ? number.hits : [];
    const seen = new Set(first.map((h) => h.code));
    const ranked = answer.ranked.filter((r) => !seen.has(codes[r.doc]?.code ?? ''));
    const others = toHits({ ...answer, ranked }, Math.max(0, limit - first.length));
    return {
      query,
      total: first.length + ranked.length,
      ...(answer.more && { more: true }),
      certain: answer.certain || first.length > 0,
      hits: [...first, ...others].slice(0, limit),
      ...extra,
    };
  };

  return {
    size: codes.length,
    search,
    warm: async (idle) => {
      await idle();
      await loadSimilar().catch(() => undefined);
      for (const query of warmUps(codes, pinyin)) {
        await idle();
        await search(query, { limit: SHOWN }, idle);
      }
    },
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
