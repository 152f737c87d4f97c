import type { Entry } from '../../../catalog/catalog';
import { statusOf } from '../../../catalog/catalog';
import { useLang, useMessages } from '../../../hooks/useLang';
import styles from './Example.module.css';
import { Section } from '../../parts/Section';

/**
 * The response as it comes over the wire, with the message that was really seen where one was, and what else was seen.
 * Where neither an observed nor an official message is known, none is made up.
 */
export function Example({ entry }: { entry: Entry }) {
  const lang = useLang();
  const t = useMessages();
  const [seen, ...others] = entry.observed;
  const msg = seen?.msg ?? entry.meanings[0]?.official ?? '…';
  const about = (item: Entry['observed'][number]) =>
    `${item.http ? `HTTP ${item.http} · ` : ''}${item.confidence[lang]}`;
  return (
    <Section id="example" title={t.code.example}>
      <figure className={styles.example}>
        <pre translate="no">
          <code>
            {[
              `HTTP/1.1 ${seen?.http ?? statusOf(entry.code)}`,
              JSON.stringify({ error: { msg, code: Number(entry.code) } }),
            ].join('\n')}
          </code>
        </pre>
        {seen && <figcaption>{about(seen)}</figcaption>}
      </figure>
      {others.length > 0 && (
        <>
          <h3>{t.code.seen}</h3>
          <ul className="plain ruled">
            {others.map((item) => (
              <li key={item.msg} className={styles.seen}>
                <code translate="no">{item.msg.trim()}</code>
                <span>{about(item)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
