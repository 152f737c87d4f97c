import { simplify } from '../../text/simplify';
import type { Vocabulary } from '../words/vocabulary';
import { certain, type Context, type Verdict } from './context';
import { spacedWordsBefore, unspacedWordsBefore } from './wordsBefore';
import { ROW_START, textBefore, textBehind } from './neighbours';

/**
 * Certain where the words beside a catalogued number are what the catalog says of it; else null, also where the words before
 * it say whose number it is.
 */
export function neighbourWords(ctx: Context): Verdict | null {
  const { candidate, left, right, catalogued } = ctx;
  if (!catalogued || /\w\/$/.test(left) || /^\/\w/.test(right)) return null; // a path is no label
  if (isOwned(ctx) || ctx.vocabulary.sentences.countedBehind.test(right)) return null;
  const startsRow = ROW_START.test(left);
  const behind = textBehind(ctx);
  const agreement = ctx.agreement(behind);
  const evidence = startsRow && /[|\t,]/.test(left + right.slice(0, 3)) ? 'table' : 'label';
  if (agreement.strong) return certain(evidence);
  // The comment above a constant, at most 120 units of it.
  if (ctx.key?.sep === '=') {
    const line = candidate.start - left.length;
    const above = ctx.text.slice(Math.max(ctx.previous?.candidate.end ?? 0, line - 120, 0), line);
    if (ctx.agreement(above).strong) return certain('constant');
  }
  const before = textBefore(ctx);
  if (before && ctx.agreement(before).strong) return certain(evidence);
  const marked = /^["'`]?\s{0,3}[:=|,\-–—\t】」』]/.test(right);
  return startsRow && agreement.some && marked && tellsOfError(behind, ctx.vocabulary)
    ? certain(evidence)
    : null;
}

/** Whether the words before say whose number it is: user 4041011 not exists. */
const isOwned = ({ left, vocabulary }: Context) => {
  // Directly before, not in another cell or argument.
  if (!/\p{L}[^\S\t\n]*[:#]?[^\S\t\n]*#?$/u.test(left)) return false;
  const { foreignBefore, notForeignBefore } = vocabulary.sentences;
  const unspaced = unspacedWordsBefore(simplify(left, vocabulary.variants));
  return (
    spacedWordsBefore(left, vocabulary).say === 'foreign' ||
    (foreignBefore.test(unspaced) && !notForeignBefore.test(unspaced))
  );
};

const tellsOfError = (text: string, { names, sentences }: Vocabulary) =>
  (text.toLowerCase().match(/[a-z]+/g) ?? []).some(
    (word) => names.errors.has(word) || sentences.spaced.trouble.has(word),
  ) || sentences.trouble.test(text);
