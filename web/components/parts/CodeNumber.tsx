import { errorNumberOf, statusOf } from '../../catalog/catalog';
import styles from './CodeNumber.module.css';

/** The seven digits, status part in its class colour. Copied text is the plain number. */
export function CodeNumber({ code }: { code: string }) {
  const status = statusOf(code);
  return (
    <span className={styles.number} translate="no">
      <span className={styles.status} data-status={status}>
        {status}
      </span>
      <span className={styles.error}>{errorNumberOf(code)}</span>
    </span>
  );
}
