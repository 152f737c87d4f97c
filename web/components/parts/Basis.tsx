import type { Citation } from '../../../content/types';
import type { DocumentLink } from '../../catalog/views/code';
import { useLang, useMessages } from '../../hooks/useLang';
import { Inferred } from './Inferred';
import { LineLink } from './LineLink';

interface Props {
  statement: Citation & { namesCode?: true };
  documents: readonly DocumentLink[];
  /** The document is named above: only the line is said. */
  under?: boolean;
}

/**
 * How we know a statement, behind it: a link to the line of the document, which says where that is without a network too,
 * or the mark of what we concluded.
 */
export function Basis({ statement, documents, under = false }: Props) {
  const lang = useLang();
  const t = useMessages();
  const { doc, line, to, namesCode } = statement;
  const found = documents.find(({ id }) => id === doc);
  if (!found) {
    return <Inferred />;
  }
  const place = t.basis.place(found.title[lang], line, to);
  return (
    <LineLink
      document={found}
      source={statement}
      label={
        under
          ? t.basis.line(line, to)
          : t.basis[namesCode ? 'namesCodeAt' : 'documentedAt'](line, to)
      }
      title={t.basis[namesCode ? 'namesCodeTitle' : 'documentedTitle'](place)}
    />
  );
}
