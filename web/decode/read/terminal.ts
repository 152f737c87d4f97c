import type { Escape } from './escapes';

// What a terminal is told between the letters (colours, links, the cursor) and characters that have no width stand for
// nothing. Both are met raw, and as log viewers, editors and shells print them.

const ESC = '\u001b';
const BELL = '\u0007';
/** How the escape character is written: itself, as a symbol or arrow, ^[, or syslog's #033. */
const INTRODUCER = new RegExp(`(?:[${ESC}\u241b\u2190]|\\^\\[|#033)`, 'y');
/** A sequence behind it: CSI with its parameters, OSC (a link, a title) to its end, a character set, a mode. */
const SEQUENCE = new RegExp(
  [
    '\\[[0-?]{0,24}[ -/]{0,4}[@-~]',
    `\\][^${BELL}${ESC}\\n]{0,1000}(?:${BELL}|${ESC}\\\\|\\^G)`,
    '[()][0-9AB]',
    '[=>]',
  ].join('|'),
  'y',
);
/** Colours whose escape character is lost: [33m, [0;1;31m, [38;5;208m. A single number is one of those in use. */
const LOST = /\[(?:[0-47]|2[1-7]|[349]\d|10[0-7]|\d{1,3}(?:;\d{1,3}){1,5})m(?!\])/y;

/** A terminal's sequence at `i`, which stands for nothing. A bare escape character is one; ^[, #033 and an arrow are not. */
export function terminal(text: string, i: number): Escape | null {
  LOST.lastIndex = i;
  if (LOST.test(text)) return { to: LOST.lastIndex, out: '' };
  INTRODUCER.lastIndex = i;
  if (!INTRODUCER.test(text)) return null;
  const behind = INTRODUCER.lastIndex;
  SEQUENCE.lastIndex = behind;
  if (SEQUENCE.test(text)) return { to: SEQUENCE.lastIndex, out: '' };
  return text[i] === ESC ? { to: behind, out: '' } : null;
}
