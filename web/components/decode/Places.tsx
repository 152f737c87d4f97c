import { useState } from 'react';
import type { CodeGroup } from '../../decode/types';
import { useMessages } from '../../hooks/useLang';
import { Place } from './Place';

/** Places shown at first, and with every further step. */
const STEP = 20;

interface Props {
  group: CodeGroup;
  onSelect: ((start: number, end: number) => void) | undefined;
}

/** Where a code stands: a few places, more when asked; those that were only counted, by their number. */
export function Places({ group: { places, count }, onSelect }: Props) {
  const t = useMessages();
  const [most, setMost] = useState(STEP);
  return (
    <>
      <ul className="plain ruled">
        {places.slice(0, most).map((place) => (
          <Place key={place.start} place={place} onSelect={onSelect} />
        ))}
      </ul>
      {places.length > most ? (
        <button type="button" className="button" onClick={() => setMost(most + STEP)}>
          {t.decode.showMore(count - most)}
        </button>
      ) : (
        count > places.length && <p className="hint">{t.decode.more(count - places.length)}</p>
      )}
    </>
  );
}
