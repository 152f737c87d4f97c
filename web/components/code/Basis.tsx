import type { Statement } from '../../../content/types';
import { addressOf, type DocumentLink } from '../../catalog/code';
import { useLang, useMessages } from '../../hooks/useLang';
import styles from './Basis.module.css';

interface Props {
  statement: Statement;
  documents: readonly DocumentLink[];
  /** Whether the mark leads to the line; not where the place is named beside it. */
  link: boolean;
}

/** How we know a statement: a quiet mark behind it, leading to the line of the document where there is one. */
export function Basis({ statement, documents, link }: Props) {
  const lang = useLang();
  const t = useMessages();
  const found = documents.find(({ id }) => id === statement.doc);
  const { basis, line, to, namesCode } = statement;
  const label = namesCode ? t.basis.namesCode : t.basis[basis];
  const place = found && link ? t.basis.place(found.title[lang], line, to) : undefined;
  const title = found ? place && t.basis.documentedTitle(place) : t.basis.inferredTitle;
  return (
    <span className={styles.basis} data-basis={basis} title={title}>
      {link && found ? <a href={addressOf(found, statement)}>{label}</a> : label}
    </span>
  );
}
