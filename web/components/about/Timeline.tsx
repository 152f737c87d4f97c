import type { Edition } from '../../../content/types';
import { useMessages } from '../../hooks/useLang';
import styles from './Timeline.module.css';

/** The editions of the table over time, the source edition marked; bars show how it grew. */
export function Timeline({ editions, source }: { editions: readonly Edition[]; source: string }) {
  const t = useMessages();
  const most = Math.max(1, ...editions.map(({ codes }) => codes));
  return (
    <ol className={styles.timeline}>
      {editions.map(({ date, codes, rows }) => (
        <li key={date} aria-current={date === source ? 'true' : undefined}>
          <time dateTime={date}>{date}</time>
          <meter className={styles.bar} value={codes} max={most} aria-hidden="true" />
          <span>
            {rows === undefined ? t.about.editionCodes(codes) : t.about.countRow(rows, codes)}
            {date === source && <b> · {t.about.editionSource}</b>}
          </span>
        </li>
      ))}
    </ol>
  );
}
