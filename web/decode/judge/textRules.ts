import { ROW } from './neighbourRules';
import { certain, type Context, type Verdict } from './context';
import { nameWords } from '../read/keyKind';
import { ERRORISH } from '../vocabulary';

/** 4001034, 4031003: what held for the first holds for the second. */
export function list({ previous, candidate, text, left }: Context): Verdict | null {
  if (!previous || candidate.start - previous.candidate.end > 40) return null;
  const gap = text.slice(previous.candidate.end, candidate.start);
  // One below the other in a column of codes.
  if (
    previous.verdict.evidence === 'table' &&
    previous.verdict.confidence === 'certain' &&
    /^\s{1,12}$/.test(gap) &&
    gap.includes('\n')
  )
    return certain('table');
  const joined =
    /^["'`]?\s{0,12}(?:[,、;|/&+]|!=|={1,3}|[-=]>|→|vs|or|and|\|\||和|或者?|与|及|以及|还有)\s{0,24}["'`]?$/i.test(
      gap,
    );
  const explained = /^\s?\([^()\n]{1,30}\)\s{0,2}[,;、]\s{0,4}$/.test(gap);
  if (!joined && !explained) return null;
  const { confidence, evidence, excluded } = previous.verdict;
  if (confidence === 'possible' && !excluded) return null;
  return {
    confidence,
    evidence: confidence === 'certain' && !ROW.test(left) ? 'list' : evidence,
    ...(excluded ? { excluded } : {}),
  };
}

/** What stands in the line before `at`, at most 200 units. */
function lineBefore(text: string, at: number): string {
  const line = text.slice(Math.max(0, at - 200), at);
  return line.slice(line.lastIndexOf('\n') + 1);
}

/** Do both stand in the same column? Where nothing delimits columns, the same distance from the margin makes one. */
function inOneColumn(before: string, now: string): boolean {
  const delimiters = (line: string) => line.replace(/[^|\t,;]/g, '');
  const cells = delimiters(now);
  if (cells !== delimiters(before)) return false;
  return cells !== '' || (now.length === before.length && / {2}$/.test(now));
}

/** The next row of a table whose last row was one: it begins with the number, or has it in the same column. */
export function nextRow({ previous, candidate, text, left, right }: Context): Verdict | null {
  if (previous?.verdict.evidence !== 'table' || previous.verdict.confidence !== 'certain')
    return null;
  const gap = text.slice(previous.candidate.end, candidate.start);
  if (gap.length > 260 || gap.split('\n').length !== 2) return null;
  if (ROW.test(left) && /[|\t,]/.test(right.slice(0, 24))) return certain('table');
  const above = lineBefore(text, previous.candidate.start);
  return inOneColumn(above, lineBefore(text, candidate.start)) ? certain('table') : null;
}

/** Folders a reference of codes is mounted under. */
const MOUNTS = /^(?:en|zh|docs|help|ref|reference|[\w-]{0,20}(?:errors?|codes?))$/i;

/** https://host/4001034/, /errors/4001034, /errors/en/4001034/, /400/#4001034 */
export function permalink({ left, right, candidate }: Context): Verdict | null {
  if (!/[/#]$/.test(left)) return null;
  const path =
    /(?:(https?:\/\/[^\s/"'<>]{1,80})|(^|[\s"'(=<>[`]))((?:\/[\w.~-]{0,40}){0,6})\/#?$/.exec(
      left.slice(-200),
    );
  if (!path) return null;
  const named = (path[3] ?? '').split('/').filter(Boolean);
  const folders = /^(?:en|zh)$/.test(named.at(-1) ?? '') ? named.slice(0, -1) : named;
  const parent = folders.at(-1) ?? '';
  if (/^(?:errors?|err|codes?|error-?codes?|errcodes?|decode)$/i.test(parent))
    return certain('permalink');
  if (!/^\/?(?:#m\d)?(?=$|[\s"')<>#?`\],。，;]|\.json)/.test(right)) return null;
  const slash = right.startsWith('/');
  if (parent === candidate.code.slice(0, 3)) return certain('permalink');
  return (slash || right.startsWith('.json')) && folders.every((f) => MOUNTS.test(f))
    ? certain('permalink')
    : null;
}

/** switch (code) { case 4031021: … } */
export function switchCase({ left, right, text, candidate }: Context): Verdict | null {
  if (
    !/(?:\bcase\s{1,4}|\bwhen\s{1,4}|^\s*|,\s?)["'`]?$/.test(left) ||
    !/^["'`]?(?:\s?(?::|->|=>|,))/.test(right)
  )
    return null;
  const above = text.slice(Math.max(0, candidate.start - 600), candidate.start);
  const head = above.match(
    /\b(?:switch|when|match|case)\s?\(?\s?([\w.$()]{1,60}?)\s?\)?\s?(?:\{|:|do\b|\n)/g,
  );
  const last = head?.findLast((h) => !h.startsWith('case') || /case\s?\(?\s?[A-Za-z]/.test(h));
  if (
    last &&
    nameWords(last.replace(/^\w+/, '').replace(/[(){}:\s]/g, '')).some(
      (w) => w === 'code' || ERRORISH.has(w),
    )
  )
    return certain('comparison');
  return null;
}
