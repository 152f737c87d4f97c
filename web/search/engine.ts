import { tokenize } from '../text/tokens';
import { loadSimilar } from './index/loadSimilar';
import { openIndex } from './index/open';
import { createCalls, type CallAnswer } from './query/calls';
import { createNames } from './query/names';
import { createNumbers, type NumberAnswer } from './query/numbers';
import { createFillers } from './query/weights';
import { differences } from './rank/differences';
import { marksOf } from './rank/highlights';
import { reasonOf, type Ranked } from './rank/score';
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

// A number, then a name or a call, then texts: literally, then what sounds alike. Each is only asked when the ones before leave
// something open. docs/search.md explains the figures.

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
  const byText = createTextSearch(codes, texts, opened.postings, tools, synonyms.cjkWords);
  const byNumber = createNumbers(codes);
  const byName = createNames(codes);
  const byCall = createCalls(index.calls);
  const besideNumbers = createFillers(index.numberWords);
  const offsets = new Map(codes.map(({ code }, doc) => [code, doc]));

  const codeAt = (doc: number): string => codes[doc]?.code ?? '';

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

  /** The codes that the words beside a call find, those of the call raised. */
  const raised = (ranked: readonly Ranked[], call: CallAnswer): Ranked[] => {
    const worth = ({ doc, score }: Ranked): number =>
      call.codes.includes(codeAt(doc)) ? score * OF_CALL : score;
    return [...ranked].sort((a, b) => worth(b) - worth(a));
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
    const ofText = answer.ranked.map(({ doc }) => codeAt(doc));
    const ofClass = number?.hits.map((h) => h.code) ?? [];
    const named = inOrder(direct(folded, call, number), [...ofText, ...ofClass]);
    // Words beside a call find codes too, and those come first; a call alone has its codes and no others.
    const besideCall = call !== undefined && answer.certain && /\p{L}/u.test(call.rest);
    const ranked = besideCall ? raised(answer.ranked, call) : call ? [] : answer.ranked;
    const found = toHits({ ...answer, ranked: ranked.slice(0, limit + named.length) });
    const hits = eachOnce(besideCall ? [...found, ...named] : [...named, ...found]).slice(0, limit);
    const several = besideCall || (named.length ? named.length > 1 : answer.several);
    const all = new Set([
      ...named.map(({ code }) => code),
      ...ranked.map(({ doc }) => codeAt(doc)),
    ]);
    return {
      query,
      total: all.size,
      ...(answer.more && { more: true }),
      certain: answer.certain || named.length > 0,
      ...(answer.parsed.vague && { vague: true }),
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

/** The first hit of each code. */
const eachOnce = (hits: readonly Hit[]): Hit[] =>
  hits.filter(({ code }, i) => hits.findIndex((other) => other.code === code) === i);

/** The hits; those of the preferred codes come first, in their order. */
function inOrder(hits: readonly Hit[], preferred: readonly string[]): Hit[] {
  const places = new Map([...new Set(preferred)].map((code, i) => [code, i]));
  const placeOf = ({ code }: Hit): number => places.get(code) ?? places.size;
  return [...hits].sort((a, b) => placeOf(a) - placeOf(b));
}
