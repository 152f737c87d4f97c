import { Atlas } from '../components/lists/Atlas';
import { Composition } from '../components/about/Composition';
import { Link } from '../components/parts/Link';
import { Meta } from '../components/frame/Meta';
import { SearchBox } from '../components/search/SearchBox';
import { site } from '../catalog/site';
import { useLang, useMessages } from '../hooks/useLang';
import { usePageData } from '../data/usePageData';
import { pathOf } from '../paths';
import styles from './Home.module.css';

/** Search, the atlas of all codes, the classes, and how a code is composed. */
export function Home() {
  const { cells, unassigned, document } = usePageData('home');
  const lang = useLang();
  const t = useMessages();
  const name = site.platform.name[lang];
  const sample = cells.find(({ apart }) => !apart) ?? cells[0];
  return (
    <div className="page">
      <Meta home title={t.siteName(name)} description={t.home.description(name, cells.length)} />
      <div className={styles.hero}>
        <h1>{t.siteName(name)}</h1>
        <p>{t.home.tagline}</p>
        <SearchBox large />
        <p className={styles.decode}>
          {t.home.decode} <Link to={pathOf({ page: 'decode' }, lang)}>{t.home.decodeLink}</Link>
        </p>
      </div>
      <section aria-labelledby="atlas">
        <h2 id="atlas">{t.home.atlas}</h2>
        <p className="hint">{t.home.atlasHint}</p>
        <Atlas cells={cells} unassigned={unassigned} />
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
