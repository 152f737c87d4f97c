import { isSameText, type Row } from '../../catalog/rows';
import { domainName, site } from '../../catalog/site';
import { useLang, useMessages } from '../../hooks/useLang';
import { useLinkTo } from '../../hooks/useLinkTo';
import { useManyLinks } from '../../hooks/useManyLinks';
import { pathOf } from '../../paths';
import { CodeNumber } from '../parts/CodeNumber';
import { Link } from '../parts/Link';
import styles from './CodeTable.module.css';

interface Props {
  rows: readonly Row[];
  caption: string;
  /** How the topic of each code is said: in a column, as headings that gather its codes, or not at all. */
  topics?: 'column' | 'headings';
}

/** Codes as a table: a table on wide screens and on paper, stacked lines on a phone. */
export function CodeTable({ rows, caption, topics }: Props) {
  const lang = useLang();
  const t = useMessages();
  const official = rows.some((row) => row.official.length > 0);
  const column = topics === 'column';
  const groups = topics === 'headings' ? byTopic(rows) : [{ topic: '', rows }];
  return (
    <table className={styles.table} {...useManyLinks()}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.status.columns.code}</th>
          <th scope="col">{official ? t.status.columns.message : t.status.columns.title}</th>
          {column && (
            <th scope="col" className={styles.topic}>
              {t.status.columns.topic}
            </th>
          )}
          <th scope="col">{t.status.columns.who}</th>
          <th scope="col">{t.status.columns.retry}</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.topic}>
          {group.topic !== '' && (
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={4}>
                <Link to={pathOf({ page: 'topic', topic: group.topic }, lang)}>
                  {domainName(group.topic)[lang]}
                </Link>
              </th>
            </tr>
          )}
          {group.rows.map((row) => (
            <CodeRow key={row.code} row={row} topic={column} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function CodeRow({ row, topic }: { row: Row; topic: boolean }) {
  const lang = useLang();
  const t = useMessages();
  const href = useLinkTo();
  return (
    <tr data-code={row.code}>
      <th scope="row">
        <a href={href(pathOf({ page: 'code', code: row.code }, lang))} className={styles.code}>
          <CodeNumber code={row.code} />
        </a>
      </th>
      <td className={styles.message}>
        {row.titles.map((title, index) => {
          const text = row.official[index];
          return (
            <p key={title.en}>
              {text !== undefined && <span lang="zh-CN">{text}</span>}
              {!isSameText(text, title[lang]) && (
                <span className={text === undefined ? undefined : styles.title}>{title[lang]}</span>
              )}
            </p>
          );
        })}
      </td>
      {topic && <td className={styles.topic}>{domainName(row.domain)[lang]}</td>}
      <td className={styles.small}>{t.actor[row.actor]}</td>
      <td className={styles.small}>{t.retry[row.retry]}</td>
    </tr>
  );
}

/** Rows by topic, in the catalog's order of topics. */
function byTopic(rows: readonly Row[]): { topic: string; rows: Row[] }[] {
  return site.domains
    .map(({ id }) => ({ topic: id, rows: rows.filter(({ domain }) => domain === id) }))
    .filter((group) => group.rows.length > 0);
}
