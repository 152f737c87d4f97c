import { Empty } from '../components/lists/Empty';
import { Facets } from '../components/lists/Facets';
import { Failure } from '../components/frame/Failure';
import { HitText } from '../components/search/HitText';
import { ResultNotes } from '../components/search/ResultNotes';
import { Link } from '../components/parts/Link';
import { Meta } from '../components/frame/Meta';
import { isPicked, pick } from '../catalog/filters';
import { site } from '../catalog/site';
import { putPaste } from '../data/pasteTransfer';
import { useLang, useMessages } from '../hooks/useLang';
import { useQuery } from '../hooks/useQuery';
import { useSearch } from '../hooks/useSearch';
import { pathOf } from '../paths';
import styles from './Search.module.css';

/** Results as a page. The header's field is the query; typing there changes ?q= and this list. */
export function Search() {
  const lang = useLang();
  const t = useMessages();
  const { q, picks, toggle, clear } = useQuery();
  const { result, state, retry } = useSearch(q);
  const docs = (result?.hits ?? []).map((hit) => ({ ...hit.doc, hit }));
  const shown = pick(docs, picks);
  return (
    <div className="page results">
      <Meta title={q ? t.search.titleFor(q) : t.search.title} description={t.search.description} />
      <h1>{q ? t.search.titleFor(q) : t.search.title}</h1>
      <noscript>
        <p>{t.search.noScript}</p>
      </noscript>
      {!q && (
        <>
          <p>{t.search.empty}</p>
          <ul className={styles.classes}>
            {site.statuses.map(({ status, title }) => (
              <li key={status} data-status={status}>
                <Link to={pathOf({ page: 'status', status }, lang)}>
                  {status} {title[lang]}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {q && state === 'failed' && (
        <Failure title={t.search.failed} text={t.error.text} onRetry={retry} />
      )}
      {q && state === 'loading' && <p className="hint">{t.search.loading}</p>}
      {q && result && (
        <div className={styles.columns}>
          <Facets items={docs} picks={picks} onToggle={toggle} />
          <div>
            <p className={styles.count} role="status">
              {result.certain
                ? t.search.results(shown.length, result.more)
                : docs.length > 0
                  ? t.search.nearest
                  : t.search.none(q)}
              {isPicked(picks) && (
                <button type="button" className="button" onClick={() => clear('facets')}>
                  {t.filter.clear}
                </button>
              )}
            </p>
            <ResultNotes result={result} className="hint" />
            {docs.length === 0 && <p>{t.search.noneHint}</p>}
            {docs.length > 0 && shown.length === 0 && (
              <Empty
                text={t.filter.none}
                action={t.filter.clear}
                onAction={() => clear('facets')}
              />
            )}
            <ol className="plain ruled">
              {shown.map(({ hit }) => (
                <li key={hit.code} data-code={hit.code} data-certain={result.certain}>
                  <Link to={pathOf({ page: 'code', code: hit.code }, lang)} className={styles.hit}>
                    <HitText hit={hit} />
                  </Link>
                </li>
              ))}
            </ol>
            {result.decode && (
              <p>
                <Link
                  to={pathOf({ page: 'decode' }, lang)}
                  className="button"
                  onClick={() => putPaste(q)}
                >
                  {t.search.decode(result.decode.codes.length)}
                </Link>
              </p>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
