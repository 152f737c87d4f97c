import { useMessages } from '../../hooks/useLang';
import styles from './Failure.module.css';

interface Props {
  title: string;
  text: string;
  onRetry: () => void;
}

/** Something did not load: says so, and offers to try again. */
export function Failure({ title, text, onRetry }: Props) {
  const t = useMessages();
  return (
    <section className={styles.failure} role="alert">
      <h1>{title}</h1>
      <p>{text}</p>
      <p className={styles.actions}>
        <button type="button" className="button" onClick={onRetry}>
          {t.error.retry}
        </button>
        <button type="button" className="button" onClick={() => location.reload()}>
          {t.error.reload}
        </button>
      </p>
    </section>
  );
}
