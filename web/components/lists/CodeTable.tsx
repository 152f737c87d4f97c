import type { Row } from '../../catalog/rows';
import { useLang, useMessages } from '../../hooks/useLang';
import { useLinkTo } from '../../hooks/useLinkTo';
import { useManyLinks } from '../../hooks/useManyLinks';
import { pathOf } from '../../paths';
import { CodeNumber } from '../parts/CodeNumber';
import styles from './CodeTable.module.css';

/** Codes as a table: a table on wide screens and on paper, stacked lines on a phone. */
export function CodeTable({ rows, caption }: { rows: readonly Row[]; caption: string }) {
  const lang = useLang();
  const t = useMessages();
  const href = useLinkTo();
  const official = rows.some((row) => row.official.length > 0);
  return (
    <table className={styles.table} {...useManyLinks()}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.status.columns.code}</th>
          <th scope="col">{official ? t.status.columns.message : t.status.columns.title}</th>
          <th scope="col">{t.status.columns.who}</th>
          <th scope="col">{t.status.columns.retry}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.code} data-code={row.code}>
            <th scope="row">
              <a
                href={href(pathOf({ page: 'code', code: row.code }, lang))}
                className={styles.code}
              >
                <CodeNumber code={row.code} />
              </a>
            </th>
            <td className={styles.message}>
              {row.titles.map((title, index) => {
                const text = row.official[index];
                return (
                  <p key={title.en}>
                    {text !== undefined && <span lang="zh-CN">{text}</span>}
                    {(lang === 'en' || text === undefined) && (
                      <span className={text === undefined ? undefined : styles.title}>
                        {title[lang]}
                      </span>
                    )}
                  </p>
                );
              })}
            </td>
            <td className={styles.small}>{t.actor[row.actor]}</td>
            <td className={styles.small}>{t.retry[row.retry]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
