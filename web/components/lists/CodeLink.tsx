import type { Text } from '../../../content/types';
import { useLang } from '../../hooks/useLang';
import { pathOf } from '../../paths';
import { CodeNumber } from '../parts/CodeNumber';
import { Link } from '../parts/Link';
import styles from './CodeLink.module.css';

interface Props {
  code: string;
  /** Left out where it is said beside the link. */
  title?: Text;
  /** A word before the title, such as why the code is shown. */
  label?: string;
}

/** A code as a link: number and title. */
export function CodeLink({ code, title, label }: Props) {
  const lang = useLang();
  return (
    <Link to={pathOf({ page: 'code', code }, lang)} className={styles.link}>
      <CodeNumber code={code} />
      {title && <span className={styles.title}>{title[lang]}</span>}
      {label && <span className={styles.label}>{label}</span>}
    </Link>
  );
}
