import type { CodesData } from '../catalog/lists';
import type { CodeGroup } from '../decode/types';
import { useLang, useMessages } from '../hooks/useLang';
import { useMount } from '../hooks/useMount';
import { useTicket } from '../hooks/useTicket';
import { decodePath } from '../paths';
import styles from './CodeActions.module.css';
import { CopyButton } from './CopyButton';

/** As many codes as a shared link gives back. */
const MOST = 200;

interface Props {
  codes: readonly (Pick<CodeGroup, 'code'> & Partial<CodeGroup>)[];
  rows: CodesData['rows'];
}

/** Copying what was found: a link with the numbers only, or all codes as a ticket with what stood beside them, masked. */
export function DecodeActions({ codes, rows }: Props) {
  const lang = useLang();
  const t = useMessages();
  const mount = useMount();
  // A ticket speaks the language of the page.
  const unknown = { zh: t.decode.uncatalogued, en: t.decode.uncatalogued };
  const listed = codes.slice(0, MOST);
  const ticket = useTicket(
    listed.map(({ code, quote, count = 1, places }) => ({
      ...(rows.find((row) => row.code === code) ?? { code, titles: [unknown], official: [] }),
      ...(quote && { seen: { ...quote, count, at: places?.[0]?.line ?? 1 } }),
    })),
  );
  const share = () => {
    const path = decodePath(
      listed.map(({ code }) => code),
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
