import { keyKind, nameWords } from '../read/keyKind';
import { certain, possible, type Context, type Verdict } from './context';
import { lineBefore, linesAbove, ROW_START } from './neighbours';
import { headOf, htmlColumn } from './tableHeads';

/**
 * Certain below a column's head that means a code (code | 错误码信息说明), possible below one that counts or names something
 * else; else null. That it is an error's code another head says, or in a short text a code before the table.
 */
export function tableHeader(ctx: Context): Verdict | null {
  const { candidate, vocabulary } = ctx;
  const { tables, names, sentences } = vocabulary;
  const head = headOf(ctx);
  if (!head) return null;
  const heading = (head.cells[head.column] ?? '').replace(/["'`*\s]/g, '');
  const kind = keyKind(heading, vocabulary);
  if (kind === 'foreign') return possible('table', 'identifier', heading);
  if (tables.counts.test(heading)) return possible('table', 'quantity', heading);
  if (kind !== 'code') return null;
  // Below "Errors" stands how many there were.
  const last = nameWords(heading).at(-1) ?? '';
  if (
    candidate.form === 'grouped' &&
    !sentences.spaced.code.has(last) &&
    !tables.codes.test(heading)
  )
    return null;
  const isSaid =
    (ctx.isShort && ctx.previous?.verdict.confidence === 'certain') ||
    names.errorStem.test(heading) ||
    heading
      .toLowerCase()
      .split(/[_.-]/)
      .some((word) => sentences.spaced.error.has(word)) ||
    tables.codes.test(heading) ||
    sentences.errorCode.test(heading) ||
    head.cells.some(
      (cell, i) =>
        i !== head.column && (tables.meanings.test(cell) || tables.counts.test(cell.trim())),
    );
  return isSaid ? certain('table') : null;
}

/** UTF-16 units. */
const LONGEST_CAPTION = 24;
const CAPTION_REACH = 100;
const LIST_REACH = 400;

/**
 * Certain below a line, of at most 24 units, that means a code (错误码⏎4001034), possible below one that names something else;
 * else null.
 */
export function caption(ctx: Context): Verdict | null {
  if (ctx.left.trim() !== '') return null;
  const above = linesAbove(ctx, CAPTION_REACH).at(-1) ?? '';
  if (above.length > LONGEST_CAPTION) return null;
  const words = above.replace(/[:*#|"'\s]/g, '');
  const kind = keyKind(words, ctx.vocabulary);
  return kind === 'code'
    ? certain('table')
    : kind === 'foreign'
      ? possible('table', 'identifier')
      : null;
}

/** A row of a list that people write. */
const BULLET = /^\s*(?:[-*•·]|\d{1,2}[.)、])\s/;

/**
 * Certain in a list of a short text below a line that ends in a colon and has a word for an error's code:
 * 返回码分两种：⏎- 17 台 4001054; else null.
 */
export function listBelow(ctx: Context): Verdict | null {
  const { left, catalogued, isShort, vocabulary } = ctx;
  if (!isShort || !catalogued || !BULLET.test(left)) return null;
  const intro = linesAbove(ctx, LIST_REACH).findLast((row) => !BULLET.test(row)) ?? '';
  return /[:：]\s*$/.test(intro) && vocabulary.sentences.errorCode.test(intro)
    ? certain('list')
    : null;
}

/** Whether both stand in the same column: where nothing delimits columns, at the same distance from the margin. */
function inOneColumn(before: string, now: string): boolean {
  const delimiters = (line: string) => line.replace(/[^|\t,;]/g, '');
  const cells = delimiters(now);
  if (cells !== delimiters(before)) return false;
  return cells !== '' || (now.length === before.length && / {2}$/.test(now));
}

/**
 * Certain where the number before was, as a table's, and this one begins the next row or stands in the same column of it;
 * else null.
 */
export function nextRow({ previous, candidate, text, left, right }: Context): Verdict | null {
  if (previous?.verdict.evidence !== 'table' || previous.verdict.confidence !== 'certain')
    return null;
  const gap = text.slice(previous.candidate.end, candidate.start);
  if (gap.length < 600 && gap.split(/<tr[\s>]/i).length === 2) {
    const column = htmlColumn(text, candidate.start);
    return column >= 0 && column === htmlColumn(text, previous.candidate.start)
      ? certain('table')
      : null;
  }
  if (gap.length > 260 || gap.split('\n').length !== 2) return null;
  if (ROW_START.test(left) && /[|\t,]/.test(right.slice(0, 24))) return certain('table');
  const above = lineBefore(text, previous.candidate.start);
  return inOneColumn(above, lineBefore(text, candidate.start)) ? certain('table') : null;
}
