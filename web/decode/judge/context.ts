import { agreesWithCatalog, type Agreement } from '../meaning/agreement';
import type { CatalogIndex } from '../meaning/catalogIndex';
import type { Brackets, Opening } from '../read/brackets';
import { readKey, type Key } from '../read/key';
import { keyKind, type KeyKind } from '../read/keyKind';
import type { Candidate } from '../read/locate';
import { readRecord, type TextRecord } from '../read/record';
import { readServerMessage, type ServerMessage } from '../read/server';
import type { Vocabulary } from '../words/vocabulary';
import type { Confidence, Evidence, Exclusion } from '../types';

export interface Verdict {
  confidence: Confidence;
  evidence: Evidence;
  /** What speaks against it; only of what is possible. */
  excluded?: Exclusion;
  /** The words of the text that speak against it. */
  by?: string;
}

/** A number and what was decided for it; lists and tables go on where the one before left off. */
export interface JudgedNumber {
  candidate: Candidate;
  verdict: Verdict;
}

/** Everything the rules look at. Windows are bounded, so a number costs the same in any text. */
export interface Context {
  text: string;
  catalogIndex: CatalogIndex;
  vocabulary: Vocabulary;
  candidate: Candidate;
  previous: JudgedNumber | null;
  catalogued: boolean;
  /** Whether the whole text is one as people write or paste it, not a log. */
  isShort: boolean;
  /** Whether the whole text is short and names the platform. */
  namesService: boolean;
  /** The line's text left of the digits, at most 90 units. */
  left: string;
  /** The line's text right of the digits, at most 140 units. */
  right: string;
  key: Key | null;
  /** What the key says of its value; `other` without a key. */
  kind: KeyKind;
  /** The innermost bracket open at the number. */
  enclosing: Opening | null;
  /** The object, line or block the number is a member of. */
  record(): TextRecord;
  /** What the server said in that record. */
  message(): ServerMessage | null;
  /** How far a text from around the number says what the catalog says of it. */
  agreement(text: string): Agreement;
  /** Whether a name from around the number means a code. */
  meansCode(name: string): boolean;
}

/** A judged number with what stands around it. */
export interface Row extends JudgedNumber {
  ctx: Context;
}

const LEFT = 90;
const RIGHT = 140;

/**
 * Reads what stands around a candidate of `text`. `previous` is the number before it with its verdict, `ofText` what is so of the whole text. Contexts are read in
 * text order, because `brackets` can only be asked in that order.
 */
export function readContext(
  text: string,
  catalogIndex: CatalogIndex,
  candidate: Candidate,
  previous: JudgedNumber | null,
  brackets: Brackets,
  ofText: Pick<Context, 'isShort' | 'namesService'>,
): Context {
  const { start, end, code } = candidate;
  const left = text.slice(Math.max(0, start - LEFT), start);
  const right = text.slice(end, end + RIGHT);
  const lineEnd = right.indexOf('\n');
  const { vocabulary } = catalogIndex;
  const key = readKey(text, start - candidate.prefix.length, vocabulary);
  const enclosing = brackets.before(start);
  let record: TextRecord | undefined;
  let message: ServerMessage | null | undefined;
  const readOnce = () => (record ??= readRecord(text, start, enclosing));
  return {
    text,
    catalogIndex,
    vocabulary,
    candidate,
    previous,
    catalogued: catalogIndex.codes.has(code),
    ...ofText,
    left: left.slice(left.lastIndexOf('\n') + 1),
    right: lineEnd < 0 ? right : right.slice(0, lineEnd),
    key,
    enclosing,
    kind: key ? keyKind(key.name, vocabulary) : 'other',
    record: readOnce,
    message: () =>
      message === undefined
        ? (message = readServerMessage(readOnce(), start, vocabulary))
        : message,
    meansCode: (name) => keyKind(name, vocabulary) === 'code',
    agreement: (around) => agreesWithCatalog(catalogIndex, code, around),
  };
}

/** The verdict that a number is a code, by this evidence. */
export const certain = (evidence: Evidence): Verdict => ({ confidence: 'certain', evidence });
/** The verdict that a number may be a code; `excluded` and `by` where something speaks against it. */
export const possible = (evidence: Evidence, excluded?: Exclusion, by?: string): Verdict => ({
  confidence: 'possible',
  evidence,
  ...(excluded && { excluded }),
  ...(by && { by }),
});
