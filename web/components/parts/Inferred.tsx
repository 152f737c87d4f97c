import { useMessages } from '../../hooks/useLang';
import styles from './Inferred.module.css';

/** The mark of what we concluded and no document says. */
export function Inferred() {
  const t = useMessages();
  return (
    <span className={styles.inferred} title={t.basis.inferredTitle}>
      {t.basis.inferred}
    </span>
  );
}
