import { keyKind, nameWords } from '../read/keyKind';
import { ERRORISH } from '../vocabulary';
import { certain, type Context, type Verdict } from './context';
import { foreignRecord } from './foreignRecord';

/** USER_NOT_EXISTS = 4041011; the name itself tells of an error. */
export function constant(ctx: Context): Verdict | null {
  const { key, kind, left } = ctx;
  if (!key || key.sep === ',' || (key.quoted && key.sep === ' ')) return null;
  const assigned =
    key.sep !== ' ' || /(?:#define|\bdefine|\bconst|\bset|\bequ)\s+\S+\s*$/i.test(left);
  if (!assigned) return null;
  if (kind === 'foreign') {
    const words = nameWords(key.name);
    const isConstant = /^[A-Z][A-Z0-9_]+$|^k?[A-Z]\w+[a-z]\w*[A-Z]/.test(key.name);
    if (!(isConstant && words.some((w) => ERRORISH.has(w) || w === 'not'))) return null;
  } else if (kind !== 'errorish')
    return ctx.agreement(key.name).strong ? certain('constant') : null;
  if (key.sep === ':' && /[^\w.$-]/.test(key.name)) return null;
  // TIMEOUT = 4001034 may be one; EXPIRED of an expired token is not.
  if (nameWords(key.name).length === 1 && !/err|exception/i.test(key.name))
    return ctx.agreement(key.name).some ? certain('constant') : null;
  // failed_requests=4001034 counts; TOKEN_EXPIRED, TokenExpired and token_error name.
  if (/^[a-z0-9_.-]+$/.test(key.name) && !/err|exception/.test(key.name))
    return ctx.agreement(key.name).strong ? certain('constant') : null;
  return foreignRecord(ctx) ?? certain('constant');
}

/** if (4031021 == err.code), [4031021, 4031022].includes(code), expect(err.code).toBe(4031021) */
export function comparedCode({ left, right }: Context): Verdict | null {
  const call = /\(\s?["'`]?$/.test(left);
  const expected = !call
    ? null
    : /([\w.$]{1,60})(?:\(\))?\)?\s?\.(?:not\.)?(?:to\w+|is\w*|should\w*|equals?|eq)\(\s?["'`]?$/.exec(
        left,
      );
  if (expected?.[1] && keyKind(expected[1]) === 'code') return certain('comparison');
  const secondArgument =
    call && /assert\w*\(\s?["'`]?$/i.test(left) ? /^["'`]?\s?,\s?([\w.$]{1,60})/.exec(right) : null;
  const firstArgument = !/,\s?["'`]?$/.test(left)
    ? null
    : /assert\w*\(\s?([\w.$]{1,60})(?:\(\))?\s?,\s?["'`]?$/i.exec(left);
  for (const name of [secondArgument?.[1], firstArgument?.[1]])
    if (name && keyKind(name.replace(/\.get(?=[A-Z])/, '.')) === 'code')
      return certain('comparison');
  const compared = /^["'`]?\s{0,3}(?:={2,3}|!={1,2}|eq\b)\s{0,3}([\w$.[\]'"()]{1,60})/.exec(right);
  const operand = compared?.[1]?.match(/[A-Za-z_$][\w$]*/g)?.at(-1);
  if (operand && keyKind(operand) === 'code') return certain('comparison');
  const member = /^(?:["'`\d\s,]{0,90}[\])}]|["'`])\s?\.\w{2,20}\(\s?([\w.$]{1,60})/.exec(right);
  if (member?.[1] && keyKind(member[1]) === 'code') return certain('comparison');
  return null;
}

/** ERR_4001034, error.4001034 */
export const gluedToErrorWord = ({ candidate, left }: Context): Verdict | null =>
  candidate.prefix ||
  /(?:^|[^A-Za-z0-9])(?:[A-Za-z]{0,20}(?:error|err|errors|errcode|error_code|code|codes))[.[]["']?$/i.test(
    left.slice(-40),
  )
    ? certain('constant')
    : null;

/** switch (code) { case 4031021: … } */
export function switchCase({ left, right, text, candidate }: Context): Verdict | null {
  if (
    !/(?:\bcase\s{1,4}|\bwhen\s{1,4}|^\s*|,\s?)["'`]?$/.test(left) ||
    !/^["'`]?(?:\s?(?::|->|=>|,))/.test(right)
  )
    return null;
  const above = text.slice(Math.max(0, candidate.start - 600), candidate.start);
  const head = above.match(
    /\b(?:switch|when|match|case)\s?\(?\s?([\w.$()]{1,60}?)\s?\)?\s?(?:\{|:|do\b|\n)/g,
  );
  const last = head?.findLast((h) => !h.startsWith('case') || /case\s?\(?\s?[A-Za-z]/.test(h));
  if (
    last &&
    nameWords(last.replace(/^\w+/, '').replace(/[(){}:\s]/g, '')).some(
      (w) => w === 'code' || ERRORISH.has(w),
    )
  )
    return certain('comparison');
  return null;
}
