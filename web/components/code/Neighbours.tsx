import type { CodeData } from '../../catalog/views/code';
import { useLang, useMessages } from '../../hooks/useLang';
import { pathOf } from '../../paths';
import { CodeNumber } from '../parts/CodeNumber';
import { Link } from '../parts/Link';
import styles from './Neighbours.module.css';

/** The codes before and after, and the whole class. */
export function Neighbours({ data: { neighbours, status } }: { data: CodeData }) {
  const lang = useLang();
  const t = useMessages();
  const { previous, next } = neighbours;
  return (
    <nav className={styles.nav} aria-label={`${t.code.previous} / ${t.code.next}`}>
      {previous && (
        <Link
          to={pathOf({ page: 'code', code: previous.code }, lang)}
          rel="prev"
          className={styles.link}
          data-status={previous.code.slice(0, 3)}
        >
          <span className={styles.label}>{`← ${t.code.previous}`}</span>
          <span>
            <CodeNumber code={previous.code} />
            {` ${previous.title[lang]}`}
          </span>
        </Link>
      )}
      <Link to={pathOf({ page: 'status', status: status.status }, lang)} className={styles.link}>
        {t.code.inClass(status.status, status.title[lang])}
      </Link>
      {next && (
        <Link
          to={pathOf({ page: 'code', code: next.code }, lang)}
          rel="next"
          className={styles.link}
          data-status={next.code.slice(0, 3)}
        >
          <span className={styles.label}>{`${t.code.next} →`}</span>
          <span>
            <CodeNumber code={next.code} />
            {` ${next.title[lang]}`}
          </span>
        </Link>
      )}
    </nav>
  );
}
