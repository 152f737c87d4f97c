import { useState } from 'react';
import { groupByCode } from '../catalog/decoded';
import type { CodesData } from '../catalog/lists';
import type { Decoding } from '../hooks/useDecoder';
import { useMessages } from '../hooks/useLang';
import { DecodeActions } from './DecodeActions';
import styles from './DecodeResults.module.css';
import { FindingGroup } from './FindingGroup';
import { Suggestions } from './Suggestions';

interface Props {
  data: CodesData;
  decoding: Decoding;
  onSelect: (start: number, end: number) => void;
}

/** What was found: certain codes in order, the possible ones apart, messages without a number last. */
export function DecodeResults({ data, decoding, onSelect }: Props) {
  const t = useMessages();
  const [only, setOnly] = useState('');
  const { result, text, progress, failure } = decoding;
  if (failure) {
    const message =
      failure === true
        ? t.decode.failed
        : t.decode.tooLarge(Math.round(failure.limit / 1024 / 1024));
    return <p role="alert">{message}</p>;
  }
  if (!result) {
    return (
      <p role="status">
        <progress value={progress} max={1} aria-label={t.decode.title} />{' '}
        {t.decode.working(Math.round((progress ?? 0) * 100))}
      </p>
    );
  }
  const groups = groupByCode(result.findings, data.rows);
  const certain = groups.filter((group) => group.certain);
  const possible = groups.filter((group) => !group.certain);
  const places = certain.reduce((sum, group) => sum + group.findings.length, 0);
  const chosen = certain.some(({ code }) => code === only) ? only : '';
  const shown = chosen === '' ? certain : certain.filter(({ code }) => code === chosen);
  const nothing = groups.length === 0 && result.suggestions.length === 0;
  const summary = nothing ? t.decode.nothing : t.decode.summary(certain.length, places);
  const list = (listed: typeof groups) => (
    <ol className="plain">
      {listed.map((group) => (
        <FindingGroup key={group.code} group={group} data={data} text={text} onSelect={onSelect} />
      ))}
    </ol>
  );
  return (
    <section className={styles.results} aria-labelledby="found">
      <h2 id="found">{summary}</h2>
      <p role="status" className="visually-hidden">
        {summary}
      </p>
      {result.truncated && (
        <p className="hint">{t.decode.truncated(result.truncated.shown, result.truncated.total)}</p>
      )}
      {certain.length > 0 && <DecodeActions groups={certain} />}
      {certain.length > 1 && (
        <div className={styles.chips} role="group" aria-label={t.decode.only}>
          {['', ...certain.map(({ code }) => code)].map((code) => (
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
      <Suggestions suggestions={result.suggestions} rows={data.rows} onSelect={onSelect} />
      {possible.length > 0 && (
        <details open={certain.length === 0}>
          <summary>{t.decode.possible(possible.length)}</summary>
          <p className="hint">{t.decode.possibleHint}</p>
          {list(possible)}
        </details>
      )}
    </section>
  );
}
