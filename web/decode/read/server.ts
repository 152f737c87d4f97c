import type { TextRecord } from './record';
import { ANY_MSG_KEYS, OWN_MSG_KEYS, STATUS_KEYS } from '../vocabulary';

const plain = (key: string) => key.toLowerCase().replace(/[-\s]/g, '_').replace(/^.*\./, '');
/** <code>4031003</code><msg>…</msg> */
export function readElement(text: string, at: number): ServerWords | null {
  const near = /<(?:err(?:or)?_?)?(?:msg|message)>([^<]{2,200})</i;
  const found =
    near.exec(text.slice(at, at + 300)) ?? near.exec(text.slice(Math.max(0, at - 300), at));
  return found?.[1] ? { msg: found[1].trim(), own: true } : null;
}

type Role = 'own' | 'any' | 'status' | 'none';
const roles = new Map<string, Role>();

/** What a member is for, by its name. Remembered, because a log has the same few names on every line. */
function roleOf(key: string): Role {
  const known = roles.get(key);
  if (known) return known;
  const name = plain(key);
  const tight = name.replaceAll('_', '');
  const has = (words: Set<string>) => words.has(name) || words.has(tight);
  const role = has(OWN_MSG_KEYS)
    ? 'own'
    : has(ANY_MSG_KEYS)
      ? 'any'
      : has(STATUS_KEYS)
        ? 'status'
        : 'none';
  if (roles.size < 2_000) roles.set(key, role);
  return role;
}

export interface ServerWords {
  msg: string;
  /** msg or errmsg; not message, description or another platform's word. */
  own: boolean;
}

/** What the server said beside the code: the nearest msg of the record, else the nearest message. */
export function readMsg(record: TextRecord, at: number): ServerWords | null {
  let best: { rank: number; found: ServerWords } | null = null;
  for (const { key, value, at: place, depth } of record.pairs) {
    const role = roleOf(key);
    if (role !== 'own' && role !== 'any') continue;
    const own = role === 'own';
    if (value.length < 2 || value.length > 300 || /^(?:null|none|nil|undefined)$/i.test(value))
      continue;
    if (/^\d+$/.test(value) || (place <= at && at <= place + value.length)) continue;
    const rank = (own ? 0 : 10_000) + Math.abs(depth) * 2_000 + Math.abs(place - at);
    if (!best || rank < best.rank)
      best = {
        rank,
        found: { msg: (value.includes(' ') ? value : value.replaceAll('+', ' ')).trim(), own },
      };
  }
  return best?.found ?? null;
}

/** Three digits that may be a status; looked for first, because the words around them cost more. */
const THREE_DIGITS = /(?<!\d)[1-5]\d\d(?!\w)/g;
const STATUS_LEFT =
  /HTTP\/\d(?:\.\d)?["\s]{1,3}$|\b(?:http[ _-]?)?status(?:[ _-]?code)?["']?\s{0,2}[:=]?\s{0,2}["']?$|(?:->|=>|→)\s{0,2}$|\bHTTP (?:Error |status )?$|\berror(?:Code)?["']?[:=]\s?$/i;
/** A number and its own words: "length 120 ok" is no status. */
const STATUS_WORDS =
  /^(?:400 Bad Request|401 Unauthorized|403 Forbidden|404 Not Found|500 Internal|503 Service (?:Temporarily )?Unavailable|4\d\d Client Error|5\d\d Server Error)/i;
const STATUS_OK = /^20\d OK\b/;

function statuses(part: string): number[] {
  const out: number[] = [];
  THREE_DIGITS.lastIndex = 0;
  for (let m = THREE_DIGITS.exec(part); m; m = THREE_DIGITS.exec(part)) {
    const at = m.index;
    const left = part.slice(Math.max(0, at - 24), at);
    if (
      STATUS_LEFT.test(left) ||
      (left.endsWith('(') && part[at + 3] === ')') ||
      (!/\w$/.test(left) && isStatusLine(part.slice(at, at + 40)))
    )
      out.push(Number(m[0]));
  }
  return out;
}

function isStatusLine(text: string): boolean {
  return STATUS_WORDS.test(text) || STATUS_OK.test(text);
}

/** The HTTP status that came with the code: in the record, else just before it, else just behind it. */
export function readStatus(
  text: string,
  record: TextRecord,
  at: number,
  floor: number,
): number | undefined {
  for (const { key, value } of record.pairs)
    if (roleOf(key) === 'status' && /^[1-5]\d\d$/.test(value)) return Number(value);
  const open = record.braced ? record.open : at;
  const before = statuses(text.slice(Math.max(0, floor, open - 400), open));
  const last = before[before.length - 1];
  if (last !== undefined) return last;
  const end = record.braced ? record.close : at + 7;
  const behind = (text.slice(end, end + 120).split('\n')[0] ?? '').replace(/\{.*$/s, '');
  return statuses(behind)[0];
}
