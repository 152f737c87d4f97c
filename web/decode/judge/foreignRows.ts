import { isEnglish, stanceOf } from '../meaning/stance';
import type { Evidence } from '../types';
import { possible, type Row } from './context';
import { TAG } from './neighbours';

/** Evidence that another service's tables, constants and records give as well. */
const SHARED: ReadonlySet<Evidence> = new Set<Evidence>([
  'constant',
  'exception',
  'table',
  'label',
  'list',
  'comparison',
  'json',
  'key-value',
  'markup',
]);
/** Of these a comment tells what is done, not what the code means. */
const ANSWERED: ReadonlySet<Evidence> = new Set<Evidence>([
  'comparison',
  'exception',
  'key-value',
  'json',
]);
/** Evidence that sentences give. */
const IN_SENTENCES: ReadonlySet<Evidence> = new Set<Evidence>(['label', 'list', 'prose']);
/** Units between two numbers of one table, at most. */
const GAP = 400;
/** Units behind a number in which a text explains it. */
const REACH = 240;

/** A path, with or without its method: it says what was called, not what went wrong. */
const REQUEST = /^(?:[A-Z]{3,7}\s)?(?:https?:\/)?\/\S/;

/** The name a constant is given, where it is more than one word. */
function nameOf({ ctx: { key, kind }, verdict }: Row): string[] {
  const isName = verdict.evidence === 'constant' && key && !key.quoted && kind !== 'code';
  return isName && /[a-z][A-Z]|[A-Z]_[A-Z]/.test(key.name) ? [key.name] : [];
}

/** Texts that explain the number: what stands in quotes, comments and cells behind it. */
function textsOf({ ctx: { text, candidate, left, right }, verdict }: Row): string[] {
  const behind = text.slice(candidate.end, candidate.end + REACH);
  // What stands behind the next code is that one's.
  const next = behind.replaceAll(candidate.code, '-------').search(/\d{7}/);
  const ofNumber = next < 0 ? behind : behind.slice(0, next);
  const texts: string[] = [];
  const line = right.slice(0, Math.min(right.length, ofNumber.length));
  // A list of sentences has what explains a number in the same line; the members of a record may have lines of their own.
  const near = IN_SENTENCES.has(verdict.evidence) ? line : ofNumber;
  for (const [, , quoted = ''] of near.matchAll(/(["'`])((?:(?!\1)[^\\\n]){3,120})\1/g))
    if (/[\s\u3400-\u9fff]|^[A-Z][a-z]+$/.test(quoted) && !REQUEST.test(quoted)) texts.push(quoted);
  const comment = /(?:\/\/|#|\/\*|<!--|\s--)\s?([^\n]{3,120})/.exec(line)?.[1];
  if (comment && !ANSWERED.has(verdict.evidence)) texts.push(comment);
  if (/(?:^|[|\t,>])\s*["'`]?$/.test(left))
    texts.push(
      ...line
        .replace(TAG, '|')
        .split(/[|\t]| {2,}/)
        .slice(1),
    );
  return texts.filter((one) => /[A-Za-z\u3400-\u9fff]{2}/.test(one));
}

/** Rows of which the reason is none of the platform's own messages. */
const isShared = ({ verdict, ctx }: Row) =>
  SHARED.has(verdict.evidence) && !(ctx.kind === 'code' && ctx.message()?.platformKey);

/** Whether more of the rows say something else than the catalog does of their codes than say the same. */
function isForeign(all: readonly Row[]): boolean {
  const rows = all
    // NAME(4001008, …) is a row of its table also where the name speaks of a thing.
    .filter(({ verdict, ctx }) => !verdict.excluded || ctx.key?.sep === '(')
    .map((row) => ({ ...row, texts: textsOf(row), name: nameOf(row) }));
  const english = rows.some(({ ctx, texts }) =>
    texts.some((text) => isEnglish(text, ctx.vocabulary)),
  );
  let agree = 0;
  // A message of another meaning has been found already.
  let contradict = all.filter(({ verdict }) => verdict.excluded === 'foreign-message').length;
  for (const { ctx, candidate, verdict, texts, name } of rows) {
    const said = stanceOf(ctx.catalogIndex, candidate.code, texts, english);
    const named = stanceOf(ctx.catalogIndex, candidate.code, name, true);
    // A name counts half: programmers shorten and change them.
    const agrees = Math.max(said.agrees, named.agrees / 2);
    agree += agrees;
    // A label has been found to say what the catalog says.
    if (agrees === 0 && verdict.evidence !== 'label')
      contradict += Math.max(said.contradicts, named.contradicts / 2);
  }
  return contradict >= 1 && contradict > agree;
}

/**
 * Takes back what was certain of numbers in a table, a source or records of another service: rows near one another of which
 * more contradict the catalog than agree with it. `judged` is in text order; its verdicts are replaced.
 */
export function rejectForeignRows(judged: Row[]): void {
  if (judged[0]?.ctx.namesService) return;
  let from = 0;
  while (from < judged.length) {
    let to = from + 1;
    while (
      to < judged.length &&
      (judged[to]?.candidate.start ?? 0) - (judged[to - 1]?.candidate.end ?? 0) <= GAP
    )
      to++;
    const rows = judged.slice(from, to);
    const shared = rows.filter((row) => row.verdict.confidence === 'certain' && isShared(row));
    if (shared.length > 0 && isForeign(rows))
      for (const row of shared) row.verdict = possible(row.verdict.evidence, 'foreign-record');
    from = to;
  }
}
