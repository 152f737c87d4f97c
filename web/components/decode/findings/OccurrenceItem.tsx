import { useState } from 'react';
import type { Occurrence } from '../../../decode/types';
import { useMessages } from '../../../hooks/useLang';
import styles from './OccurrenceItem.module.css';

/** Characters of the line shown before and behind the digits. */
const AROUND = 60;

interface Props {
  occurrence: Occurrence;
  onSelect: ((start: number, end: number) => void) | undefined;
}

/** Where a code stands: line, excerptAround with the digits marked, and a way to see more of the text around it. */
export function OccurrenceItem({ occurrence, onSelect }: Props) {
  const { start, end, line, evidence, before, digits, after } = occurrence;
  const t = useMessages();
  const [opened, setOpened] = useState(false);
  const left = before.slice(before.lastIndexOf('\n') + 1);
  const [right = ''] = after.split('\n', 1);
  return (
    <li className={styles.occurrence}>
      {onSelect ? (
        <button type="button" className={styles.line} onClick={() => onSelect(start, end)}>
          {t.decode.line(line)}
          <span className="visually-hidden"> {t.decode.select}</span>
        </button>
      ) : (
        <button
          type="button"
          className={styles.line}
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          {t.decode.line(line)}
          <span className="visually-hidden"> {t.decode.around}</span>
        </button>
      )}
      {opened ? (
        <code className={styles.text} data-opened translate="no">
          {before}
          <mark>{digits}</mark>
          {after}
        </code>
      ) : (
        <code className={styles.text} translate="no">
          {left.length > AROUND && '…'}
          {left.slice(-AROUND)}
          <mark>{digits}</mark>
          {right.slice(0, AROUND)}
          {right.length > AROUND && '…'}
        </code>
      )}
      <span className={styles.evidence}>{t.decode.evidence[evidence]}</span>
    </li>
  );
}
