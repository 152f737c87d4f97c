import { readKey, type Key } from '../read/key';
import { keyKind, type KeyKind } from '../read/keyKind';
import type { KnownCodes } from '../meaning/catalogIndex';
import type { Candidate } from '../read/locate';
import type { Brackets } from '../read/brackets';
import { readRecord, type TextRecord } from '../read/record';
import { readMsg, type ServerWords } from '../read/server';
import type { Evidence, Exclusion } from '../types';

export interface Verdict {
  confidence: 'certain' | 'possible';
  evidence: Evidence;
  excluded?: Exclusion;
}

/** What was decided for the candidate before this one; lists and tables go on where it left off. */
export interface Previous {
  candidate: Candidate;
  verdict: Verdict;
}

/** Everything the rules look at. Windows are bounded, so a candidate costs the same in any text. */
export interface Context {
  text: string;
  known: KnownCodes;
  candidate: Candidate;
  previous: Previous | null;
  catalogued: boolean;
  /** The line's text left of the digits, at most 90 units. */
  left: string;
  /** The line's text right of the digits, at most 140 units. */
  right: string;
  key: Key | null;
  kind: KeyKind;
  record(): TextRecord;
  words(): ServerWords | null;
}

const LEFT = 90;
const RIGHT = 140;

export function makeContext(
  text: string,
  known: KnownCodes,
  candidate: Candidate,
  previous: Previous | null,
  brackets: Brackets,
): Context {
  const { start, end, code } = candidate;
  const left = text.slice(Math.max(0, start - LEFT), start);
  const right = text.slice(end, end + RIGHT);
  const lineEnd = right.indexOf('\n');
  const key = readKey(text, start - candidate.prefix.length);
  const enclosing = brackets.before(start);
  let record: TextRecord | undefined;
  let words: ServerWords | null | undefined;
  const readOnce = () => (record ??= readRecord(text, start, enclosing));
  return {
    text,
    known,
    candidate,
    previous,
    catalogued: known.codes.has(code),
    left: left.slice(left.lastIndexOf('\n') + 1),
    right: lineEnd < 0 ? right : right.slice(0, lineEnd),
    key,
    kind: key ? keyKind(key.name) : 'other',
    record: readOnce,
    words: () => (words === undefined ? (words = readMsg(readOnce(), start)) : words),
  };
}

export const certain = (evidence: Evidence): Verdict => ({ confidence: 'certain', evidence });
export const possible = (evidence: Evidence, excluded?: Exclusion): Verdict =>
  excluded ? { confidence: 'possible', evidence, excluded } : { confidence: 'possible', evidence };
