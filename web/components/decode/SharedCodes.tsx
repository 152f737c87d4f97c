import type { CodesData } from '../../catalog/views/lists';
import { joinTitles } from '../../catalog/rows';
import { useLang, useMessages } from '../../hooks/useLang';
import { pathOf } from '../../paths';
import { CodeNumber } from '../parts/CodeNumber';
import { DecodeActions } from './DecodeActions';
import styles from './findings/FindingGroup.module.css';
import { FirstStep } from './findings/FirstStep';
import { NextSteps } from './findings/NextSteps';
import { Link } from '../parts/Link';
import { Section } from '../parts/Section';

interface Props {
  data: CodesData;
  shared: { codes: string[]; invalid: string[] };
}

/** A list of codes somebody shared: numbers only. */
export function SharedCodes({ data, shared }: Props) {
  const lang = useLang();
  const t = useMessages();
  const codes = shared.codes.map((code) => ({
    code,
    row: data.rows.find((known) => known.code === code),
  }));
  return (
    <Section id="shared" title={t.decode.shared}>
      {shared.invalid.map((text) => (
        <p key={text} className="hint">
          {t.decode.sharedInvalid(text.slice(0, 40))}
        </p>
      ))}
      {codes.length > 0 && <DecodeActions codes={codes} rows={data.rows} />}
      <ol className="plain">
        {codes.map(({ code, row }) => (
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
            {row?.step && <FirstStep step={row.step} />}
            {row && (
              <p className={styles.answer}>
                {t.actor[row.actor]} · {t.retry[row.retry]}
              </p>
            )}
            {row?.step && <NextSteps code={code} />}
          </li>
        ))}
      </ol>
    </Section>
  );
}
