import type { Statement } from '../../../content/types';
import type { DocumentLink } from '../../catalog/views/code';
import { useLang } from '../../hooks/useLang';
import { Basis } from './Basis';

interface Props {
  items: readonly Statement[];
  documents: readonly DocumentLink[];
  /** Steps are numbered, causes and facts are not. */
  ordered?: boolean;
  /** The document of all of them is named above. */
  under?: boolean;
}

/** Sentences that claim something, each with how we know it. */
export function Statements({ items, documents, ordered = false, under = false }: Props) {
  const lang = useLang();
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className="statements">
      {items.map((item) => (
        <li key={item.en} data-basis={item.basis}>
          {`${item[lang]} `}
          <Basis statement={item} documents={documents} under={under} />
        </li>
      ))}
    </List>
  );
}
