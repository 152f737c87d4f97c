import type { Citation } from '../../../content/types';
import { addressOf, type DocumentLink } from '../../catalog/code';
import { useLang, useMessages } from '../../hooks/useLang';

interface Props {
  source: Citation;
  documents: readonly DocumentLink[];
}

/** Title and line of a cited document, leading there; nothing where none is cited. */
export function Cite({ source, documents }: Props) {
  const lang = useLang();
  const t = useMessages();
  const found = documents.find(({ id }) => id === source.doc);
  if (!found) return null;
  return (
    <cite className="doc">
      <a href={addressOf(found, source)}>
        {t.basis.place(found.title[lang], source.line, source.to)}
      </a>
    </cite>
  );
}
