import { messages, type Lang } from '../i18n';
import styles from './ScriptNote.module.css';

/**
 * Stands in every page and is shown when the page's own script did not load: the text can be read, but
 * search and filters are dead. Nothing runs then, so the way out is a plain link to the same page.
 */
export function ScriptNote({ lang }: { lang: Lang }) {
  const t = messages(lang);
  return (
    <p className={styles.note} role="alert">
      {t.error.script}{' '}
      <a href="" className="button">
        {t.error.reload}
      </a>
    </p>
  );
}
