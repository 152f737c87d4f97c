import type { TextRecord } from './record';
import type { Vocabulary } from '../words/vocabulary';

export interface ServerMessage {
  msg: string;
  /** Under a key of the platform (msg, errmsg), not under one that anybody uses (message, description). */
  platformKey: boolean;
}

/** `<code>4031003</code><msg>…</msg>`: the msg element nearest behind the place `at`, else before it. */
export function readMarkupMessage(
  text: string,
  at: number,
  { keys: { messageElement } }: Vocabulary,
): ServerMessage | null {
  const near =
    messageElement.exec(text.slice(at, at + 300)) ??
    messageElement.exec(text.slice(Math.max(0, at - 300), at));
  return near?.[1] ? { msg: near[1].trim(), platformKey: true } : null;
}

type Role = 'platform-message' | 'message' | 'status' | 'none';

/** Names remembered: a log has the same few on every line. */
const MOST_ROLES = 2_000;
const remembered = new WeakMap<Vocabulary, Map<string, Role>>();

/** What a member is for, by its name. */
function roleOf(key: string, vocabulary: Vocabulary): Role {
  let roles = remembered.get(vocabulary);
  if (!roles) remembered.set(vocabulary, (roles = new Map()));
  const before = roles.get(key);
  if (before) return before;
  const name = key.toLowerCase().replace(/[-\s]/g, '_').replace(/^.*\./, '');
  const tight = name.replaceAll('_', '');
  const isIn = (words: ReadonlySet<string>) => words.has(name) || words.has(tight);
  let role: Role = 'none';
  if (isIn(vocabulary.keys.platformMessage)) role = 'platform-message';
  else if (isIn(vocabulary.keys.message)) role = 'message';
  else if (isIn(vocabulary.keys.status)) role = 'status';
  if (roles.size < MOST_ROLES) roles.set(key, role);
  return role;
}

/**
 * What the server said beside the code at `at`: the nearest message of the record under a key of the platform, else the
 * nearest under any message key. Numbers, nothing (null, none), and texts under 2 or over 300 units are no message.
 */
export function readServerMessage(
  record: TextRecord,
  at: number,
  vocabulary: Vocabulary,
): ServerMessage | null {
  let nearest: { distance: number; message: ServerMessage } | null = null;
  for (const { key, value, at: place, depth } of record.pairs) {
    const role = roleOf(key, vocabulary);
    if (role !== 'platform-message' && role !== 'message') continue;
    const platformKey = role === 'platform-message';
    if (value.length < 2 || value.length > 300 || /^(?:null|none|nil|undefined)$/i.test(value))
      continue;
    if (/^\d+$/.test(value) || (place <= at && at <= place + value.length)) continue;
    const distance = (platformKey ? 0 : 10_000) + Math.abs(depth) * 2_000 + Math.abs(place - at);
    if (nearest && distance >= nearest.distance) continue;
    const msg = (value.includes(' ') ? value : value.replaceAll('+', ' ')).trim();
    nearest = { distance, message: { msg, platformKey } };
  }
  return nearest?.message ?? null;
}

/** Three digits that may be a status; looked for first, because the words around them cost more. */
const THREE_DIGITS = /(?<!\d)[1-5]\d\d(?!\w)/g;
const STATUS_LEFT =
  /HTTP\/\d(?:\.\d)?["\s]{1,3}$|\b(?:http[ _-]?)?status(?:[ _-]?code)?["']?\s{0,2}[:=]?\s{0,2}["']?$|(?:->|=>|→)\s{0,2}$|\bHTTP (?:Error |status )?$|\berror(?:Code)?["']?[:=]\s?$/i;
/** A number and its own words: "length 120 ok" is no status. */
const STATUS_WORDS =
  /^(?:400 Bad Request|401 Unauthorized|403 Forbidden|404 Not Found|500 Internal|503 Service (?:Temporarily )?Unavailable|4\d\d Client Error|5\d\d Server Error)/i;
const STATUS_OK = /^20\d OK\b/;

/** The statuses that a part of a text names, in its order. */
function statusesIn(part: string): number[] {
  const found: number[] = [];
  THREE_DIGITS.lastIndex = 0;
  for (let m = THREE_DIGITS.exec(part); m; m = THREE_DIGITS.exec(part)) {
    const at = m.index;
    const left = part.slice(Math.max(0, at - 24), at);
    if (
      STATUS_LEFT.test(left) ||
      (left.endsWith('(') && part[at + 3] === ')') ||
      (!/\w$/.test(left) && isStatusLine(part.slice(at, at + 40)))
    )
      found.push(Number(m[0]));
  }
  return found;
}

function isStatusLine(text: string): boolean {
  return STATUS_WORDS.test(text) || STATUS_OK.test(text);
}

/**
 * The HTTP status that came with the code at `at`: a member of the record, else the last one in the 400 units before it but
 * not before `previousEnd`, else the first one behind it in its line. Undefined when there is none.
 */
export function readStatus(
  text: string,
  record: TextRecord,
  at: number,
  previousEnd: number,
  vocabulary: Vocabulary,
): number | undefined {
  for (const { key, value } of record.pairs)
    if (roleOf(key, vocabulary) === 'status' && /^[1-5]\d\d$/.test(value)) return Number(value);
  const open = record.braced ? record.open : at;
  const before = statusesIn(text.slice(Math.max(0, previousEnd, open - 400), open));
  const last = before[before.length - 1];
  if (last !== undefined) return last;
  const end = record.braced ? record.close : at + 7;
  const behind = (text.slice(end, end + 120).split('\n')[0] ?? '').replace(/\{.*$/s, '');
  return statusesIn(behind)[0];
}
