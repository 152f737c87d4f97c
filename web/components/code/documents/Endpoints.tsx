import type { Endpoint } from '../../../../content/types';
import { callId } from '../../../catalog/views/calls';
import type { DocumentLink } from '../../../catalog/views/code';
import { useLang, useMessages } from '../../../hooks/useLang';
import { callPath } from '../../../paths';
import { CallName } from '../../parts/CallName';
import { Link } from '../../parts/Link';
import { Section } from '../../parts/Section';
import { ByDocument } from './ByDocument';
import styles from './Endpoints.module.css';
import { LineLink } from '../../parts/LineLink';

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
      <ByDocument items={endpoints} documents={documents}>
        {(items, document) => (
          <ul className="plain ruled">
            {items.map(({ method, path, why, ...source }) => (
              <li key={`${method} ${path}`} className={styles.endpoint}>
                <Link to={callPath(callId(method, path), lang)} className={styles.call}>
                  <CallName method={method} path={path} />
                </Link>
                {why && <span className={styles.why}>{why[lang]}</span>}
                {document && (
                  <LineLink
                    document={document}
                    source={source}
                    label={t.basis.line(source.line, source.to)}
                    title={t.basis.place(document.title[lang], source.line, source.to)}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
      </ByDocument>
    </Section>
  );
}
