import { CodeTable } from '../components/lists/CodeTable';
import { Empty } from '../components/lists/Empty';
import { Facets } from '../components/lists/Facets';
import { FilterField } from '../components/lists/FilterField';
import { Meta } from '../components/frame/Meta';
import { SortSwitch } from '../components/lists/SortSwitch';
import { site } from '../catalog/site';
import { filterText, isPicked, pick } from '../catalog/filters';
import { useDraft } from '../hooks/useDraft';
import { useLang, useMessages } from '../hooks/useLang';
import { usePageData } from '../data/usePageData';
import { useQuery } from '../hooks/useQuery';
import styles from './Status.module.css';

/** Takes a status of the catalog; lists all its codes, filtered by what the URL says. */
export function Status({ status }: { status: number }) {
  const { rows, official, title, reason, advice, unassigned } = usePageData({ status });
  const lang = useLang();
  const t = useMessages();
  const { q, picks, sort, setQ, setSort, toggle, clear } = useQuery();
  const [text, setText] = useDraft(q, setQ);

  const matching = filterText(rows, text);
  const shown = pick(matching, picks);
  const source = shown.filter(({ origin }) => origin === 'source');
  const apart = shown.filter(({ origin }) => origin !== 'source');
  const all = rows.filter(({ origin }) => origin === 'source');
  const allRows = all.reduce((sum, row) => sum + row.official.length, 0);
  const filtered = text.trim() !== '' || isPicked(picks);
  const reset = () => {
    setText('');
    clear();
  };

  return (
    <div className="page" data-status={status}>
      <Meta
        title={t.status.title(status, title[lang])}
        description={t.status.description(status, title[lang], rows.length)}
      />
      <h1 className={styles.title}>
        <span className={styles.status}>{status}</span> {title[lang]}
      </h1>
      <p className="hint">
        <span lang="en" translate="no">{`HTTP/1.1 ${status} ${reason}`}</span>
        {official !== title[lang] && (
          <>
            {` · ${t.status.official} `}
            <q lang="zh-CN">{official}</q>
          </>
        )}
      </p>
      <p className={styles.advice}>
        <b>{t.status.advice}</b> {advice[lang]}
      </p>
      {rows.length === 0 ? (
        <p className="hint">{t.status.noCodes}</p>
      ) : (
        <section aria-labelledby="list">
          <h2 id="list">{t.status.list}</h2>
          <p className="hint">
            {t.status.source(site.sourceEdition, all.length, allRows)}
            {unassigned.length > 0 && (
              <>
                {' '}
                ·{' '}
                {t.status.unassigned(
                  unassigned.map(({ code }) => code).join(lang === 'zh' ? '、' : ', '),
                )}
              </>
            )}
          </p>
          <noscript>
            <p className="hint">{t.status.noScript}</p>
          </noscript>
          <div className={styles.columns}>
            <div className={styles.filters}>
              <FilterField
                label={t.filter.text}
                placeholder={t.filter.textPlaceholder}
                value={text}
                onChange={setText}
              />
              <Facets items={matching} picks={picks} onToggle={toggle} />
            </div>
            <div>
              <div className={styles.bar}>
                <p className={styles.count} role="status">
                  {t.filter.shown(shown.length, rows.length)}
                  {filtered && (
                    <button type="button" className="button" onClick={reset}>
                      {t.filter.clear}
                    </button>
                  )}
                </p>
                {shown.length > 0 && <SortSwitch sort={sort} onSort={setSort} />}
              </div>
              {shown.length === 0 && (
                <Empty text={t.filter.none} action={t.filter.clear} onAction={reset} />
              )}
              {sort === 'topic'
                ? shown.length > 0 && (
                    <CodeTable rows={shown} caption={t.status.list} topics="headings" />
                  )
                : source.length > 0 && (
                    <CodeTable rows={source} caption={t.status.list} topics="column" />
                  )}
              {sort === 'number' && apart.length > 0 && (
                <section aria-labelledby="apart">
                  <h3 id="apart">{t.status.apart}</h3>
                  <p className="hint">{t.status.apartHint}</p>
                  <CodeTable rows={apart} caption={t.status.apart} topics="column" />
                </section>
              )}
            </div>
          </div>
        </section>
      )}
    </div>
  );
}
