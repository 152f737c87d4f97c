import type { Endpoint } from '../../../content/types';
import { callId } from '../../catalog/calls';
import { useLang, useMessages } from '../../hooks/useLang';
import { callPath } from '../../paths';
import styles from './Endpoints.module.css';
import { CallName } from '../parts/CallName';
import { Link } from '../parts/Link';
import { Section } from '../parts/Section';

/** Calls that return the code or matter for it, as method and path. */
export function Endpoints({ endpoints }: { endpoints: readonly Endpoint[] }) {
  const lang = useLang();
  const t = useMessages();
  if (endpoints.length === 0) return null;
  return (
    <Section id="endpoints" title={t.code.endpoints}>
      <ul className="plain ruled">
        {endpoints.map(({ method, path, doc, why }) => (
          <li key={`${method} ${path}`} className={styles.endpoint}>
            <Link to={callPath(callId(method, path), lang)} className={styles.call}>
              <CallName method={method} path={path} />
            </Link>
            {why && <span className={styles.why}>{why[lang]}</span>}
            <cite className="doc" lang="zh-CN">
              {doc}
            </cite>
          </li>
        ))}
      </ul>
    </Section>
  );
}
