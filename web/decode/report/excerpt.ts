import { maskSensitive } from './mask';
import type { TextFacts } from '../types';
import { unwrap } from '../read/unwrap';

// What stands around a number and how a text begins, in bounded windows: it costs the same in any text.

/** Units shown on each side of the digits, and lines above and below theirs. */
const AROUND = 240;
const LINES = 2;
/** Units of the line that are masked as one, and those of it that are then kept on each side. */
const MASKED = 2_000;
const KEPT = 80;
const HEAD_LINES = 4;
const HEAD_UNITS = 480;

/** Without half a surrogate pair at either end. */
const trimHalfPairs = (part: string) =>
  part.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');

const lastLines = (part: string) =>
  part
    .split('\n')
    .slice(-LINES - 1)
    .join('\n');
const firstLines = (part: string, lines: number) => part.split('\n').slice(0, lines).join('\n');

/** The digits from `start` to `end`, with at most 240 units and two lines on each side. */
export function excerptAround(text: string, start: number, end: number) {
  return {
    before: trimHalfPairs(lastLines(text.slice(Math.max(0, start - AROUND), start))),
    digits: text.slice(start, end),
    after: trimHalfPairs(firstLines(text.slice(end, end + AROUND), LINES + 1)),
  };
}

/**
 * The line the digits stand in, masked, at most 80 units on each side of them; undefined when the digits themselves are
 * part of what is masked. It is unwrapped first, because an escaped token is one too, and masked as a whole before it is
 * cut, because half a token no longer looks like one.
 */
export function maskedLine(
  text: string,
  { start, end }: { start: number; end: number },
): string | undefined {
  const before = text.slice(Math.max(0, start - MASKED), start);
  const left = before.slice(before.lastIndexOf('\n') + 1);
  const digits = unwrap(text.slice(start, end)).text;
  const right = firstLines(text.slice(end, end + MASKED), 1);
  const masked = maskSensitive(unwrap(left + text.slice(start, end) + right).text);
  // What stands left of the digits may have become shorter, never longer by much.
  const at = masked.lastIndexOf(digits, maskSensitive(unwrap(left).text).length + digits.length);
  if (at < 0) return undefined;
  const from = Math.max(0, at - KEPT);
  const to = Math.min(masked.length, at + digits.length + KEPT);
  // Half a word says something else: responseCode is not sponseCode.
  const head = masked.slice(from, at).replace(from > 0 ? /^\w{1,40}/ : '', '');
  const tail = masked.slice(at, to).replace(to < masked.length ? /\w{1,40}$/ : '', '');
  const line = trimHalfPairs(head + tail)
    .replace(/\s+/g, ' ')
    .trim();
  return (from > 0 ? '…' : '') + line + (to < masked.length ? '…' : '');
}

/** Size, number of lines and beginning of a text; a line end at its end begins no line. */
export function textFacts(text: string): TextFacts {
  let lines = 1;
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) lines++;
  if (text.endsWith('\n')) lines--;
  return {
    size: text.length,
    lines,
    head: trimHalfPairs(firstLines(text.slice(0, HEAD_UNITS), HEAD_LINES)),
  };
}
