/**
 * Findings, block by block, become a digest: grouped by code, counted in full, listed in part. A log of errors has
 * tens of thousands of places; the page gets what it can show, and nothing of that size ever crosses to it.
 */
import { maskSensitive } from './mask';
import { maskedLine, surroundings } from './excerpt';
import type {
  BlockFindings,
  CodeGroup,
  Digest,
  Finding,
  Place,
  Suggestion,
  Warning,
} from '../types';

const MOST_GROUPS = 1_000;
const MOST_PLACES = 100;
/** Places of all codes together; each code has its first one all the same. */
const MOST_PLACES_IN_ALL = 4_000;
const MOST_SAID = 3;
const MOST_SUGGESTIONS = 100;

/** A group while it grows. */
interface Growing {
  code: string;
  count: number;
  sure: Place[];
  unsure: Place[];
  said: Set<string>;
  warnings: Map<string, Warning>;
  quote: CodeGroup['quote'];
}

const keyOf = (warning: Warning) =>
  warning.kind === 'status-mismatch'
    ? `status ${warning.status}`
    : warning.kind === 'excluded'
      ? warning.reason
      : warning.kind;

export interface DigestMaker {
  /** Parts come in text order. */
  add(part: BlockFindings): void;
  done(): Digest;
}

/** Takes the text the parts will come from. */
export function makeDigest(text: string): DigestMaker {
  const groups = new Map<string, Growing>();
  /** The codes that are certain, in the order in which they became so. */
  const sureCodes = new Set<string>();
  const suggestions: Suggestion[] = [];
  let surePlaces = 0;
  let listed = 0;
  let line = 1;
  let counted = 0;

  const lineOf = (at: number) => {
    for (let i = text.indexOf('\n', counted); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) {
      line++;
      counted = i + 1;
    }
    return line;
  };

  const addPlace = (list: Place[], finding: Finding) => {
    if (list.length >= MOST_PLACES || (list.length > 0 && listed >= MOST_PLACES_IN_ALL)) return;
    const { start, end, evidence } = finding;
    list.push({ start, end, evidence, line: lineOf(start), ...surroundings(text, start, end) });
    listed++;
  };

  const addFinding = (finding: Finding) => {
    const { code, msg } = finding;
    let group = groups.get(code);
    if (!group) {
      const none = { sure: [], unsure: [], said: new Set<string>(), warnings: new Map() };
      groups.set(code, (group = { code, count: 0, quote: {}, ...none }));
    }
    group.count++;
    const sure = finding.confidence === 'certain';
    if (sure) {
      surePlaces++;
      sureCodes.add(code);
      if (group.sure.length === 0) group.quote.line = maskedLine(text, finding);
    }
    // Beyond what is kept of a group only its number is news.
    if (sureCodes.size <= MOST_GROUPS) addPlace(sure ? group.sure : group.unsure, finding);
    if (msg !== undefined) {
      if (sure) group.quote.msg ??= maskSensitive(msg);
      if (group.said.size < MOST_SAID) group.said.add(msg);
    }
    for (const warning of finding.warnings) {
      const key = keyOf(warning);
      if (!group.warnings.has(key)) group.warnings.set(key, warning);
    }
  };

  const finished = ({ code, count, sure, unsure, said, warnings, quote }: Growing): CodeGroup => ({
    code,
    certain: sureCodes.has(code),
    count,
    places: [...sure, ...unsure].slice(0, MOST_PLACES),
    said: [...said],
    warnings: [...warnings.values()],
    quote,
  });

  return {
    add(part) {
      for (const finding of part.findings) addFinding(finding);
      for (const one of part.suggestions)
        if (suggestions.length < MOST_SUGGESTIONS) suggestions.push(one);
    },
    done() {
      const sure = [...sureCodes].flatMap((code) => groups.get(code) ?? []);
      const unsure = [...groups.values()].filter(({ code }) => !sureCodes.has(code));
      return {
        groups: [...sure, ...unsure].slice(0, MOST_GROUPS).map(finished),
        certain: { codes: sure.length, places: surePlaces },
        possible: { codes: unsure.length },
        suggestions,
      };
    },
  };
}
