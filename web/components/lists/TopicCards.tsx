import type { TopicCell } from '../../catalog/views/topics';
import { useLang, useMessages } from '../../hooks/useLang';
import { pathOf } from '../../paths';
import { Link } from '../parts/Link';
import styles from './TopicCards.module.css';

/** Topics as a grid of links. */
export function TopicCards({ topics }: { topics: readonly TopicCell[] }) {
  const lang = useLang();
  const t = useMessages();
  return (
    <ul className={styles.cards}>
      {topics.map(({ id, name, about, codes, calls }) => (
        <li key={id}>
          <Link to={pathOf({ page: 'topic', topic: id }, lang)} className={styles.card}>
            <span className={styles.name}>{name[lang]}</span>
            <span className={styles.about}>{about[lang]}</span>
            <span className={styles.count}>{t.topics.counts(codes, calls)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
