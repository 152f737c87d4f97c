import type { Finding } from '../decode/types';
import { useMessages } from '../hooks/useLang';
import styles from './Place.module.css';

/** Characters shown before and behind the digits. */
const AROUND = 60;

interface Props {
  finding: Finding;
  text: string;
  onSelect: (start: number, end: number) => void;
}

/** Where a code stands: line, surroundings with the digits marked, and a way to see it in the text. */
export function Place({ finding: { start, end, evidence }, text, onSelect }: Props) {
  const t = useMessages();
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const from = Math.max(lineStart, start - AROUND);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + AROUND);
  return (
    <li className={styles.place}>
      <button type="button" className={styles.line} onClick={() => onSelect(start, end)}>
        {t.decode.place(lineOf(text, start))}
        <span className="visually-hidden"> {t.decode.select}</span>
      </button>
      <code className={styles.text} translate="no">
        {from > lineStart && '…'}
        {text.slice(from, start)}
        <mark>{text.slice(start, end)}</mark>
        {text.slice(end, to)}
        {to < (lineEnd < 0 ? text.length : lineEnd) && '…'}
      </code>
      <span className={styles.evidence}>{t.decode.evidence[evidence]}</span>
    </li>
  );
}

function lineOf(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1))
    line++;
  return line;
}
