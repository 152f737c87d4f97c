import { simplify } from '../../text/simplify';
import { CODE_OWNERS, CODE_QUALIFIERS, ERRORISH, FOREIGN, MEASURES } from '../vocabulary';

/** The words of a name in lower case: error_code, errorCode, err-code, ERRORCode are [error, code]; of a path only the last member. */
export function nameWords(name: string): string[] {
  const member = name.slice(name.lastIndexOf('.') + 1) || name;
  return (member.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? []).map((w) => w.toLowerCase());
}

/**
 * What a name says of its value. code: it is an error's. weak-code: it may be (result, someCode). errorish: the name itself is
 * an error's (TOKEN_EXPIRED). foreign: it is something else's (user_id, zipCode). other: it says nothing.
 */
export type KeyKind = 'code' | 'weak-code' | 'errorish' | 'foreign' | 'other';

const CODE_WORD =
  /^(?:faultcode|exceptioncode|errcodes?|errorcodes?|errnos?|ecode|errcd|retcode|rescode|statuscode|subcode|bizcode|ret|codes?|rc|errors?|err)$/;
const HAN_CODE =
  /(?:错误|返回|状态|响应|异常|结果|业务|报错|故障|^)(?:代码|码|代号|编号|号)$|^(?:错误|异常|报错)$/;

/** The kind of a key's name, in the spelling of the text. */
export function keyKind(name: string): KeyKind {
  if (/[\u3400-\u9fff]/.test(name))
    return HAN_CODE.test(simplify(name.replace(/\s/g, ''))) ? 'code' : 'other';
  // A screenshot breaks words: "co de"
  const words = nameWords(
    /^[a-z]{1,5}(?: [a-z]{1,4}){1,3}$/.test(name) ? name.replaceAll(' ', '') : name,
  );
  const last = words[words.length - 1];
  if (last === undefined) return 'other';
  if (CODE_WORD.test(last)) {
    const rest = words.slice(0, -1);
    // TOKEN_ERROR is a name, userError one too; error alone is a key.
    if (/^err(?:ors?)?$/.test(last) && !rest.every((w) => CODE_QUALIFIERS.has(w)))
      return 'errorish';
    if (rest.some((w) => ERRORISH.has(w))) return 'code';
    if (rest.some((w) => FOREIGN.has(w) || CODE_OWNERS.has(w))) return 'foreign';
    if (rest.every((w) => CODE_QUALIFIERS.has(w))) return 'code';
    return 'weak-code';
  }
  if (/^(?:result|status)$/.test(last)) return 'weak-code';
  if (/(?:^|[^a-z])err(?:or)?[._ ]?(?:number|no)$/i.test(name)) return 'code';
  const errorish =
    words.some((w) => ERRORISH.has(w) || /^[a-z]{1,3}err(?:or)?$/.test(w)) ||
    /(?:no|non|not)_?(?:exist|found)/i.test(name);
  if (MEASURES.has(last)) return 'foreign';
  if (errorish) return 'errorish';
  return words.some((w) => FOREIGN.has(w)) ? 'foreign' : 'other';
}
