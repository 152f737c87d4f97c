import type { Citation } from '../../../content/types';
import type { DocumentLink } from '../../catalog/code';
import { useLang, useMessages } from '../../hooks/useLang';

interface Props {
  source: Citation;
  documents: readonly DocumentLink[];
}

/** Title and line of a cited document, leading there; nothing where none is cited. */
export function Cite({ source: { doc, line }, documents }: Props) {
  const lang = useLang();
  const t = useMessages();
  const found = documents.find(({ id }) => id === doc);
  if (!found) return null;
  return (
    <cite className="doc">
      <a href={addressOf(found, line)}>{t.basis.place(found.title[lang], line)}</a>
    </cite>
  );
}

/** The address of a line; of the whole document where there is none. */
export function addressOf({ url }: DocumentLink, line: number | undefined): string {
  return line === undefined ? url : `${url}#L${line}`;
}
