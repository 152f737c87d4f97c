import { separateNames } from '../../text/names';
import { simplify } from '../../text/simplify';
import { tightKey } from '../words/sentences';
import type { Vocabulary } from '../words/vocabulary';

/**
 * The words of a name in lower case: error_code, errorCode and ERRORCode are [error, code]; of a path only those of the last
 * member.
 */
export function nameWords(name: string): string[] {
  const member = name.slice(name.lastIndexOf('.') + 1) || name;
  return (separateNames(member).match(/[A-Za-z]+|\d+/g) ?? []).map((word) => word.toLowerCase());
}

/**
 * What a name says of its value. code: it is an error's. weak-code: it may be (result, someCode). errorish: the name itself is
 * an error's (TOKEN_EXPIRED). foreign: it is something else's (user_id, zipCode). other: it says nothing.
 */
export type KeyKind = 'code' | 'weak-code' | 'errorish' | 'foreign' | 'other';

/** The kind of a name of English words. */
function englishKind(name: string, { names }: Vocabulary): KeyKind {
  // A screenshot breaks words: "co de"
  const words = nameWords(
    /^[a-z]{1,5}(?: [a-z]{1,4}){1,3}$/.test(name) ? name.replaceAll(' ', '') : name,
  );
  const last = words[words.length - 1];
  if (last === undefined) return 'other';
  if (names.codes.has(last)) {
    const rest = words.slice(0, -1);
    const qualified = rest.every((word) => names.qualifiers.has(word) || names.platform.has(word));
    // TOKEN_ERROR is a name, userError one too; error alone is a key.
    if (names.errorNouns.has(last) && !qualified) return 'errorish';
    if (rest.some((word) => names.errors.has(word))) return 'code';
    if (rest.some((word) => names.foreign.has(word) || names.owners.has(word))) return 'foreign';
    return qualified ? 'code' : 'weak-code';
  }
  if (names.weakCodes.has(last)) return 'weak-code';
  if (names.errorNumber.test(name)) return 'code';
  const errorish =
    words.some((word) => names.errors.has(word) || names.shortError.test(word)) ||
    names.notFound.test(name);
  if (names.measures.has(last)) return 'foreign';
  if (errorish) return 'errorish';
  return words.some((word) => names.foreign.has(word)) ? 'foreign' : 'other';
}

/** The kind of a key's name, in the spelling of the text. */
export function keyKind(name: string, vocabulary: Vocabulary): KeyKind {
  const { names, variants, sentences } = vocabulary;
  if (/[\u3040-\u30ff\u3400-\u9fff]/.test(name))
    return names.otherCode.test(simplify(name.replace(/\s/g, ''), variants)) ? 'code' : 'other';
  const kind = englishKind(name, vocabulary);
  if (kind === 'code' || names.errors.has(name.toLowerCase())) return kind;
  // In the words of another language: Fehlercode, código_error; cloud_fehler
  if (sentences.codeKeys.has(tightKey(name))) return 'code';
  const [last = '', ...rest] = name.toLowerCase().split(/[_.-]/).reverse();
  const isOwn = rest.every((word) => names.qualifiers.has(word) || names.platform.has(word));
  return rest.length > 0 && isOwn && sentences.spaced.error.has(last) ? 'code' : kind;
}
