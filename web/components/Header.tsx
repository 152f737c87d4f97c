import { useLocation } from 'react-router-dom';
import { site } from '../catalog/site';
import { useLang, useMessages } from '../hooks/useLang';
import { pathOf, placeOf, translatedPath } from '../paths';
import styles from './Header.module.css';
import { Link } from './Link';
import { Progress } from './Progress';
import { SearchBox } from './SearchBox';
import { ThemeSwitch } from './ThemeSwitch';

/** Name, search, classes, language and theme: the same on every page, but the home page has its search in the middle. */
export function Header() {
  const lang = useLang();
  const t = useMessages();
  const { pathname, search, hash } = useLocation();
  const { route } = placeOf(pathname);
  const current = (to: string) => (to === pathname ? ('page' as const) : undefined);
  const other = lang === 'zh' ? 'en' : 'zh';
  const pages = [
    { to: pathOf({ page: 'decode' }, lang), name: t.nav.decode },
    { to: pathOf({ page: 'about' }, lang), name: t.nav.about },
  ];
  return (
    <header className={styles.header}>
      <Progress />
      <div className={styles.bar}>
        <Link className={styles.name} to={pathOf({ page: 'home' }, lang)}>
          {t.siteName(site.platform.name[lang])}
        </Link>
        {route?.page !== 'home' && <SearchBox className={styles.search} />}
        <nav className={styles.classes} aria-label={t.nav.classes}>
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
        <div className={styles.settings}>
          <Link
            to={translatedPath(pathname, other) + search + hash}
            lang={other === 'zh' ? 'zh-CN' : 'en'}
            aria-label={t.switchLanguage}
            className={styles.page}
          >
            {t.otherLanguage}
          </Link>
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}
