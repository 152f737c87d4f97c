import type { Endpoint } from '../../../content/types';
import { useLang, useMessages } from '../../hooks/useLang';
import styles from './Endpoints.module.css';
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
            <code>
              <b>{method}</b>
              {` ${path}`}
            </code>
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
