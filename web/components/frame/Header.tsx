import { useLocation } from 'react-router-dom';
import { site } from '../../catalog/site';
import { useLang, useMessages } from '../../hooks/useLang';
import { pathOf, parsePath, translatedPath } from '../../paths';
import styles from './Header.module.css';
import { Link } from '../parts/Link';
import { Nav } from './Nav';
import { Progress } from './Progress';
import { SearchBox } from '../search/SearchBox';
import { ThemeSwitch } from './ThemeSwitch';

/** Name, search, classes, language and theme. The home page has its search field in the middle instead. */
export function Header() {
  const lang = useLang();
  const t = useMessages();
  const { pathname, search, hash } = useLocation();
  const other = lang === 'zh' ? 'en' : 'zh';
  return (
    <header className={styles.header}>
      <Progress />
      <div className={styles.bar}>
        <Link className={styles.name} to={pathOf({ page: 'home' }, lang)}>
          {t.siteName(site.platform.name[lang])}
        </Link>
        {parsePath(pathname).route?.page !== 'home' && <SearchBox className={styles.search} />}
        <Nav className={styles.nav} />
        <div className={styles.settings}>
          <Link
            to={translatedPath(pathname, other) + search + hash}
            lang={other === 'zh' ? 'zh-CN' : 'en'}
            aria-label={t.switchLanguage}
            className={styles.language}
          >
            {t.otherLanguage}
          </Link>
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}
