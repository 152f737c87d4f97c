import { statusOf } from '../../catalog/catalog';
import { site } from '../../catalog/site';
import type { HomeData } from '../../catalog/lists';
import { useLang, useMessages } from '../../hooks/useLang';
import { useLinkTo } from '../../hooks/useLinkTo';
import { useManyLinks } from '../../hooks/useManyLinks';
import { pathOf } from '../../paths';
import styles from './Atlas.module.css';
import { Link } from '../parts/Link';

type Item = HomeData['cells'][number] | { code: string; gap: true };

/**
 * The whole catalog as a picture: one cell per code in numeric order, grouped by class, gaps where
 * a number was never assigned. To keyboards and screen readers it is a list of links.
 */
export function Atlas({ cells, unassigned }: Pick<HomeData, 'cells' | 'unassigned'>) {
  const lang = useLang();
  const t = useMessages();
  const href = useLinkTo();
  const gaps = unassigned.map(({ code }) => ({ code, gap: true as const }));
  const items: Item[] = [...cells, ...gaps].sort((a, b) => a.code.localeCompare(b.code));
  return (
    <div className={styles.atlas} {...useManyLinks()}>
      {site.statuses
        .filter(({ codes }) => codes > 0)
        .map(({ status, title, codes }) => (
          <section key={status} data-status={status} aria-labelledby={`atlas-${status}`}>
            <h3 id={`atlas-${status}`}>
              <Link to={pathOf({ page: 'status', status }, lang)} className={styles.heading}>
                <span className={styles.status}>{status}</span> {title[lang]}
                <span className={styles.count}>{t.home.codes(codes)}</span>
              </Link>
            </h3>
            <ul className={styles.cells}>
              {items
                .filter(({ code }) => statusOf(code) === status)
                .map((item) => (
                  <li key={item.code} className={'gap' in item ? styles.gap : undefined}>
                    {'gap' in item ? (
                      <span className="visually-hidden">{t.home.unassigned(item.code)}</span>
                    ) : (
                      <a
                        href={href(pathOf({ page: 'code', code: item.code }, lang))}
                        aria-label={`${item.code} ${item.title[lang]}`}
                        className={item.apart ? styles.apart : styles.cell}
                      />
                    )}
                  </li>
                ))}
            </ul>
          </section>
        ))}
    </div>
  );
}
