import type { CodeGroup } from '../catalog/decoded';
import type { CodesData } from '../catalog/lists';
import { joinTitles } from '../catalog/rows';
import type { Finding } from '../decode/types';
import { useLang, useMessages } from '../hooks/useLang';
import { pathOf } from '../paths';
import { CodeNumber } from './CodeNumber';
import styles from './FindingGroup.module.css';
import { Link } from './Link';
import { Place } from './Place';
import { Warnings } from './Warnings';

/** How many places are listed; a log may hold thousands of the same. */
const MOST_PLACES = 20;

interface Props {
  group: CodeGroup<Finding>;
  data: CodesData;
  text: string;
  onSelect: (start: number, end: number) => void;
}

/** One code of the text: what it means, what the server said, and where it stands. */
export function FindingGroup({ group, data, text, onSelect }: Props) {
  const { code, row, findings, certain } = group;
  const lang = useLang();
  const t = useMessages();
  const status = data.statuses.find((known) => code.startsWith(String(known.status)));
  const unassigned = data.unassigned.find((number) => number.code === code);
  const said = [...new Set(findings.flatMap(({ msg }) => msg ?? []))].slice(0, 3);
  return (
    <li
      className={styles.group}
      data-code={code}
      data-confidence={certain ? 'certain' : 'possible'}
      data-status={code.slice(0, 3)}
    >
      <h3 className={styles.title}>
        {row ? (
          <Link to={pathOf({ page: 'code', code }, lang)}>
            <CodeNumber code={code} /> {joinTitles(row.titles)[lang]}
          </Link>
        ) : (
          <>
            <CodeNumber code={code} /> {unassigned ? unassigned[lang] : t.decode.uncatalogued}
          </>
        )}
        <span className={styles.count}>{t.decode.places(findings.length)}</span>
      </h3>
      {row ? (
        <p className={styles.answer}>
          {t.actor[row.actor]} · {t.retry[row.retry]}
          {row.official.length > 0 && lang === 'en' && (
            <>
              {' '}
              · <span lang="zh-CN">{row.official.join('；')}</span>
            </>
          )}
        </p>
      ) : (
        <p className={styles.answer}>{status?.advice[lang]}</p>
      )}
      {said.map((msg) => (
        <p key={msg} className={styles.said}>
          {t.decode.server}
          {lang === 'zh' ? '：' : ': '}
          <q>{msg}</q>
        </p>
      ))}
      <Warnings findings={findings} rows={data.rows} />
      <details>
        <summary>{t.decode.showPlaces}</summary>
        <ul className="plain ruled">
          {findings.slice(0, MOST_PLACES).map((finding) => (
            <Place key={finding.start} finding={finding} text={text} onSelect={onSelect} />
          ))}
        </ul>
        {findings.length > MOST_PLACES && (
          <p className="hint">{t.decode.more(findings.length - MOST_PLACES)}</p>
        )}
      </details>
    </li>
  );
}
