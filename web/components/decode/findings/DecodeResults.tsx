import { useState } from 'react';
import type { CodesData } from '../../../catalog/views/lists';
import { confirmCodes } from '../../../decode/report/confirm';
import type { CodeGroup, Report } from '../../../decode/types';
import type { Decoding } from '../../../hooks/useDecoder';
import { useLang, useMessages } from '../../../hooks/useLang';
import { searchPath } from '../../../paths';
import { Link } from '../../parts/Link';
import { DecodeActions } from '../DecodeActions';
import styles from './DecodeResults.module.css';
import { FindingGroup } from './FindingGroup';
import { Overview } from './Overview';
import { Suggestions } from './Suggestions';
import { summaryOf } from '../summaryOf';

/** Codes shown at first, and with every further step. */
const STEP = 30;

/** So many codes are seen at once and need no buttons to choose one. */
const SEEN_AT_ONCE = 3;

/** So few possible codes are not folded away, if nothing speaks against one of them. */
const FEW = 5;
const isWorthOpening = (possible: readonly CodeGroup[]) =>
  possible.length <= FEW &&
  possible.some(({ warnings }) => warnings.every(({ kind }) => kind !== 'excluded'));

interface Props {
  data: CodesData;
  decoding: Decoding;
  /** What may be searched for where no code is found; '' for what is too long. */
  words: string;
  /** Selects a place in the text; absent where the text is not shown. */
  onSelect: ((start: number, end: number) => void) | undefined;
}

/** What was found: certain codes in order, the possible ones apart, messages without a number last. */
export function DecodeResults({ data, decoding, words, onSelect }: Props) {
  const t = useMessages();
  const lang = useLang();
  const [only, setOnly] = useState('');
  const [most, setMost] = useState(STEP);
  // The codes that a reader has marked as codes, and the report they were marked in.
  const [marked, setMarked] = useState<{ report?: Report; codes: readonly string[] }>({
    codes: [],
  });
  const { report: decoded, progress = 0, failure } = decoding;
  if (failure) {
    const message =
      typeof failure === 'object'
        ? t.decode.tooLarge(Math.round(failure.limit / 1024 / 1024))
        : t.decode[failure];
    return <p role="alert">{message}</p>;
  }
  if (!decoded) {
    return (
      <p className={styles.working}>
        <progress value={progress} max={1} aria-label={t.decode.working} /> {t.decode.working}{' '}
        {Math.round(progress * 100)}%
      </p>
    );
  }
  const confirmed = marked.report === decoded ? marked.codes : [];
  const report = confirmCodes(decoded, confirmed);
  const certain = report.groups.filter((group) => group.certain);
  const possible = report.groups.filter((group) => !group.certain);
  const chosen = certain.some(({ code }) => code === only) ? only : '';
  const listed = certain.slice(0, most);
  const shown = chosen === '' ? listed : certain.filter(({ code }) => code === chosen);
  const list = (groups: typeof certain) => (
    <ol className="plain">
      {groups.map((group) => (
        <FindingGroup
          key={group.code}
          group={group}
          data={data}
          onSelect={onSelect}
          onConfirm={
            group.certain
              ? undefined
              : (code) => setMarked({ report: decoded, codes: [...confirmed, code] })
          }
          focused={group.code === confirmed.at(-1)}
        />
      ))}
    </ol>
  );
  return (
    <section className={styles.results} aria-labelledby="found">
      <div className={styles.head}>
        <h2 id="found">{summaryOf(report, t)}</h2>
        {certain.length > 0 && <DecodeActions codes={certain} rows={data.rows} />}
      </div>
      {report.groups.length + report.suggestions.length === 0 && words !== '' && (
        <p>
          <Link to={searchPath(words, lang)}>{t.search.lookFor(words)}</Link>
        </p>
      )}
      <Overview groups={certain} rows={data.rows} />
      {certain.length > SEEN_AT_ONCE && (
        <div className={styles.chips} role="group" aria-label={t.decode.only}>
          {['', ...listed.map(({ code }) => code)].map((code) => (
            <button
              key={code}
              type="button"
              className="button"
              aria-pressed={chosen === code}
              onClick={() => setOnly(code)}
            >
              {code || t.decode.all}
            </button>
          ))}
        </div>
      )}
      {list(shown)}
      {chosen === '' && certain.length > most && (
        <button type="button" className="button" onClick={() => setMost(most + STEP)}>
          {t.decode.showMore(certain.length - most)}
        </button>
      )}
      {report.certain.codes > certain.length && most >= certain.length && (
        <p className="hint">{t.decode.more(report.certain.codes - certain.length)}</p>
      )}
      <Suggestions suggestions={report.suggestions} rows={data.rows} onSelect={onSelect} />
      {possible.length > 0 && (
        <details open={certain.length === 0 || isWorthOpening(possible)}>
          <summary>{t.decode.possible(report.possible.codes)}</summary>
          <p className="hint">{t.decode.possibleHint}</p>
          {list(possible.slice(0, most))}
        </details>
      )}
    </section>
  );
}
