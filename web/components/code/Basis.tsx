import type { Statement } from '../../../content/types';
import { useMessages } from '../../hooks/useLang';
import styles from './Basis.module.css';

/** How we know a statement: a quiet mark behind it, the document named where there is one. */
export function Basis({ basis, doc }: Pick<Statement, 'basis' | 'doc'>) {
  const t = useMessages();
  return (
    <span
      className={styles.basis}
      data-basis={basis}
      title={basis === 'documented' ? t.basis.documentedTitle(doc ?? '') : t.basis.inferredTitle}
    >
      {t.basis[basis]}
    </span>
  );
}
