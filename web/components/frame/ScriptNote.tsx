import { messages, type Lang } from '../../i18n';

/**
 * Stands in every page and is shown when the page's own script did not load: the text can be read, but
 * search and filters are dead.
 */
export function ScriptNote({ lang }: { lang: Lang }) {
  const t = messages(lang);
  return (
    <p className="script-note">
      {t.error.script} {/* Nothing runs when this is seen, so it is a link to the page itself. */}
      <a href="?" className="button">
        {t.error.reload}
      </a>
    </p>
  );
}
