import type { TopicData } from '../../catalog/views/topics';
import { useLang, useMessages } from '../../hooks/useLang';
import { pathOf } from '../../paths';
import { CodeNumber } from '../parts/CodeNumber';
import { Link } from '../parts/Link';
import { Basis } from '../parts/Basis';
import styles from './Decisions.module.css';

type Props = Required<Pick<TopicData, 'decisions' | 'documents' | 'titles'>> & { caption: string };

/** What one sees, which codes that may be, and what to do: in the order in which people come to it. */
export function Decisions({ decisions, documents, titles, caption }: Props) {
  const lang = useLang();
  const t = useMessages();
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.topics.columns.see}</th>
          <th scope="col">{t.topics.columns.codes}</th>
          <th scope="col">{t.topics.columns.do}</th>
        </tr>
      </thead>
      <tbody>
        {decisions.map((decision) => (
          <tr key={decision.see.en}>
            <th scope="row">{decision.see[lang]}</th>
            <td>
              <ul className="plain">
                {decision.codes.map((code) => (
                  <li key={code} data-code={code}>
                    <Link to={pathOf({ page: 'code', code }, lang)} className={styles.code}>
                      <CodeNumber code={code} /> {titles[code]?.[lang]}
                    </Link>
                  </li>
                ))}
              </ul>
            </td>
            <td data-basis={decision.basis}>
              {`${decision.do[lang]} `}
              <Basis statement={decision} documents={documents} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
