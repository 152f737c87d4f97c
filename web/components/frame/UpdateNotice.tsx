import { useState } from 'react';
import { useMessages } from '../../hooks/useLang';
import { useServiceWorker } from '../../hooks/useServiceWorker';
import styles from './UpdateNotice.module.css';

/** A newer version of the site is ready: offered, never forced, because somebody may be reading. */
export function UpdateNotice() {
  const t = useMessages();
  const [offered, accept] = useServiceWorker();
  const [later, setLater] = useState(false);
  if (!offered || later) return null;
  return (
    <div role="status" className={styles.region}>
      <p className={styles.notice}>
        {t.update.text}{' '}
        <button type="button" className="button" onClick={accept}>
          {t.update.accept}
        </button>
        <button type="button" className="button" onClick={() => setLater(true)}>
          {t.update.later}
        </button>
      </p>
    </div>
  );
}
