import { certain, possible, type Context, type Verdict } from './context';
import { keyKind, nameWords } from '../read/keyKind';
import { isOtherMeaning } from '../meaning/meaning';
import { ERRORISH, THING_KEYS, TYPES } from '../vocabulary';
import { says } from './neighbourRules';

/** How a key and its value are written says which kind of evidence it is. */
function evidenceOf({ key, record }: Context) {
  if (key?.sep === '!=') return 'comparison';
  if (key?.sep === '<>') return 'markup';
  if (key?.sep === ':' && record().braced) return 'json';
  return 'key-value';
}

/** Another platform's record: `Code` with `Message`, a foreign message, or a thing with name and price. */
function foreignRecord(ctx: Context): Verdict | null {
  const { key, known, candidate, record, catalogued } = ctx;
  if (!key) return null;
  const words = ctx.words();
  const evidence = evidenceOf(ctx);
  if (words && !words.own) {
    const other = isOtherMeaning(known, candidate.code, words.msg);
    const capital = /^Code$/.test(key.name) && record().pairs.some((p) => p.key === 'Message');
    if (other || (capital && !says(known, candidate.code, words.msg).some))
      return possible(evidence, 'foreign-message');
    if (!catalogued) return possible(evidence, 'foreign-message');
  }
  if (key.name === 'Code' && key.quoted && !words) return possible(evidence, 'foreign-key');
  const near = record().pairs.filter((p) => p.depth === 0);
  const explained = words !== null && (words.own || says(known, candidate.code, words.msg).some);
  if (!explained && near.some((p) => THING_KEYS.has(p.key.toLowerCase())) && !/err/i.test(key.name))
    return possible(evidence, 'foreign-record');
  return null;
}

/** `Error Domain=… Code=4001005 "phone exists"`, as NSLog prints it. */
export function nserror({ key, left, right, text, candidate }: Context): Verdict | null {
  if (key?.name !== 'Code' || key.sep !== '=') return null;
  const before = left.includes('Domain')
    ? left
    : text.slice(Math.max(0, candidate.start - 300), candidate.start);
  return /Domain\s?=/.test(before) || /UserInfo\s?=/.test(right) ? certain('nserror') : null;
}

/** ApiException: 4001034, new ApiError(4001034, …), onError(4001034) */
export function exception({ key }: Context): Verdict | null {
  if (!key || key.quoted || !(key.sep === ':' || key.sep === '(')) return null;
  return /(?:Exception|Error|Err|Failure|Failed|Fail|onFail\w*|onErr\w*|reject|fail)$/.test(
    key.name,
  ) || /^(?:on|handle|show|throw|is|process|parse)\w*(?:Err|Fail)/.test(key.name)
    ? certain('exception')
    : null;
}

/** <eExam code="4001001">Adequate Airway</eExam>: an attribute is explained by its element. */
function attribute(ctx: Context): Verdict | null {
  const { key, left, right, known, candidate } = ctx;
  const tag = key?.sep === '=' ? /<([A-Za-z][\w:.-]{0,40})\s[^<>]{0,80}$/.exec(left) : null;
  if (!tag) return null;
  if (/err|fault|exception|fail/i.test(tag[1] ?? '') || /err/i.test(key?.name ?? ''))
    return certain('markup');
  const content = /^[^<>]{0,80}>\s?([^<\n]{2,100})/.exec(right)?.[1];
  if (content && !says(known, candidate.code, content).some)
    return possible('markup', 'foreign-record');
  return null;
}

export function codeKey(ctx: Context): Verdict | null {
  const { key, kind } = ctx;
  if (!key || key.sep === ' ' || key.sep === ',') return null;
  if (key.quoted && / {2}|[.,;!?]/.test(key.name)) return null;
  if (kind === 'code') {
    if (key.sep === '[' && !/\bcodes?$|err/i.test(key.name)) return null;
    return attribute(ctx) ?? foreignRecord(ctx) ?? certain(evidenceOf(ctx));
  }
  if (kind === 'weak-code') {
    if (key.inList && /codes$/i.test(key.name)) return certain(evidenceOf(ctx));
    const words = ctx.words();
    if (words?.own) return certain(evidenceOf(ctx));
    return foreignRecord(ctx) ?? possible(evidenceOf(ctx));
  }
  return null;
}

