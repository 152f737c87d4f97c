import { nameWords } from '../read/keyKind';
import { TYPES } from '../read/syntax';
import type { WordSet } from '../words/patterns';
import { certain, possible, type Context, type Verdict } from './context';
import { evidenceOf, foreignRecord } from './foreignRecord';

/** Certain in what NSLog prints of an NSError: `Error Domain=… Code=4001005 "phone exists"`; else null. */
export function nserror({ key, left, right, text, candidate }: Context): Verdict | null {
  if (key?.name !== 'Code' || key.sep !== '=') return null;
  const before = left.includes('Domain')
    ? left
    : text.slice(Math.max(0, candidate.start - 300), candidate.start);
  return /Domain\s?=/.test(before) || /UserInfo\s?=/.test(right) ? certain('nserror') : null;
}

/**
 * Certain behind the name of an exception or of what handles one: ApiException: 4001034, new ApiError(4001034, …),
 * onError(4001034); else null.
 */
export function exception({ key }: Context): Verdict | null {
  if (!key || key.quoted || !(key.sep === ':' || key.sep === '(')) return null;
  return /(?:Exception|Error|Err|Failure|Failed|Fail|onFail\w*|onErr\w*|reject|fail)$/.test(
    key.name,
  ) || /^(?:on|handle|show|throw|is|process|parse)\w*(?:Err|Fail)/.test(key.name)
    ? certain('exception')
    : null;
}

/**
 * Of an element's attribute: certain where the element or the attribute is named for an error, possible where the element's
 * text says nothing of what the catalog says: <eExam code="4001001">Adequate Airway</eExam>. Else null.
 */
function attribute(ctx: Context): Verdict | null {
  const { key, left, right, vocabulary } = ctx;
  const { errorStem, errors } = vocabulary.names;
  const tag = key?.sep === '=' ? /<([A-Za-z][\w:.-]{0,40})\s[^<>]{0,80}$/.exec(left) : null;
  if (!tag) return null;
  const element = tag[1] ?? '';
  if (
    errorStem.test(element) ||
    errorStem.test(key?.name ?? '') ||
    nameWords(element).some((word) => errors.has(word))
  )
    return certain('markup');
  const content = /^[^<>]{0,80}>\s?([^<\n]{2,100})/.exec(right)?.[1];
  if (content && !ctx.agreement(content).some) return possible('markup', 'foreign-record');
  return null;
}

/** Whether the key is a word of a sentence about a code that is used once: "Your one-time code: 4001034". */
const isOneTime = ({ key, record, left, right, vocabulary: { sentences } }: Context) =>
  key !== null &&
  !key.quoted &&
  !record().braced &&
  !sentences.trouble.test(left + right) &&
  sentences.spaced.code.has(key.name.toLowerCase()) &&
  sentences.oneTime.test(left + right);

const isCodes = (name: string, codes: WordSet) => codes.has(nameWords(name).at(-1) ?? '');

/**
 * Certain where the number is the value of a key that means a code: {"code":4001034}, errcode=4001034. Possible where its
 * record is another platform's, where the key only may mean one ({"result":4001034}) and no message under the platform's key
 * stands beside, and in a sentence about a one-time code. Null without such a key.
 */
export function codeKey(ctx: Context): Verdict | null {
  const { key, kind, vocabulary } = ctx;
  const { names, sentences } = vocabulary;
  if (!key || key.sep === ' ' || key.sep === ',') return null;
  if (key.quoted && / {2}|[.,;!?]/.test(key.name)) return null;
  if (kind === 'code') {
    if (isOneTime(ctx)) return possible('bare', 'identifier', key.name);
    if (
      key.sep === '[' &&
      !isCodes(key.name, sentences.spaced.code) &&
      !names.errorStem.test(key.name)
    )
      return null;
    return attribute(ctx) ?? foreignRecord(ctx) ?? certain(evidenceOf(ctx));
  }
  if (kind === 'weak-code') {
    if (key.inList && isCodes(key.name, sentences.spaced.code)) return certain(evidenceOf(ctx));
    const message = ctx.message();
    if (message?.platformKey) return certain(evidenceOf(ctx));
    return foreignRecord(ctx) ?? possible(evidenceOf(ctx));
  }
  return null;
}

/**
 * Certain where another member names the value a code: {"name":"code","value":4001034}, also of a state, as Home Assistant
 * writes it; else null.
 */
export function namedValue({
  key,
  record,
  left,
  text,
  candidate,
  meansCode,
}: Context): Verdict | null {
  // A row of a tree view: code⇥Integer⇥4001034
  const typed = /^\s*["']?([\w.]{1,40})["']?[\t ]{1,24}(\w{2,8})[\t ]{1,24}["']?$/.exec(left);
  if (typed?.[1] && TYPES.has((typed[2] ?? '').toLowerCase()) && meansCode(typed[1]))
    return certain('key-value');
  // Key: code⏎ Number value: 4001034
  const above = /value\s?[:=]\s?["']?$/i.test(left)
    ? /\b(?:key|name)\s?[:=]\s?["']?([\w.]{1,40})["']?\s*\n[^\n]*$/i.exec(
        text.slice(Math.max(0, candidate.start - left.length - 80), candidate.start),
      )
    : null;
  if (above?.[1] && meansCode(above[1])) return certain('key-value');
  if (!key || !/^(?:value|val|v|state|to|from)$/i.test(key.name)) return null;
  const named = record().pairs.find(
    (p) => p.depth === 0 && /^(?:name|key|k|field|entity_id)$/i.test(p.key),
  );
  return named && meansCode(named.value) ? certain('json') : null;
}

/** Possible, as an identifier or a quantity, where the key names something else: user_id=4001034; else null. */
export function foreignKey({ key, kind, vocabulary: { names } }: Context): Verdict | null {
  if (!key || kind !== 'foreign' || key.sep === ',' || key.sep === ' ') return null;
  const reason = names.quantity.test(key.name) ? 'quantity' : 'identifier';
  return possible('bare', reason, key.name);
}
