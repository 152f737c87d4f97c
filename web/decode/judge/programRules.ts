import { keyKind, nameWords } from '../read/keyKind';
import { askedFor, assignedName, lastName, ownerOf } from '../read/scope';
import { certain, possible, type Context, type Verdict } from './context';

/**
 * Possible, as the number of a process, a thread or a line in a log, or its time: app[4001054]: …, [pool-4001064] …,
 * [4001034] ERROR, I (4001054) wifi: …; else null.
 */
export function processId({ left, right, meansCode }: Context): Verdict | null {
  const owner = /([A-Za-z][\w./+-]{0,40})\[$/.exec(left)?.[1];
  const isIndex = owner !== undefined && right.startsWith(']') && !meansCode(owner);
  const isThread = /\[[\w. ]{0,30}[A-Za-z][-#]$/.test(left) && right.startsWith(']');
  const isPrefix =
    left.endsWith('[') && /^\]\s{0,3}(?:ERROR|WARN(?:ING)?|INFO|DEBUG|FATAL|LOG)\b/.test(right);
  // Milliseconds since the start, as the system of a small device prints them: I (4001054) wifi: …
  const isUptime = /^\s*[EWIDV] \($/.test(left) && /^\) [\w.-]+:/.test(right);
  // Process, thread and connection of nginx: [error] 4001008#0: *4041003 …
  const isNginx = /^#\d+: /.test(right) || /\d#\d+: \*$/.test(left);
  return isIndex || isThread || isPrefix || isUptime || isNginx
    ? possible('bare', 'process')
    : null;
}

/** What stands behind a number that is a key of a map: 4031021: , 4031021 => , [4031021] = */
const MAP_KEY = /^["'`\]]?\s{0,3}(?::(?!:)|=>|->|=(?!=)|,\s?["'`])/;

/**
 * Certain where a catalogued number is a member of a type, or a key of a map, that is named for errors or codes:
 * enum CloudError { homeFull = 4001136 }, CODE_MSG = { 4031021: … }; else null.
 */
export function memberOfErrors(ctx: Context): Verdict | null {
  const { text, key, kind, enclosing, catalogued, vocabulary, left, right } = ctx;
  const { names } = vocabulary;
  if (!catalogued) return null;
  const opening = /[A-Za-z]\w*\($/.test(left) ? enclosing?.parent : enclosing;
  const owner = ownerOf(text, opening ?? null);
  const words = nameWords(owner?.name ?? '');
  const isNamed = (word: string) => names.codes.has(word) || names.errors.has(word);
  if (!owner?.isType) {
    const isKey = MAP_KEY.test(right) && /(?:^|[{[(,\s])["'`]?$/.test(left);
    return isKey && words.some(isNamed) && keyKind(owner?.name ?? '', vocabulary) !== 'foreign'
      ? certain('constant')
      : null;
  }
  if (!key || key.quoted || key.sep === ' ' || key.sep === ',' || !isNamed(words.at(-1) ?? ''))
    return null;
  const isMeasure = kind === 'foreign' && names.measures.has(nameWords(key.name).at(-1) ?? '');
  return isMeasure ? null : certain('constant');
}

/**
 * Certain where the number is compared with a variable that was assigned a code: n = body.error.code; if (n === 4001003);
 * else null.
 */
export function variableOfCode({ text, key, kind, candidate, meansCode }: Context): Verdict | null {
  if (!key || key.quoted || !(key.sep === '=' || key.sep === '!=')) return null;
  if (kind !== 'other' && key.name.length > 2) return null;
  const between = text.slice(key.start + key.name.length, candidate.start);
  if (!/[=!]=|\bin\b|\beq\b|\bis\b/.test(between)) return null;
  return meansCode(assignedName(text, key.start, key.name)) ? certain('comparison') : null;
}

/**
 * Certain where a catalogued number is in a collection that is asked for a code later:
 * RELOGIN = new Set([4031003, 4031021]) … RELOGIN.has(error.code); else null.
 */
export function askedForCode({
  text,
  key,
  enclosing,
  candidate,
  catalogued,
  meansCode,
}: Context): Verdict | null {
  if (!catalogued || !enclosing) return null;
  const name = key?.inList ? lastName(key.name) : lastName(ownerOf(text, enclosing)?.name ?? '');
  if (name === '') return null;
  return askedFor(text, candidate.end, name).some((asked) => asked !== '' && meansCode(asked))
    ? certain('comparison')
    : null;
}

/** What may stand between a key and a number in a regular expression. */
const META =
  /\.?\{\d{1,3}(?:,\d{0,3})?\}|\\+[sSdDwWb][+*?]?|\.[*+]\??|\[\^?[^\]]{1,12}\][+*?]?|[\\^$()|?]|\d{7}/g;

/**
 * Certain where a catalogued number stands behind a code's key in a regular expression: /code\D+(4001062|4001063)/; else
 * null.
 */
export function inPattern({ left, catalogued, vocabulary }: Context): Verdict | null {
  if (!catalogued || !/[\\*+(|?\]}]["']?$|[sSdDwWb]["']?$/.test(left)) return null;
  const plain = left.replace(META, ' ');
  if (plain === left || !/ \s*["']?$/.test(plain)) return null;
  const word = /([A-Za-z_]{2,30})["']?[\s:=]*$/.exec(plain)?.[1] ?? '';
  return vocabulary.names.glued.test(word) ? certain('comparison') : null;
}
