import { nameWords } from '../read/keyKind';
import { assignedName, lastName } from '../read/scope';
import { certain, type Context, type Verdict } from './context';
import { foreignRecord } from './foreignRecord';

/** USER_NOT_EXISTS, UserNotExists, kErrUserNotExists */
const CONSTANT = /^[A-Z][A-Z0-9_]+$|^k?[A-Z]\w*[a-z]\w*[A-Z]/;

/**
 * Certain where the number is assigned to a name that tells of an error, USER_NOT_EXISTS = 4041011, or says what the catalog
 * says of it; possible where its record is another platform's; else null.
 */
export function constant(ctx: Context): Verdict | null {
  const { key, kind, left } = ctx;
  const { names } = ctx.vocabulary;
  if (!key || key.sep === ',' || (key.quoted && key.sep === ' ')) return null;
  // A call, no name: waitForTimeout(4031003)
  if (key.sep === '(' && /^[a-z]|\.[a-z]\w*$/.test(key.name)) return null;
  const assigned =
    key.sep !== ' ' || /(?:#define|\bdefine|\bconst|\bset|\bequ)\s+\S+\s*$/i.test(left);
  if (!assigned) return null;
  if (kind === 'foreign') {
    const words = nameWords(key.name);
    const isConstant = CONSTANT.test(key.name);
    if (!(isConstant && words.some((word) => names.errors.has(word) || names.negations.has(word))))
      return null;
  } else if (kind !== 'errorish') {
    // 密码: 4001007 is a password, whatever the code is about.
    if (ctx.vocabulary.sentences.foreignBefore.test(key.name)) return null;
    return ctx.agreement(key.name).strong ? certain('constant') : null;
  }
  if (key.sep === ':' && /[^\w.$-]/.test(key.name)) return null;
  // TIMEOUT = 4001034 may be one; EXPIRED of an expired token is not.
  if (nameWords(key.name).length === 1 && !names.errorStem.test(key.name))
    return ctx.agreement(key.name).some ? certain('constant') : null;
  // failed_requests=4001034 counts; TOKEN_EXPIRED, TokenExpired and token_error name.
  if (/^[a-z0-9_.-]+$/.test(key.name) && !names.errorStem.test(key.name))
    return ctx.agreement(key.name).strong ? certain('constant') : null;
  return foreignRecord(ctx) ?? certain('constant');
}

/** A list of codes before the number: oneOf([4001003, … */
const LIST_BEGUN = /\[\s?(?:["'`]?\d{7}["'`]?,\s?)*["'`]?$/;

/**
 * Certain where the number is compared with a code that stands behind it, or in a call around it: if (4031021 == err.code),
 * [4031021, 4031022].includes(code), expect(err.code).toBe(4031021), also .to.eql(4031021), .to.be.oneOf([4001003, 4001004]); else null.
 */
export function comparedCode({
  left,
  right,
  meansCode,
  catalogued,
  catalogIndex,
}: Context): Verdict | null {
  const asArgument = left.replace(LIST_BEGUN, '');
  const call = /\(\s?["'`]?$/.test(asArgument);
  const expected = !call
    ? null
    : /([\w.$]{1,60})["'`]?(?:\(\))?\){0,2}\s?\.(?:(?:not|to|be|should|deep)\.){0,3}(?:to\w+|is\w*|should\w*|one_?of|any_?of|eql?|equals?)\(\s?["'`]?$/i.exec(
        asArgument,
      );
  if (expected?.[1] && meansCode(expected[1])) return certain('comparison');
  const secondArgument =
    call && /assert[\w.]*\(\s?["'`]?$/i.test(left)
      ? /^["'`]?\s?,\s?([\w.$]{1,60})/.exec(right)
      : null;
  const firstArgument = !/,\s?["'`]?$/.test(left)
    ? null
    : /assert\w*\(\s?([\w.$]{1,60})(?:\(\))?\s?,\s?["'`]?$/i.exec(left);
  for (const name of [secondArgument?.[1], firstArgument?.[1]])
    if (name && meansCode(name.replace(/\.get(?=[A-Z])/, '.'))) return certain('comparison');
  // $.error.code expected null but was 4001154, as a test runner prints it
  const told =
    /([\w.$[\]'"]{1,60})(?:\(\))?\W{1,4}(?:to (?:be|equal) )?expected\W[^\n]{0,40}\b(?:but )?(?:was|got|is|found|received)\b\s?[:=<"'`[]*$/i.exec(
      left,
    )?.[1];
  if (told && meansCode(lastName(told))) return certain('comparison');
  const compared = /^["'`]?\s{0,3}(?:={2,3}|!={1,2}|eq\b)\s{0,3}([\w$.[\]'"()]{1,60})/.exec(right);
  const operand = compared?.[1]?.match(/[A-Za-z_$][\w$]*/g)?.at(-1);
  if (operand && meansCode(operand)) return certain('comparison');
  const member =
    /^(?:["'`\d\s,]{0,90}[\])}]|["'`])\s?\.\w{2,20}\(\s?(?:\w+\(\s?)?([\w.$?!'"[\]]{1,80})/.exec(
      right,
    );
  if (member?.[1] && meansCode(lastName(member[1]))) return certain('comparison');
  // in_array($body['error']['code'], [4031021, 4031022])
  const asked =
    /\b(?:in_array|contains|includes?|has|index_?of|one_?of|any_?of|equals?|eq|expect\w*)\(\s?([^(),]{1,80}),\s?[[({]?\s?["'`]?$/i.exec(
      left,
    );
  if (asked?.[1] && meansCode(lastName(asked[1]))) return certain('comparison');
  // assert 4001034 == 4001033, as a test runner prints it
  const other = /^\s?[=!]=\s?(\d{7})(?!\d)/.exec(right)?.[1];
  if (other && catalogued && catalogIndex.codes.has(other) && /\bassert\w*\s+$/i.test(left))
    return certain('comparison');
  return null;
}

/** Certain where a word for an error is glued to the number's left: ERR_4001034, error.4001034; else null. */
export function gluedToErrorWord({ candidate, left, vocabulary }: Context): Verdict | null {
  const owner = /([A-Za-z_]+)[.[]["']?$/.exec(left.slice(-40))?.[1] ?? '';
  return candidate.prefix.length > 1 || vocabulary.names.glued.test(owner)
    ? certain('constant')
    : null;
}

/**
 * Certain where the number is a case of a switch over a code whose head is at most 600 units away: switch (code) { case
 * 4031021: … }; else null.
 */
export function switchCase({
  left,
  right,
  text,
  candidate,
  vocabulary: { names, sentences },
}: Context): Verdict | null {
  if (
    !/(?:\bcase\s{1,4}|\bwhen\s{1,4}|^\s*|,\s?)["'`]?$/.test(left) ||
    !/^["'`]?(?:\s?(?::|->|=>|,))/.test(right)
  )
    return null;
  const above = text.slice(Math.max(0, candidate.start - 600), candidate.start);
  const head = above.match(
    /\b(?:switch|when|match|case)\s?\(?\s?([\w.$()[\]'"?!>-]{1,80}?)\s?\)?\s?(?:\{|:|do\b|\n)/g,
  );
  const last = head?.findLast((h) => !h.startsWith('case') || /case\s?\(?\s?[A-Za-z]/.test(h));
  if (!last) return null;
  const subject = lastName(last.replace(/^\w+/, '').replace(/\bdo\b|[{:\s]+$/g, ''));
  const isCode = (name: string) =>
    nameWords(name).some((word) => sentences.spaced.code.has(word) || names.errors.has(word));
  if (isCode(subject) || isCode(assignedName(text, candidate.start, subject)))
    return certain('comparison');
  return null;
}
