import { useState } from 'react';
import type { CodeGroup } from '../../../decode/types';
import { useMessages } from '../../../hooks/useLang';
import { OccurrenceItem } from './OccurrenceItem';

/** Occurrences shown at first, and with every further step. */
const STEP = 20;

interface Props {
  group: CodeGroup;
  onSelect: ((start: number, end: number) => void) | undefined;
}

/** The occurrences of a code: a few at first, more when asked; those that were only counted, by their number. */
export function Occurrences({ group: { occurrences, count }, onSelect }: Props) {
  const t = useMessages();
  const [most, setMost] = useState(STEP);
  return (
    <>
      <ul className="plain ruled">
        {occurrences.slice(0, most).map((occurrence) => (
          <OccurrenceItem key={occurrence.start} occurrence={occurrence} onSelect={onSelect} />
        ))}
      </ul>
      {occurrences.length > most ? (
        <button type="button" className="button" onClick={() => setMost(most + STEP)}>
          {t.decode.showMore(count - most)}
        </button>
      ) : (
        count > occurrences.length && (
          <p className="hint">{t.decode.more(count - occurrences.length)}</p>
        )
      )}
    </>
  );
}
