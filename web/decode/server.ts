import type { TextRecord } from './record';
import { ANY_MSG_KEYS, OWN_MSG_KEYS, STATUS_KEYS } from './vocabulary';

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

const STATUS =
  /HTTP\/\d(?:\.\d)?["\s]{1,3}(\d{3})\b|\b(?:http[ _-]?)?status(?:[ _-]?code)?["']?\s{0,2}[:=]?\s{0,2}["']?(\d{3})\b|(?:->|=>|→)\s{0,2}(\d{3})\b|\b([1-5]\d\d) (?:Bad Request|Forbidden|Not Found|Service (?:Temporarily )?Unavailable|OK|Unauthorized|Internal|Client Error|Server Error)|\bHTTP (?:Error |status )?(\d{3})\b|\berror(?:Code)?["']?[:=]\s?(\d{3})\b|\((\d{3})\)/gi;

function statuses(part: string): number[] {
  const out: number[] = [];
  for (const m of part.matchAll(STATUS)) {
    const found = m.slice(1).find((g) => g !== undefined);
    if (found && found >= '100' && found < '600') out.push(Number(found));
  }
  return out;
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
