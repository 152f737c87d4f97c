import { codesOf, filterCalls } from '../catalog/views/calls';
import { pick } from '../catalog/filters';
import { site } from '../catalog/site';
import { Meta } from '../components/frame/Meta';
import { Empty } from '../components/lists/Empty';
import { FilterField } from '../components/lists/FilterField';
import { Facets } from '../components/lists/Facets';
import { CallName } from '../components/parts/CallName';
import { Link } from '../components/parts/Link';
import { usePageData } from '../data/usePageData';
import { useDraft } from '../hooks/useDraft';
import { useLang, useMessages } from '../hooks/useLang';
import { useManyLinks } from '../hooks/useManyLinks';
import { useLinkTo } from '../hooks/useLinkTo';
import { useQuery } from '../hooks/useQuery';
import { callPath, pathOf } from '../paths';
import styles from './Calls.module.css';

/** Every documented call with the codes that have to do with it, filtered by what the URL says. */
export function Calls() {
  const data = usePageData('calls');
  const lang = useLang();
  const t = useMessages();
  const href = useLinkTo();
  const { q, picks, setQ, toggle, clear } = useQuery();
  const [text, setText] = useDraft(q, setQ);
  const found = filterCalls(data, text);
  const matching = found.flatMap(({ calls }) =>
    calls.map((call) => ({ ...call, domain: call.topics })),
  );
  const groups = found
    .map(({ document, calls }) => ({
      document,
      calls: calls.filter(({ topics }) => pick([{ domain: topics }], picks).length > 0),
    }))
    .filter(({ calls }) => calls.length > 0);
  const shown = groups.reduce((sum, { calls }) => sum + calls.length, 0);
  const filtered = text.trim() !== '' || picks.domain.length > 0;
  const reset = () => {
    setText('');
    clear();
  };
  return (
    <div className="page">
      <Meta title={t.calls.title} description={t.calls.description(site.calls)} />
      <h1>{t.calls.title}</h1>
      <p className="hint">{t.calls.meaning}</p>
      <div className={styles.columns}>
        <div className={styles.filters}>
          <FilterField
            label={t.calls.filter}
            placeholder={t.calls.placeholder}
            value={text}
            onChange={setText}
          />
          <Facets facets={['domain']} items={matching} picks={picks} onToggle={toggle} />
        </div>
        <div>
          <p className={styles.count} role="status">
            {t.calls.shown(shown, site.calls)}
            {filtered && (
              <button type="button" className="button" onClick={reset}>
                {t.filter.clear}
              </button>
            )}
          </p>
          {shown === 0 && <Empty text={t.calls.none} action={t.filter.clear} onAction={reset} />}
          <div {...useManyLinks()}>
            {groups.map(({ document, calls }) => (
              <section key={document.id} aria-labelledby={document.id}>
                <h2 id={document.id} className={styles.document}>
                  <a href={document.url}>{document.title[lang]}</a>
                </h2>
                {calls.map((call) => (
                  <section key={call.id} id={call.id} className={styles.call} tabIndex={-1}>
                    <h3>
                      <Link to={callPath(call.id, lang)} className={styles.name}>
                        <CallName method={call.method} path={call.path} />
                      </Link>
                    </h3>
                    <ul className={styles.codes}>
                      {codesOf(call, data).map(({ code, title }) => (
                        <li key={code} data-code={code}>
                          <a href={href(pathOf({ page: 'code', code }, lang))}>
                            <b data-status={code.slice(0, 3)}>{code}</b> {title[lang]}
                          </a>
                        </li>
                      ))}
                    </ul>
                  </section>
                ))}
              </section>
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}
