import { tokenize } from '../text/tokens';
import { loadSimilar } from './index/loadSimilar';
import { openIndex } from './index/open';
import { createCalls, type CallAnswer } from './query/calls';
import { createNames } from './query/names';
import { createNumbers, type NumberAnswer } from './query/numbers';
import { createFillers } from './query/weights';
import { differences } from './rank/differences';
import { marksOf } from './rank/highlights';
import { reasonOf } from './rank/score';
import type { Ranked } from './rank/score';
import { createTextSearch, type TextAnswer } from './rank/textSearch';
import { withoutPause, type Pause } from './slices';
import type {
  Engine,
  FoundCall,
  Hit,
  Reason,
  SearchIndex,
  SearchOptions,
  SearchResult,
} from './types';
import { warmUps } from './warmUps';

// Stages: number; call; literal text, synonyms, pinyin; guidance and what sounds alike. Each is only asked when the ones before
// leave something open. docs/search.md explains the figures.

/** A query of more UTF-16 units, or with these characters, is text from a machine. */
const BODY_LENGTH = 60;
const BODY = /[{}"\n\\<>]|HTTP\//;
const MOST_CHARACTERS = 20_000;
/** Of several codes that fit, those that are told apart. */
const MOST_APART = 3;
/** Hits a page shows while somebody types. */
const SHOWN = 8;

/** Opens an index. Rejects when it is of another version or damaged, or when `pause` rejects. */
export async function openEngine(index: SearchIndex, pause: Pause = withoutPause): Promise<Engine> {
  const opened = await openIndex(index, pause);
  const { texts, vocabulary, synonyms, foldText } = opened;
  const { codes } = index;
  const tools = {
    ...opened,
    fillers: createFillers(index.fillers.map(foldText)),
    synonyms: synonyms.alternatives,
    isWord: (word: string) =>
      vocabulary.has(word) || synonyms.latinStems.has(vocabulary.stem(word)),
  };
  const byText = createTextSearch(codes, texts, opened.postings, tools, synonyms.hanWords);
  const byNumber = createNumbers(codes);
  const byName = createNames(codes.map((code, doc) => ({ ...code, ...index.details?.codes[doc] })));
  const byCall = createCalls(index.details?.calls ?? []);
  const besideNumbers = createFillers(index.numberWords);
  const offsets = new Map(codes.map(({ code }, doc) => [code, doc]));

  /** Whether nothing is said but the number. */
  const isAll = ({ rest, codes: catalogued }: NumberAnswer): boolean => {
    const tokens = tokenize(rest);
    return catalogued.length > 0 || besideNumbers(tokens).size === tokens.length;
  };

  const toHits = ({ ranked, parsed }: TextAnswer): Hit[] =>
    ranked.flatMap(({ doc: at, tier, matches, alignment }) => {
      const doc = codes[at];
      if (!doc) return [];
      const reason = reasonOf(parsed, alignment);
      const marks = marksOf(parsed, doc, texts[at] ?? [], matches);
      return [{ code: doc.code, doc, tier, marks, ...(reason && { reason }) }];
    });
  const keywordHits = (found: readonly string[], reason: Reason): Hit[] =>
    found.flatMap((code): Hit[] => {
      const doc = codes[offsets.get(code) ?? -1];
      return doc ? [{ code, doc, tier: 'keyword', marks: [], reason }] : [];
    });

  /** What is found without comparing texts: a name, a call, a whole error number beside words. */
  const direct = (folded: string, call: CallAnswer | undefined, number?: NumberAnswer): Hit[] => {
    const named = byName(folded);
    if (named.length) return keywordHits(named, { kind: 'symbol' });
    if (call) return keywordHits(call.codes, { kind: 'call', text: nameOf(call.found) });
    return number?.rest.trim() && strong(number.hits) ? number.hits : [];
  };

  const withDifferences = (hits: readonly Hit[]): Hit[] => {
    const compared = hits.slice(0, MOST_APART).map((h) => texts[offsets.get(h.code) ?? -1] ?? []);
    const marks = differences(compared);
    return hits.map((hit, i) => (marks[i]?.length ? { ...hit, apart: marks[i] } : hit));
  };

  /** A call with words beside it: codes that the words find, those of the call raised, then the others of the call. */
  const besideCall = (
    query: string,
    limit: number,
    call: CallAnswer,
    answer: TextAnswer,
    ofCall: readonly Hit[],
  ): SearchResult => {
    const isOfCall = new Set(call.codes);
    const worth = ({ doc, score }: Ranked): number =>
      isOfCall.has(codes[doc]?.code ?? '') ? score * OF_CALL : score;
    const said = toHits({
      ...answer,
      ranked: [...answer.ranked].sort((a, b) => worth(b) - worth(a)),
    });
    const seen = new Set(said.map(({ code }) => code));
    const all = [...said, ...ofCall.filter(({ code }) => !seen.has(code))];
    const hits = withDifferences(all.slice(0, limit));
    return { query, total: all.length, certain: true, several: true, call: call.found, hits };
  };

  const search = async (
    query: string,
    { limit = Infinity }: SearchOptions = {},
    pausing = withoutPause,
  ): Promise<SearchResult> => {
    const text = query.slice(0, MOST_CHARACTERS);
    const folded = foldText(text.normalize('NFKC'));
    const number = byNumber(folded);
    const inBody = query.length > BODY_LENGTH || BODY.test(text) ? (number?.wellFormed ?? []) : [];
    const extra = inBody.length ? { decode: { codes: inBody } } : {};
    if (number?.hits.length && isAll(number)) {
      const { hits, certain } = number;
      return { query, total: hits.length, certain, hits: hits.slice(0, limit), ...extra };
    }
    const call = byCall(text);
    const answer = await byText(call?.rest ?? text, pausing);
    const ofText = answer.ranked.map((r) => codes[r.doc]?.code ?? '');
    const ofClass = number?.hits.map((h) => h.code) ?? [];
    const first = inOrder(direct(folded, call, number), [...ofText, ...ofClass]);
    const seen = new Set(first.map((h) => h.code));
    if (call && answer.certain && /\p{L}/u.test(call.rest))
      return besideCall(query, limit, call, answer, first);
    const ranked = call ? [] : answer.ranked.filter((r) => !seen.has(codes[r.doc]?.code ?? ''));
    const others = toHits({
      ...answer,
      ranked: ranked.slice(0, Math.max(0, limit - first.length)),
    });
    const several = first.length ? first.length > 1 : answer.several;
    const hits = [...first, ...others].slice(0, limit);
    return {
      query,
      total: first.length + ranked.length,
      ...(answer.more && { more: true }),
      certain: answer.certain || first.length > 0,
      ...(several && { several }),
      ...(call && { call: call.found }),
      hits: several ? withDifferences(hits) : hits,
      ...extra,
    };
  };

  return {
    size: codes.length,
    search,
    warm: async (idle) => {
      await idle();
      await loadSimilar().catch(() => undefined);
      for (const query of warmUps(codes, opened.pinyin)) {
        await idle();
        await search(query, { limit: SHOWN }, idle);
      }
    },
  };
}

/** What a code is worth that has to do with the call of the query, beside one that does not. */
const OF_CALL = 1.2;

const nameOf = ({ method, path }: FoundCall): string => (method ? `${method} ${path}` : path);

/** A whole error number beside words (`1034 订阅`) is meant as one; two digits (`10 个属性`) are not. */
const strong = ([first]: readonly Hit[]): boolean =>
  first?.reason?.kind === 'errorNumber' && first.reason.text?.length === 4;

/** The hits; those of the preferred codes come first, in their order. */
function inOrder(hits: readonly Hit[], preferred: readonly string[]): Hit[] {
  const places = new Map([...new Set(preferred)].map((code, i) => [code, i]));
  const placeOf = ({ code }: Hit): number => places.get(code) ?? places.size;
  return [...hits].sort((a, b) => placeOf(a) - placeOf(b));
}
