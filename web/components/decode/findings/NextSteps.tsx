import { useState } from 'react';
import { useLaterData } from '../../../data/useLaterData';
import { useLang, useMessages } from '../../../hooks/useLang';
import { Statements } from '../../parts/Statements';
import styles from './NextSteps.module.css';

/** All that can be done about a code, and its causes, when asked for. */
export function NextSteps({ code }: { code: string }) {
  const lang = useLang();
  const t = useMessages();
  const [opened, setOpened] = useState(false);
  const { data, failed, retry } = useLaterData({ code }, opened);
  return (
    <details onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{t.decode.steps}</summary>
      {data?.entry.meanings.map((meaning) => (
        <div key={meaning.title.en} className={styles.meaning}>
          {data.entry.meanings.length > 1 && <p>{meaning.title[lang]}</p>}
          <Statements items={meaning.fixes} documents={data.documents} ordered />
          <h4>{t.code.causes}</h4>
          <Statements items={meaning.causes} documents={data.documents} />
        </div>
      ))}
      {failed && (
        <p>
          {t.error.title}{' '}
          <button type="button" className="button" onClick={retry}>
            {t.error.retry}
          </button>
        </p>
      )}
    </details>
  );
}
