import { errorNumberOf, statusOf } from '../../catalog/catalog';
import type { HomeData } from '../../catalog/views/lists';
import { useLang, useMessages } from '../../hooks/useLang';
import styles from './Composition.module.css';
import { Official } from '../parts/Official';

interface Props {
  code: string;
  document: HomeData['document'];
}

/** How a code is composed, on a real one, with the platform's own rule. */
export function Composition({ code, document }: Props) {
  const lang = useLang();
  const t = useMessages();
  const status = statusOf(code);
  return (
    <>
      <dl className={styles.figure} data-status={status}>
        <div>
          <dd className={styles.status}>{status}</dd>
          <dt>{t.home.composeStatus}</dt>
        </div>
        <div>
          <dd>{errorNumberOf(code)}</dd>
          <dt>{t.home.composeNumber}</dt>
        </div>
      </dl>
      {document && (
        <Official text={document.composition.official}>
          {lang === 'en' && document.composition.en}
        </Official>
      )}
    </>
  );
}
