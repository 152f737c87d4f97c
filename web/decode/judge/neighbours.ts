import type { Context } from './context';

/** A tag of HTML or XML. */
export const TAG = /<\/?[A-Za-z][^<>]{0,60}>/g;
/** Signs between a number and the text behind it. */
const EDGE = /^[\s"'`:=\-–—|,.、>)\]}】」』;/*({[_#&@]+/;

/**
 * The text behind the number up to the end of its cell or line, at most 110 units and not past another number; that of the
 * next line when this one is empty and the next is no number and no head of a chat's message (a name and a time); '' for none.
 */
export function textBehind({ right, text, candidate }: Context): string {
  let cell = right.replace(TAG, ' ').replace(EDGE, '');
  if (cell === '' && !/[{([]/.test(right)) {
    const next = /^[^\n]{0,20}\n([^\n]{1,100})/.exec(
      text.slice(candidate.end, candidate.end + 130),
    );
    cell = (next?.[1] ?? '').replace(TAG, ' ').replace(EDGE, '');
    if (/^\d{7}|^[^\n]{1,24}\s\d{1,2}:\d{2}(?!\S)/.test(cell)) return '';
  }
  return (/^[^|\t\n]{0,110}/.exec(cell)?.[0] ?? '').replace(/\d{7}[\s\S]*$/, '');
}

/**
 * The text before the number back to the edge of its cell or line, or to the number before it; at most 90 units, '' for
 * none.
 */
export function textBefore({ left }: Context): string {
  const cell = left.replace(TAG, ' ').replace(/[\s"'`:=\-–—|,([{<>/*#]+$/, '');
  const number = /\d{7}\D*$/.exec(cell);
  return cell.slice(
    Math.max(cell.lastIndexOf('|') + 1, cell.lastIndexOf('\t') + 1, number ? number.index + 7 : 0),
  );
}

/** What may stand left of a number that begins its line or cell: signs, a tag, a list's number, a call. */
export const ROW_START =
  /^(?:[\s"'`|*#/\-+•·>{([【「『]|<[^<>]{0,40}>|\d{1,3}[.)、]\s|[A-Za-z]+\()*$/;

/** The lines above the number's within `reach` units, the nearest last and not blank; the first may be cut. */
export function linesAbove({ text, candidate, left }: Context, reach: number): string[] {
  const line = candidate.start - left.length;
  return text
    .slice(Math.max(0, line - reach), line)
    .trimEnd()
    .split('\n');
}

/** What stands before `at` in its line, at most 200 units. */
export function lineBefore(text: string, at: number): string {
  const line = text.slice(Math.max(0, at - 200), at);
  return line.slice(line.lastIndexOf('\n') + 1);
}
