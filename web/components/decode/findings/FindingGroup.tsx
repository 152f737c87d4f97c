import { useEffect, useRef, useState } from 'react';
import type { CodesData } from '../../../catalog/views/lists';
import { joinTitles } from '../../../catalog/rows';
import type { CodeGroup } from '../../../decode/types';
import { useLang, useMessages } from '../../../hooks/useLang';
import { pathOf } from '../../../paths';
import { CodeNumber } from '../../parts/CodeNumber';
import styles from './FindingGroup.module.css';
import { FirstStep } from './FirstStep';
import { Link } from '../../parts/Link';
import { NextSteps } from './NextSteps';
import { Occurrences } from './Occurrences';
import { Warnings } from './Warnings';

interface Props {
  group: CodeGroup;
  data: CodesData;
  onSelect: ((start: number, end: number) => void) | undefined;
  /** Takes the code for certain; absent where it is, and where nothing is known of it. */
  onConfirm?: ((code: string) => void) | undefined;
  /** Whether the reader has just confirmed it: the focus follows. */
  focused?: boolean;
}

/** One code of the text: what it means, what the server said, and where it stands. */
export function FindingGroup({ group, data, onSelect, onConfirm, focused }: Props) {
  const { code, count, certain, messages } = group;
  const lang = useLang();
  const t = useMessages();
  const [opened, setOpened] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (focused) item.current?.focus();
  }, [focused]);
  const row = data.rows.find((known) => known.code === code);
  const status = data.statuses.find((known) => code.startsWith(String(known.status)));
  const unassigned = data.unassigned.find((number) => number.code === code);
  return (
    <li
      id={`c${code}`}
      ref={item}
      tabIndex={focused ? -1 : undefined}
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
        <span className={styles.count}>{t.decode.occurrences(count)}</span>
      </h3>
      {row?.step && <FirstStep step={row.step} />}
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
      {messages.map((msg) => (
        <p key={msg} className={styles.message}>
          {t.decode.server}
          {lang === 'zh' ? '：' : ': '}
          <q>{msg}</q>
        </p>
      ))}
      {row?.step && <NextSteps code={code} />}
      <Warnings code={code} warnings={group.warnings} rows={data.rows} />
      {onConfirm && (
        <button type="button" className="button" onClick={() => onConfirm(code)}>
          {t.decode.confirm}
          <span className="visually-hidden"> {code}</span>
        </button>
      )}
      <details onToggle={(event) => setOpened(event.currentTarget.open)}>
        <summary>{t.decode.showOccurrences}</summary>
        {opened && <Occurrences group={group} onSelect={onSelect} />}
      </details>
    </li>
  );
}
