import { useSyncExternalStore } from 'react';
import { useDataSource } from '../../data/usePageData';
import styles from './Progress.module.css';

/** A thin bar while data is on its way; it appears only when that takes noticeably long. */
export function Progress() {
  const source = useDataSource();
  const pending = useSyncExternalStore(source.subscribe, source.pending, () => 0);
  return pending > 0 ? <div className={styles.bar} aria-hidden="true" /> : null;
}
