import type { CodesData } from '../../../catalog/views/lists';
import { joinTitles } from '../../../catalog/rows';
import type { Warning } from '../../../decode/types';
import { useLang, useMessages } from '../../../hooks/useLang';
import type { Messages } from '../../../i18n';
import { CodeList } from '../../lists/CodeList';
import styles from './Warnings.module.css';

interface Props {
  code: string;
  /** Each kind once. */
  warnings: readonly Warning[];
  rows: CodesData['rows'];
}

/** What a careful colleague would point out. */
export function Warnings({ code, warnings, rows }: Props) {
  const lang = useLang();
  const t = useMessages();
  if (warnings.length === 0) return null;
  return (
    <ul className={styles.warnings}>
      {warnings.map((warning) => {
        const text = textOf(warning, code, t);
        const likely =
          warning.kind === 'msg-mismatch'
            ? rows.filter(({ code }) => warning.likely.slice(0, 3).includes(code))
            : [];
        return (
          <li key={text}>
            {text}
            {likely.length > 0 && (
              <>
                {lang === 'en' && ' '}
                {t.decode.warning.likely}
                <CodeList
                  codes={likely.map(({ code, titles }) => ({ code, title: joinTitles(titles) }))}
                />
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function textOf(warning: Warning, code: string, t: Messages): string {
  switch (warning.kind) {
    case 'status-mismatch':
      return t.decode.warning.status(warning.status, code.slice(0, 3));
    case 'msg-mismatch':
      return t.decode.warning.msg;
    case 'unknown-code':
      return t.decode.warning.unknown;
    case 'excluded':
      return t.decode.warning.excluded[warning.reason](warning.by ?? '');
    case 'unexplained':
      return t.decode.warning.unexplained;
  }
}
