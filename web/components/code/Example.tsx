import type { Entry } from '../../catalog/catalog';
import { statusOf } from '../../catalog/catalog';
import { useLang, useMessages } from '../../hooks/useLang';
import styles from './Example.module.css';
import { Section } from '../parts/Section';

/** The response as it really comes, and as the document has it. */
export function Example({ entry }: { entry: Entry }) {
  const lang = useLang();
  const t = useMessages();
  const first = entry.meanings[0];
  const seen = entry.observed[0];
  const msg = seen?.msg ?? first?.official ?? first?.title[lang] ?? '';
  const documented = first?.official ?? first?.title[lang] ?? '';
  return (
    <Section below id="example" title={t.code.example}>
      <figure className={styles.example}>
        <figcaption>{t.code.wire}</figcaption>
        <pre translate="no">
          <code>
            {[
              `HTTP/1.1 ${seen?.http ?? statusOf(entry.code)}`,
              JSON.stringify({ error: { msg, code: Number(entry.code) } }),
            ].join('\n')}
          </code>
        </pre>
      </figure>
      {entry.firstDocumented && (
        <figure className={styles.example}>
          <figcaption>{t.code.documented}</figcaption>
          <pre translate="no">
            <code>{JSON.stringify({ error: { code: entry.code, msg: documented } })}</code>
          </pre>
        </figure>
      )}
      {entry.observed.length > 0 && (
        <>
          <h3>{t.code.seen}</h3>
          <ul className="plain ruled">
            {entry.observed.map((item) => (
              <li key={item.msg} className={styles.seen}>
                <code translate="no">{item.msg.trim()}</code>
                <span>
                  {item.http && `HTTP ${item.http} · `}
                  {item.confidence[lang]}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
