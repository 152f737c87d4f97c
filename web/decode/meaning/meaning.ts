import { codesLike, likeness, type KnownCodes } from './catalogIndex';
import { isOtherScript, isState, pieces } from './messageTerms';

const isLatin = (text: string) => !/[\u3400-\u9fff]/.test(text);

/**
 * Does msg clearly say something else than the catalog does of this code?
 * Only when there is something to compare: a msg of names or field lists alone is no mismatch.
 */
function compare(known: KnownCodes, code: string, msg: string): boolean {
  const entry = known.codes.get(code);
  if (!entry) return false;
  const said = pieces(msg);
  if (isOtherScript(msg)) return said.size === 0 || likeness(known, code, said).count === 0;
  if (said.size === 0 || entry.pieces.every((p) => p.size === 0)) return false;
  if (/^[[({<]/.test(msg)) return false;
  const latin = isLatin(msg);
  // A Chinese msg can only be compared with Chinese texts, an English one with English ones.
  if (!entry.messages.some((m) => isLatin(m) === latin)) return false;
  // "wrong" and "exists" are said of everything; what they are said of decides.
  const things = new Set([...said].filter((p) => !isState(p)));
  if (things.size === 0 || likeness(known, code, things).count > 0) return false;
  return said.size >= 2 || codesLike(known, said).length > 0 || (!latin && msg.length >= 4);
}

/** Messages remembered per code: a log says the same few things over and over. */
const MOST_REMEMBERED = 100;
const remembered = new WeakMap<KnownCodes, Map<string, Map<string, boolean>>>();

/** As compare; answers for one catalog are kept as long as the catalog is. */
export function isOtherMeaning(known: KnownCodes, code: string, msg: string): boolean {
  let all = remembered.get(known);
  if (!all) remembered.set(known, (all = new Map()));
  let answers = all.get(code);
  if (!answers) all.set(code, (answers = new Map()));
  const before = answers.get(msg);
  if (before !== undefined) return before;
  const answer = compare(known, code, msg);
  if (answers.size < MOST_REMEMBERED) answers.set(msg, answer);
  return answer;
}

/** The codes that msg does fit, without the one it came with. */
export const likelyCodes = (known: KnownCodes, code: string, msg: string) =>
  codesLike(known, pieces(msg)).filter((c) => c !== code);
