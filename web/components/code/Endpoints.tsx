import type { Endpoint } from '../../../content/types';
import type { DocumentLink } from '../../catalog/code';
import { useLang, useMessages } from '../../hooks/useLang';
import styles from './Endpoints.module.css';
import { Section } from '../parts/Section';
import { Cite } from './Cite';

interface Props {
  endpoints: readonly Endpoint[];
  documents: readonly DocumentLink[];
}

/** Calls that return the code or matter for it, as method and path. */
export function Endpoints({ endpoints, documents }: Props) {
  const lang = useLang();
  const t = useMessages();
  if (endpoints.length === 0) return null;
  return (
    <Section id="endpoints" title={t.code.endpoints}>
      <ul className="plain ruled">
        {endpoints.map(({ method, path, why, ...source }) => (
          <li key={`${method} ${path}`} className={styles.endpoint}>
            <code>
              <b>{method}</b>
              {` ${path}`}
            </code>
            {why && <span className={styles.why}>{why[lang]}</span>}
            <Cite source={source} documents={documents} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
