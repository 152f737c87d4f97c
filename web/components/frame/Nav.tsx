import { useLocation } from 'react-router-dom';
import { site } from '../../catalog/site';
import { useLang, useMessages } from '../../hooks/useLang';
import { pathOf } from '../../paths';
import { Link } from '../parts/Link';
import styles from './Nav.module.css';

/** The classes and the other pages: in the header where there is room, else at the end of the page. */
export function Nav({ className }: { className?: string | undefined }) {
  const lang = useLang();
  const t = useMessages();
  const { pathname } = useLocation();
  // A topic's page lies below the list of topics.
  const current = (to: string) =>
    to === pathname ? ('page' as const) : pathname.startsWith(to) ? ('true' as const) : undefined;
  const pages = [
    ...(site.topics > 0 ? [{ to: pathOf({ page: 'topics' }, lang), name: t.nav.topics }] : []),
    ...(site.calls > 0 ? [{ to: pathOf({ page: 'calls' }, lang), name: t.nav.calls }] : []),
    { to: pathOf({ page: 'decode' }, lang), name: t.nav.decode },
    { to: pathOf({ page: 'about' }, lang), name: t.nav.about },
  ];
  return (
    <nav className={[styles.nav, className].filter(Boolean).join(' ')} aria-label={t.nav.classes}>
      {site.statuses.map(({ status, title }) => {
        const to = pathOf({ page: 'status', status }, lang);
        return (
          <Link
            key={status}
            to={to}
            className={styles.class}
            aria-current={current(to)}
            data-status={status}
            title={title[lang]}
          >
            {status}
          </Link>
        );
      })}
      {pages.map(({ to, name }) => (
        <Link key={to} to={to} className={styles.page} aria-current={current(to)}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
