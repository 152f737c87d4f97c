import { Atlas } from '../components/lists/Atlas';
import { Composition } from '../components/about/Composition';
import { Link } from '../components/parts/Link';
import { Meta } from '../components/frame/Meta';
import { SearchBox } from '../components/search/SearchBox';
import { site } from '../catalog/site';
import { useLang, useMessages } from '../hooks/useLang';
import { usePageData } from '../data/usePageData';
import { pathOf, searchPath } from '../paths';
import styles from './Home.module.css';

/** Search, the atlas of all codes, the classes, and how a code is composed. */
export function Home() {
  const { cells, unassigned, shares, document } = usePageData('home');
  const lang = useLang();
  const t = useMessages();
  const name = site.platform.name[lang];
  const sample = cells.find(({ apart }) => !apart) ?? cells[0];
  return (
    <div className="page">
      <Meta home title={t.siteName(name)} description={t.home.description(name, cells.length)} />
      <div className={styles.hero}>
        <div>
          <h1>{t.siteName(name)}</h1>
          <p className={styles.tagline}>{t.home.tagline}</p>
          <SearchBox large />
        </div>
        <dl className={styles.ways}>
          {sample && (
            <>
              <div>
                <dt>{t.home.ways.number}</dt>
                <dd>
                  {t.home.ways.numberHow}{' '}
                  <Link to={pathOf({ page: 'code', code: sample.code }, lang)}>{sample.code}</Link>
                </dd>
              </div>
              <div>
                <dt>{t.home.ways.text}</dt>
                <dd>
                  {t.home.ways.textHow}{' '}
                  <Link to={searchPath(sample.title[lang], lang)}>{sample.title[lang]}</Link>
                </dd>
              </div>
            </>
          )}
          <div>
            <dt>{t.home.ways.log}</dt>
            <dd>
              <Link to={pathOf({ page: 'decode' }, lang)}>{t.home.ways.logHow}</Link>
            </dd>
          </div>
          {site.calls > 0 && (
            <div>
              <dt>{t.home.ways.call}</dt>
              <dd>
                <Link to={pathOf({ page: 'calls' }, lang)}>{t.home.ways.callHow(site.calls)}</Link>
              </dd>
            </div>
          )}
        </dl>
      </div>
      {site.topics > 0 && (
        <section aria-labelledby="topics">
          <h2 id="topics">{t.home.topics}</h2>
          <ul className={styles.topics}>
            {site.domains.map(({ id, name: topic, codes }) => (
              <li key={id}>
                <Link to={pathOf({ page: 'topic', topic: id }, lang)}>
                  {topic[lang]} <span>{codes}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="atlas">
        <h2 id="atlas">{t.home.atlas}</h2>
        <p className="hint">{t.home.atlasHint}</p>
        <Atlas cells={cells} unassigned={unassigned} shares={shares} />
      </section>
      <section aria-labelledby="classes">
        <h2 id="classes">{t.home.classesOf(site.statuses.length)}</h2>
        <ul className={styles.classes}>
          {site.statuses.map(({ status, reason, title, codes }) => (
            <li key={status} data-status={status}>
              <Link to={pathOf({ page: 'status', status }, lang)} className={styles.class}>
                <span className={styles.status}>{status}</span>
                <span className={styles.title}>{title[lang]}</span>
                <span className={styles.reason} lang="en">
                  {reason}
                </span>
                <span className={styles.count}>{t.home.codes(codes)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      {sample && (
        <section aria-labelledby="compose">
          <h2 id="compose">{t.home.compose}</h2>
          <Composition code={sample.code} document={document} />
        </section>
      )}
    </div>
  );
}
