import type { Statement } from '../../../content/types';
import { useLang, useMessages } from '../../hooks/useLang';
import { Section } from '../parts/Section';
import styles from './Facts.module.css';

/** What the documents say that helps with the code, document by document. */
export function Facts({ facts }: { facts: readonly Statement[] }) {
  const lang = useLang();
  const t = useMessages();
  if (facts.length === 0) return null;
  const documents = [...new Set(facts.map(({ doc = '' }) => doc))];
  return (
    <Section id="facts" title={t.code.facts}>
      {documents.map((doc) => (
        <div key={doc} className={styles.document}>
          <h3>{doc}</h3>
          <ul className="statements">
            {facts
              .filter((fact) => (fact.doc ?? '') === doc)
              .map((item) => (
                <li key={item.en}>{item[lang]}</li>
              ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
