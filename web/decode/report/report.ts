import { withoutDoubts } from './confirm';
import { excerptAround, maskedLine } from './excerpt';
import { maskSensitive } from './mask';
import type {
  BlockFindings,
  CodeGroup,
  Finding,
  Occurrence,
  Report,
  Suggestion,
  Warning,
} from '../types';

// A log of errors has tens of thousands of findings: they are grouped by code as they come, counted in full and listed in
// part, so that what leaves the worker stays small.

const MOST_GROUPS = 1_000;
const MOST_OCCURRENCES = 100;
/** Occurrences of all codes together; each code has its first one all the same. */
const MOST_OCCURRENCES_IN_ALL = 4_000;
const MOST_MESSAGES = 3;
const MOST_SUGGESTIONS = 100;

/** A group while it grows. */
interface GrowingGroup {
  code: string;
  count: number;
  certain: Occurrence[];
  possible: Occurrence[];
  messages: Set<string>;
  warnings: Map<string, Warning>;
  quote: CodeGroup['quote'];
}

const keyOf = (warning: Warning) =>
  warning.kind === 'status-mismatch'
    ? `status ${warning.status}`
    : warning.kind === 'excluded'
      ? warning.reason
      : warning.kind;

export interface ReportBuilder {
  /** Takes what was found in the next block of the text. */
  add(block: BlockFindings): void;
  /** The report of all that was added. */
  finish(): Report;
}

/** Takes the text whose blocks will be added; it is read for line numbers and what stands around a finding. */
export function startReport(text: string): ReportBuilder {
  const groups = new Map<string, GrowingGroup>();
  /** The codes that are certain, in the order in which they became so. */
  const certainCodes = new Set<string>();
  const suggestions: Suggestion[] = [];
  let certainOccurrences = 0;
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

  const list = (occurrences: Occurrence[], { start, end, evidence }: Finding) => {
    if (occurrences.length >= MOST_OCCURRENCES) return;
    if (occurrences.length > 0 && listed >= MOST_OCCURRENCES_IN_ALL) return;
    occurrences.push({
      start,
      end,
      evidence,
      line: lineOf(start),
      ...excerptAround(text, start, end),
    });
    listed++;
  };

  const groupOf = (code: string): GrowingGroup => {
    const before = groups.get(code);
    if (before) return before;
    const group: GrowingGroup = {
      code,
      count: 0,
      certain: [],
      possible: [],
      messages: new Set(),
      warnings: new Map(),
      quote: {},
    };
    groups.set(code, group);
    return group;
  };

  const addFinding = (finding: Finding) => {
    const { code, msg, confidence } = finding;
    const group = groupOf(code);
    group.count++;
    if (confidence === 'certain') {
      certainOccurrences++;
      certainCodes.add(code);
      if (group.certain.length === 0) group.quote.line = maskedLine(text, finding);
    } else if (group.count === 1) group.quote.line = maskedLine(text, finding);
    // Of the groups that will be left out only their number is told.
    if (certainCodes.size <= MOST_GROUPS) list(group[confidence], finding);
    if (msg !== undefined) {
      if (confidence === 'certain') group.quote.msg ??= maskSensitive(msg);
      if (group.messages.size < MOST_MESSAGES) group.messages.add(msg);
    }
    for (const warning of finding.warnings) {
      const key = keyOf(warning);
      if (!group.warnings.has(key)) group.warnings.set(key, warning);
    }
  };

  const finished = (group: GrowingGroup): CodeGroup => {
    const all = toGroup(group);
    return all.certain ? withoutDoubts(all) : all;
  };

  const toGroup = (group: GrowingGroup): CodeGroup => ({
    code: group.code,
    certain: certainCodes.has(group.code),
    count: group.count,
    occurrences: [...group.certain, ...group.possible].slice(0, MOST_OCCURRENCES),
    messages: [...group.messages],
    warnings: [...group.warnings.values()],
    quote: group.quote,
  });

  return {
    add(block) {
      for (const finding of block.findings) addFinding(finding);
      for (const suggestion of block.suggestions)
        if (suggestions.length < MOST_SUGGESTIONS) suggestions.push(suggestion);
    },
    finish() {
      const certain = [...certainCodes].flatMap((code) => groups.get(code) ?? []);
      const possible = [...groups.values()].filter(({ code }) => !certainCodes.has(code));
      return {
        groups: [...certain, ...possible].slice(0, MOST_GROUPS).map(finished),
        certain: { codes: certain.length, occurrences: certainOccurrences },
        possible: { codes: possible.length },
        suggestions,
      };
    },
  };
}
