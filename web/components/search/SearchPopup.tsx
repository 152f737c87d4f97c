import type { SearchField } from '../../hooks/useSearchField';
import { useLang, useMessages } from '../../hooks/useLang';
import { pathOf, searchPath } from '../../paths';
import { HitText } from './HitText';
import { ResultNotes } from './ResultNotes';
import { Link } from '../parts/Link';
import styles from './SearchBox.module.css';

/** What hangs below the search field: results, or why there are none. */
export function SearchPopup({ box }: { box: SearchField }) {
  const lang = useLang();
  const t = useMessages();
  const { result, state, retry } = box.search;
  const visible = box.open && (state !== 'ready' || result !== undefined);
  return (
    <div className={styles.popup} hidden={!visible}>
      {result && !result.certain && (
        <p className={styles.note}>
          {result.hits.length > 0 ? t.search.nearest : t.search.none(shorten(box.query))}
        </p>
      )}
      {result && <ResultNotes result={result} className={styles.note} />}
      {/* Always there, so that aria-controls has something to point at. */}
      <div id="hits" role="listbox" aria-label={t.search.label} hidden={box.hits.length === 0}>
        {box.hits.map((hit, index) => (
          <Link
            // By place: the next answer changes rows, it does not make them anew.
            key={index}
            id={`hit-${index}`}
            role="option"
            aria-selected={index === box.active}
            tabIndex={-1}
            to={pathOf({ page: 'code', code: hit.code }, lang)}
            data-code={hit.code}
            data-certain={result?.certain}
            className={styles.option}
            onPointerMove={() => box.choose(index)}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              box.openCode(hit.code);
            }}
          >
            <HitText hit={hit} />
          </Link>
        ))}
      </div>
      {!result && state === 'loading' && <p className={styles.note}>{t.search.loading}</p>}
      {state === 'failed' && (
        <p className={styles.note}>
          {t.search.failed}{' '}
          <button type="button" className="button" onClick={retry}>
            {t.search.retry}
          </button>
        </p>
      )}
      {result && (result.total > result.hits.length || result.decode) && (
        <p className={styles.more}>
          {result.total > result.hits.length && (
            <Link to={searchPath(box.query, lang)} onClick={box.close}>
              {t.search.all(result.total, result.more)}
            </Link>
          )}
          {result.decode && (
            <button type="button" className="button" onClick={box.decode}>
              {t.search.decode(result.decode.codes.length)}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
