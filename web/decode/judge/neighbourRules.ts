import { likeness, type KnownCodes } from '../meaning/catalogIndex';
import { certain, possible, type Context, type Verdict } from './context';
import { keyKind } from '../read/keyKind';
import { ERRORISH } from '../vocabulary';
import { pieces } from '../meaning/messageTerms';

/** Does `text` say what the catalog says of `code`? strong: surely. some: it shares a word. */
export function says(
  known: KnownCodes,
  code: string,
  text: string,
): { strong: boolean; some: boolean } {
  const said = pieces(text);
  const { share, count } = likeness(known, code, said);
  const whole =
    count === 1 &&
    said.size === 1 &&
    (known.codes.get(code)?.pieces.some((p) => p.size === 1) ?? false);
  return { strong: (count >= 2 && share >= 0.5) || whole, some: count > 0 };
}

export const TAG = /<\/?[A-Za-z][^<>]{0,60}>/g;
const EDGE = /^[\s"'`:=\-–—|,.、>)\]};/*({[_#&@]+/;

/** The text behind the number up to the end of its cell or line; of the next line when this one is empty. */
export function textBehind({ right, text, candidate }: Context): string {
  let cell = right.replace(TAG, ' ').replace(EDGE, '');
  if (cell === '' && !/[{([]/.test(right)) {
    const next = /^[^\n]{0,20}\n([^\n]{1,100})/.exec(
      text.slice(candidate.end, candidate.end + 130),
    );
    cell = (next?.[1] ?? '').replace(TAG, ' ').replace(EDGE, '');
    if (/^\d{7}/.test(cell)) return '';
  }
  return (/^[^|\t\n]{0,110}/.exec(cell)?.[0] ?? '').replace(/\d{7}[\s\S]*$/, '');
}

function textBefore({ left }: Context): string {
  const cell = left.replace(TAG, ' ').replace(/[\s"'`:=\-–—|,([{<>/*#]+$/, '');
  const number = /\d{7}\D*$/.exec(cell);
  return cell.slice(
    Math.max(cell.lastIndexOf('|') + 1, cell.lastIndexOf('\t') + 1, number ? number.index + 7 : 0),
  );
}

/** A number that begins its line or cell, with text behind: a row of a table, list or comment. */
export const ROW = /^(?:[\s"'`|*#/\-+•·>{([]|<[^<>]{0,40}>|\d{1,3}[.)、]\s|[A-Za-z]+\()*$/;

/** The words beside the number are what the catalog says of it. */
export function beside(ctx: Context): Verdict | null {
  const { known, candidate, left, right, catalogued } = ctx;
  if (!catalogued || /\w\/$/.test(left) || /^\/\w/.test(right)) return null; // a path is no label
  const row = ROW.test(left);
  const behind = textBehind(ctx);
  const right_ = says(known, candidate.code, behind);
  const evidence = row && /[|\t,]/.test(left + right.slice(0, 3)) ? 'table' : 'label';
  if (right_.strong) return certain(evidence);
  // The comment above a constant.
  if (ctx.key?.sep === '=') {
    const line = candidate.start - left.length;
    const above = ctx.text.slice(Math.max(ctx.previous?.candidate.end ?? 0, line - 120, 0), line);
    if (says(known, candidate.code, above).strong) return certain('constant');
  }
  const before = textBefore(ctx);
  if (before && says(known, candidate.code, before).strong) return certain(evidence);
  if (row && right_.some && /^["'`]?\s{0,3}[:=|,\-–—\t]/.test(right) && isErrorish(behind))
    return certain(evidence);
  return null;
}

const isErrorish = (text: string) =>
  (text.toLowerCase().match(/[a-z]+/g) ?? []).some(
    (w) => ERRORISH.has(w) || w === 'not' || w === 'exists',
  ) || /错误|失败|不存在|已存在|无效|非法|不合法|过期|超过|上限|异常|不能|无法|未/.test(text);

const COUNTS =
  /^(?:n|num|count|counts|times|total|freq\w*|hits|percent|share|last|first|次数|数量|占比|比例)$/i;
const MEANING =
  /msg|message|desc|meaning|reason|error|说明|含义|描述|信息|原因|错误|解释|提示|备注|意思/i;

/** The cells of a header, and which of them the number stands below; null where the line can't be its header. */
type Columns = (header: string) => { cells: string[]; own: number } | null;

function columnsOf({ left, right, candidate }: Context): Columns | null {
  const line = left + right;
  const delimiter = ['|', '\t', ',', ';'].find((sign) => line.includes(sign));
  if (delimiter !== undefined) {
    const split = (text: string) => text.replace(/^\s*\|/, '').split(delimiter);
    const own = split(left).length - 1;
    return (header) => {
      const cells = split(header);
      return cells.length < 2 ? null : { cells, own };
    };
  }
  // Columns kept apart by spaces, as a terminal prints them: words begin or end where the number does.
  if (!/ {2}$|^\s*$/.test(left) && !/^(?: {2}|\s*$)/.test(right)) return null;
  const start = left.length;
  const end = start + candidate.end - candidate.start;
  return (header) => {
    const words = [...header.matchAll(/\S+/g)];
    const own = words.findIndex((m) => m.index === start || m.index + m[0].length === end);
    return own < 0 || words.length < 2 ? null : { cells: words.map((m) => m[0]), own };
  };
}

/** A header row names the number's column: code | 错误码信息说明 */
export function tableHeader(ctx: Context): Verdict | null {
  const { text, candidate, left } = ctx;
  const columns = columnsOf(ctx);
  if (!columns) return null;
  const above = text
    .slice(Math.max(0, candidate.start - left.length - 400), candidate.start - left.length)
    .split('\n');
  above.pop();
  for (const line of above.reverse().slice(0, 4)) {
    if (/\d{7}/.test(line) || /^[\s|:\-+=]*$/.test(line)) continue;
    const header = columns(line);
    if (!header) return null;
    const own = (header.cells[header.own] ?? '').replace(/["'`*\s]/g, '');
    const kind = keyKind(own);
    if (kind === 'foreign') return possible('table', 'identifier');
    if (kind !== 'code') return null;
    if (
      /err|错误|返回码|状态码/i.test(own) ||
      header.cells.some((h, i) => i !== header.own && (MEANING.test(h) || COUNTS.test(h.trim())))
    )
      return certain('table');
    return null;
  }
  return null;
}

/** A caption on the line above: 错误码⏎4001034 */
export function caption({ left, text, candidate }: Context): Verdict | null {
  if (left.trim() !== '') return null;
  const above = /([^\n]{1,24})\n\s{0,12}$/.exec(
    text.slice(Math.max(0, candidate.start - 48), candidate.start),
  );
  const words = (above?.[1] ?? '').replace(/[:*#|"'\s]/g, '');
  const kind = keyKind(words);
  return kind === 'code'
    ? certain('table')
    : kind === 'foreign'
      ? possible('table', 'identifier')
      : null;
}
