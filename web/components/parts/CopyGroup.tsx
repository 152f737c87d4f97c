import type { ReactNode } from 'react';
import { useMessages } from '../../hooks/useLang';
import styles from './CopyGroup.module.css';

/** Buttons that copy, in one row behind the word that they share. */
export function CopyGroup({ children }: { children: ReactNode }) {
  const t = useMessages();
  return (
    <div className={styles.group} role="group" aria-label={t.copy.label}>
      <span className={styles.label} aria-hidden="true">
        {t.copy.label}
      </span>
      {children}
    </div>
  );
}
