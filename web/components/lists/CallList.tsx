import type { Call } from '../../catalog/views/calls';
import { useLang } from '../../hooks/useLang';
import { callPath } from '../../paths';
import { Link } from '../parts/Link';
import { CallName } from '../parts/CallName';
import styles from './CallList.module.css';

/** Calls as links to where their codes are listed. */
export function CallList({ calls }: { calls: readonly Pick<Call, 'id' | 'method' | 'path'>[] }) {
  const lang = useLang();
  return (
    <ul className={styles.calls}>
      {calls.map(({ id, method, path }) => (
        <li key={id}>
          <Link to={callPath(id, lang)} className={styles.call}>
            <CallName method={method} path={path} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
