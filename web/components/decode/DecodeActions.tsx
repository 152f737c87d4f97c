import type { CodesData } from '../../catalog/views/lists';
import type { CodeGroup } from '../../decode/types';
import { useLang, useMessages } from '../../hooks/useLang';
import { useMount } from '../../hooks/useMount';
import { useTicket } from '../../hooks/useTicket';
import { decodePath } from '../../paths';
import { CopyButton } from '../parts/CopyButton';
import { CopyGroup } from '../parts/CopyGroup';

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
    listed.map(({ code, quote, count = 1, occurrences }) => ({
      ...(rows.find((row) => row.code === code) ?? { code, titles: [unknown], official: [] }),
      ...(quote && { seen: { ...quote, count, at: occurrences?.[0]?.line ?? 1 } }),
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
    <CopyGroup>
      <CopyButton label={t.decode.share} short={t.copy.short.link} text={share} />
      <CopyButton
        label={t.copy.markdown}
        short={t.copy.short.markdown}
        text={() => ticket('markdown')}
      />
      <CopyButton label={t.copy.text} short={t.copy.short.text} text={() => ticket('text')} />
    </CopyGroup>
  );
}
