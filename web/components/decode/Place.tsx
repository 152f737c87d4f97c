import { useState } from 'react';
import type { Place as PlaceData } from '../../decode/types';
import { useMessages } from '../../hooks/useLang';
import styles from './Place.module.css';

/** Characters of the line shown before and behind the digits. */
const AROUND = 60;

interface Props {
  place: PlaceData;
  onSelect: ((start: number, end: number) => void) | undefined;
}

/** Where a code stands: line, surroundings with the digits marked, and a way to see more of the text around it. */
export function Place({ place, onSelect }: Props) {
  const { start, end, line, evidence, before, digits, after } = place;
  const t = useMessages();
  const [opened, setOpened] = useState(false);
  const left = before.slice(before.lastIndexOf('\n') + 1);
  const [right = ''] = after.split('\n', 1);
  return (
    <li className={styles.place}>
      {onSelect ? (
        <button type="button" className={styles.line} onClick={() => onSelect(start, end)}>
          {t.decode.place(line)}
          <span className="visually-hidden"> {t.decode.select}</span>
        </button>
      ) : (
        <button
          type="button"
          className={styles.line}
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          {t.decode.place(line)}
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
