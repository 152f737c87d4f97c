import type { CodesData } from '../catalog/lists';
import { joinTitles } from '../catalog/rows';
import type { Finding, Warning } from '../decode/types';
import { useLang, useMessages } from '../hooks/useLang';
import type { Messages } from '../i18n';
import { CodeList } from './CodeList';
import styles from './Warnings.module.css';

interface Props {
  findings: readonly Finding[];
  rows: CodesData['rows'];
}

/** What a careful colleague would point out, each thing once. */
export function Warnings({ findings, rows }: Props) {
  const lang = useLang();
  const t = useMessages();
  const all = findings.flatMap(({ code, warnings }) =>
    warnings.map((warning) => ({ text: textOf(warning, code, t), warning })),
  );
  const once = all.filter(
    ({ text }, index) => all.findIndex((other) => other.text === text) === index,
  );
  if (once.length === 0) return null;
  return (
    <ul className={styles.warnings}>
      {once.map(({ text, warning }) => {
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
      return t.decode.warning.excluded[warning.reason];
  }
}
