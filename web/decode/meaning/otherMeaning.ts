import { bestOverlap, codesWithMessageLike, type CatalogIndex } from './catalogIndex';
import { isOtherScript, messageTerms } from './messageTerms';

const isLatin = (text: string) => !/[\u3400-\u9fff]/.test(text);

function compare(catalogIndex: CatalogIndex, code: string, msg: string): boolean {
  const entry = catalogIndex.codes.get(code);
  if (!entry) return false;
  const { vocabulary } = catalogIndex;
  const terms = messageTerms(msg, vocabulary);
  if (isOtherScript(msg))
    return terms.size === 0 || bestOverlap(catalogIndex, code, terms).count === 0;
  // Names and lists of fields alone can't be compared with anything.
  if (terms.size === 0 || entry.terms.every((set) => set.size === 0)) return false;
  if (/^[[({<]/.test(msg)) return false;
  const latin = isLatin(msg);
  // A Chinese msg can only be compared with Chinese texts, an English one with English ones.
  if (!entry.messages.some((message) => isLatin(message) === latin)) return false;
  // "wrong" and "exists" are said of everything; what they are said of decides.
  const things = new Set([...terms].filter((term) => !vocabulary.terms.states.has(term)));
  if (things.size === 0 || bestOverlap(catalogIndex, code, things).count > 0) return false;
  return (
    terms.size >= 2 ||
    codesWithMessageLike(catalogIndex, terms).length > 0 ||
    (!latin && msg.length >= 4)
  );
}

/** Messages remembered per code: a log has the same few on most of its lines. */
const MOST_REMEMBERED = 100;
const remembered = new WeakMap<CatalogIndex, Map<string, Map<string, boolean>>>();

/**
 * Whether `msg` clearly says something else than the catalog does of this code. False where there is nothing to compare: a
 * code without texts, a msg in a language the code has no text in, a msg of names alone. Answers are kept with the index.
 */
export function isOtherMeaning(catalogIndex: CatalogIndex, code: string, msg: string): boolean {
  let byCode = remembered.get(catalogIndex);
  if (!byCode) remembered.set(catalogIndex, (byCode = new Map()));
  let answers = byCode.get(code);
  if (!answers) byCode.set(code, (answers = new Map()));
  const before = answers.get(msg);
  if (before !== undefined) return before;
  const answer = compare(catalogIndex, code, msg);
  if (answers.size < MOST_REMEMBERED) answers.set(msg, answer);
  return answer;
}

/** The codes whose message is like `msg`, without the one it came with; at most five. */
export const likelyCodes = (catalogIndex: CatalogIndex, code: string, msg: string) =>
  codesWithMessageLike(catalogIndex, messageTerms(msg, catalogIndex.vocabulary)).filter(
    (likely) => likely !== code,
  );
