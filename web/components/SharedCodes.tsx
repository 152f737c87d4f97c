import { groupByCode } from '../catalog/decoded';
import type { CodesData } from '../catalog/lists';
import { joinTitles } from '../catalog/rows';
import type { Finding } from '../decode/types';
import { useLang, useMessages } from '../hooks/useLang';
import { pathOf } from '../paths';
import { CodeNumber } from './CodeNumber';
import { DecodeActions } from './DecodeActions';
import styles from './FindingGroup.module.css';
import { Link } from './Link';
import { Section } from './Section';

interface Props {
  data: CodesData;
  shared: { codes: string[]; invalid: string[] };
}

/** A list of codes somebody shared: numbers only. */
export function SharedCodes({ data, shared }: Props) {
  const lang = useLang();
  const t = useMessages();
  const findings = shared.codes.map((code) => ({ code, confidence: 'certain' as const }));
  const groups = groupByCode<Pick<Finding, 'code' | 'confidence'>>(findings, data.rows);
  return (
    <Section id="shared" title={t.decode.shared}>
      {shared.invalid.map((text) => (
        <p key={text} className="hint">
          {t.decode.sharedInvalid(text.slice(0, 40))}
        </p>
      ))}
      {groups.length > 0 && <DecodeActions groups={groups} />}
      <ol className="plain">
        {groups.map(({ code, row }) => (
          <li
            key={code}
            className={styles.group}
            data-code={code}
            data-confidence="certain"
            data-status={code.slice(0, 3)}
          >
            <h3 className={styles.title}>
              <Link to={pathOf({ page: 'code', code }, lang)}>
                <CodeNumber code={code} />{' '}
                {row ? joinTitles(row.titles)[lang] : t.decode.uncatalogued}
              </Link>
            </h3>
            {row && (
              <p className={styles.answer}>
                {t.actor[row.actor]} · {t.retry[row.retry]}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
