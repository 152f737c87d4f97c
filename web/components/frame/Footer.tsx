import { site } from '../../catalog/site';
import { useLang, useMessages } from '../../hooks/useLang';
import { pathOf } from '../../paths';
import styles from './Footer.module.css';
import { Link } from '../parts/Link';
import { Nav } from './Nav';

/** The source's copyright line, verbatim, and where the rest is said. */
export function Footer() {
  const lang = useLang();
  const t = useMessages();
  const { copyright, homepage } = site.platform;
  return (
    <footer className={styles.footer}>
      <Nav className={styles.nav} />
      <div className={styles.inner}>
        <p>
          <span lang="zh-CN">{`${copyright}（${homepage}）`}</span>
        </p>
        <p>
          {`${t.footer.official} · ${t.footer.edition(site.sourceEdition)} · `}
          <Link to={pathOf({ page: 'about' }, lang)}>{t.nav.about}</Link>
        </p>
      </div>
    </footer>
  );
}
