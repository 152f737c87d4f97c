import type { CodeGroup } from '../catalog/decoded';
import { useLang, useMessages } from '../hooks/useLang';
import { useMount } from '../hooks/useMount';
import { useTicket } from '../hooks/useTicket';
import { messages } from '../i18n';
import { decodePath } from '../paths';
import styles from './CodeActions.module.css';
import { CopyButton } from './CopyButton';

/** Copying what was found: a link with the numbers only, or all codes as a ticket. */
export function DecodeActions({ groups }: { groups: readonly CodeGroup<unknown>[] }) {
  const lang = useLang();
  const t = useMessages();
  const mount = useMount();
  const unknown = {
    zh: messages('zh').decode.uncatalogued,
    en: messages('en').decode.uncatalogued,
  };
  const ticket = useTicket(
    groups.map(({ code, row }) => row ?? { code, titles: [unknown], official: [] }),
  );
  const share = () => {
    const path = decodePath(
      groups.map(({ code }) => code),
      lang,
    );
    return new URL(mount + path.slice(1), location.href).href;
  };
  return (
    <div className={styles.actions} role="group" aria-label={t.copy.label}>
      <CopyButton label={t.decode.share} text={share} />
      <CopyButton label={t.decode.markdown} text={() => ticket('markdown')} />
      <CopyButton label={t.decode.ticket} text={() => ticket('text')} />
    </div>
  );
}
