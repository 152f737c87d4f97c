import { statusOf } from '../../catalog/catalog';
import { domainName, site } from '../../catalog/site';
import type { HomeData } from '../../catalog/views/lists';
import { useLang, useMessages } from '../../hooks/useLang';
import { useLinkTo } from '../../hooks/useLinkTo';
import { useManyLinks } from '../../hooks/useManyLinks';
import { filteredPath, pathOf } from '../../paths';
import styles from './Atlas.module.css';
import { Link } from '../parts/Link';

type Item = HomeData['cells'][number] | { code: string; gap: true };

type Props = Pick<HomeData, 'cells' | 'unassigned' | 'shares'>;

/** Topics named beside a class. */
const NAMED = 5;

/**
 * The whole catalog as a picture: one cell per code in numeric order, grouped by class, gaps where
 * a number was never assigned; beside each class what most of its codes are about. To keyboards and
 * screen readers it is a list of links.
 */
export function Atlas({ cells, unassigned, shares }: Props) {
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
            <p className={styles.topics}>
              {(shares.find((share) => share.status === status)?.topics ?? [])
                .slice(0, NAMED)
                .map((topic) => (
                  <Link key={topic.id} to={filteredPath(status, topic.id, lang)}>
                    {`${domainName(topic.id)[lang]} ${topic.codes}`}
                  </Link>
                ))}
            </p>
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