/** {"name":"code","value":4001034} */
export function namedValue({ key, record, left, text, candidate }: Context): Verdict | null {
  // A row of a tree view: code⇥Integer⇥4001034
  const typed = /^\s*["']?([\w.]{1,40})["']?[\t ]{1,24}(\w{2,8})[\t ]{1,24}["']?$/.exec(left);
  if (typed?.[1] && TYPES.has((typed[2] ?? '').toLowerCase()) && keyKind(typed[1]) === 'code')
    return certain('key-value');
  // Key: code⏎ Number value: 4001034
  const above = /value\s?[:=]\s?["']?$/i.test(left)
    ? /\b(?:key|name)\s?[:=]\s?["']?([\w.]{1,40})["']?\s*\n[^\n]*$/i.exec(
        text.slice(Math.max(0, candidate.start - left.length - 80), candidate.start),
      )
    : null;
  if (above?.[1] && keyKind(above[1]) === 'code') return certain('key-value');
  if (!key || !/^(?:value|val|v)$/i.test(key.name)) return null;
  const named = record().pairs.find((p) => p.depth === 0 && /^(?:name|key|k|field)$/i.test(p.key));
  return named && keyKind(named.value) === 'code' ? certain('json') : null;
}

/** USER_NOT_EXISTS = 4041011; the name itself tells of an error. */
export function constant(ctx: Context): Verdict | null {
  const { key, kind, left } = ctx;
  if (!key || key.sep === ',' || (key.quoted && key.sep === ' ')) return null;
  const named = key.sep !== ' ' || /(?:#define|\bdefine|\bconst|\bset|\bequ)\s+\S+\s*$/i.test(left);
  if (!named) return null;
  if (kind === 'foreign') {
    const words = nameWords(key.name);
    const isConstant = /^[A-Z][A-Z0-9_]+$|^k?[A-Z]\w+[a-z]\w*[A-Z]/.test(key.name);
    if (!(isConstant && words.some((w) => ERRORISH.has(w) || w === 'not'))) return null;
  } else if (kind !== 'errorish')
    return says(ctx.known, ctx.candidate.code, key.name).strong ? certain('constant') : null;
  if (key.sep === ':' && /[^\w.$-]/.test(key.name)) return null;
  // TIMEOUT = 4001034 may be one; EXPIRED of an expired token is not.
  if (nameWords(key.name).length === 1 && !/err|exception/i.test(key.name))
    return says(ctx.known, ctx.candidate.code, key.name).some ? certain('constant') : null;
  // failed_requests=4001034 counts; TOKEN_EXPIRED, TokenExpired and token_error name.
  if (/^[a-z0-9_.-]+$/.test(key.name) && !/err|exception/.test(key.name))
    return says(ctx.known, ctx.candidate.code, key.name).strong ? certain('constant') : null;
  return foreignRecord(ctx) ?? certain('constant');
}

/** if (4031021 == err.code), [4031021, 4031022].includes(code), expect(err.code).toBe(4031021) */
export function keyElsewhere({ left, right }: Context): Verdict | null {
  const call = /\(\s?["'`]?$/.test(left);
  const expected = !call
    ? null
    : /([\w.$]{1,60})(?:\(\))?\)?\s?\.(?:not\.)?(?:to\w+|is\w*|should\w*|equals?|eq)\(\s?["'`]?$/.exec(
        left,
      );
  if (expected?.[1] && keyKind(expected[1]) === 'code') return certain('comparison');
  const asserted =
    call && /assert\w*\(\s?["'`]?$/i.test(left) ? /^["'`]?\s?,\s?([\w.$]{1,60})/.exec(right) : null;
  const asserted2 = !/,\s?["'`]?$/.test(left)
    ? null
    : /assert\w*\(\s?([\w.$]{1,60})(?:\(\))?\s?,\s?["'`]?$/i.exec(left);
  for (const name of [asserted?.[1], asserted2?.[1]])
    if (name && keyKind(name.replace(/\.get(?=[A-Z])/, '.')) === 'code')
      return certain('comparison');
  const compared = /^["'`]?\s{0,3}(?:={2,3}|!={1,2}|eq\b)\s{0,3}([\w$.[\]'"()]{1,60})/.exec(right);
  const other = compared?.[1]?.match(/[A-Za-z_$][\w$]*/g)?.at(-1);
  if (other && keyKind(other) === 'code') return certain('comparison');
  const member = /^(?:["'`\d\s,]{0,90}[\])}]|["'`])\s?\.\w{2,20}\(\s?([\w.$]{1,60})/.exec(right);
  if (member?.[1] && keyKind(member[1]) === 'code') return certain('comparison');
  return null;
}

/** ERR_4001034, error.4001034 */
export const glued = ({ candidate, left }: Context): Verdict | null =>
  candidate.prefix ||
  /(?:^|[^A-Za-z0-9])(?:[A-Za-z]{0,20}(?:error|err|errors|errcode|error_code|code|codes))[.[]["']?$/i.test(
    left.slice(-40),
  )
    ? certain('constant')
    : null;

/** The key names something else: user_id=4001034 */
export function foreignKey({ key, kind }: Context): Verdict | null {
  if (!key || kind !== 'foreign' || key.sep === ',' || key.sep === ' ') return null;
  return possible(
    'bare',
    /(?:count|size|bytes|ms|length|time|total)$/i.test(key.name) ? 'quantity' : 'identifier',
  );
}
