import type { CodeData } from '../../catalog/views/code';
import { useLang, useMessages } from '../../hooks/useLang';
import { pathOf } from '../../paths';
import styles from './Answer.module.css';
import { Link } from '../parts/Link';

/** The answer in one line: HTTP status, who acts, whether to retry. */
export function Answer({ data: { entry, status } }: { data: CodeData }) {
  const lang = useLang();
  const t = useMessages();
  return (
    <dl className={styles.strip}>
      <div>
        <dt>{t.code.strip.http}</dt>
        <dd>
          <Link to={pathOf({ page: 'status', status: status.status }, lang)}>
            {`${status.status} ${status.title[lang]}`}
          </Link>
        </dd>
      </div>
      <div>
        <dt>{t.code.strip.actor}</dt>
        <dd>{t.actor[entry.actor]}</dd>
      </div>
      <div>
        <dt>{t.code.strip.retry}</dt>
        <dd>{t.retry[entry.retry]}</dd>
      </div>
    </dl>
  );
}
