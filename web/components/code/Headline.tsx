import type { CodeData } from '../../catalog/views/code';
import { isSameText, joinTitles } from '../../catalog/rows';
import { useLang, useMessages } from '../../hooks/useLang';
import { pathOf } from '../../paths';
import { CodeNumber } from '../parts/CodeNumber';
import { Link } from '../parts/Link';
import { OfficialLine } from './OfficialLine';
import styles from './Headline.module.css';

/**
 * The number and what it means. Where the title is the official message, the message is set as a quotation and not
 * repeated; a code with several meanings has each message with its meaning.
 */
export function Headline({ data: { entry, domain, sourceEdition } }: { data: CodeData }) {
  const lang = useLang();
  const t = useMessages();
  const [only, second] = entry.meanings;
  const title = joinTitles(entry.meanings.map((meaning) => meaning.title))[lang];
  const quoted = !second && isSameText(only?.official, title);
  return (
    <div>
      <p className={styles.topic}>
        <Link to={pathOf({ page: 'topic', topic: domain.id }, lang)}>{domain.name[lang]}</Link>
      </p>
      <h1 className={styles.title}>
        <span className={styles.number}>
          <CodeNumber code={entry.code} />
        </span>{' '}
        {quoted ? (
          <q className={styles.words} lang="zh-CN">
            {only?.official}
          </q>
        ) : (
          <span className={styles.words}>{title}</span>
        )}
      </h1>
      {only && !second && only.official !== undefined && (
        <OfficialLine text={quoted ? undefined : only.official} edition={sourceEdition} />
      )}
      {only?.official === undefined && (
        <p className={styles.origin}>
          {t.code.noOfficial[entry.origin](entry.firstDocumented ?? '')}
          {entry.sure && ` ${t.code.sure[entry.sure]}`}
        </p>
      )}
    </div>
  );
}
