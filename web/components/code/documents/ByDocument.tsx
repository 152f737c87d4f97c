import type { ReactNode } from 'react';
import type { Citation } from '../../../../content/types';
import type { DocumentLink } from '../../../catalog/views/code';
import { useLang } from '../../../hooks/useLang';
import styles from './ByDocument.module.css';

interface Props<T extends Citation> {
  items: readonly T[];
  documents: readonly DocumentLink[];
  children: (items: readonly T[], document: DocumentLink | undefined) => ReactNode;
}

/** What documents say, document by document: the title once, then its items; those that cite none come last. */
export function ByDocument<T extends Citation>({ items, documents, children }: Props<T>) {
  const lang = useLang();
  const cited = documents.filter(({ id }) => items.some(({ doc }) => doc === id));
  const rest = items.filter(({ doc }) => !cited.some(({ id }) => id === doc));
  return (
    <>
      {cited.map((document) => (
        <div key={document.id}>
          <h3 className={styles.title}>
            <a href={document.url}>{document.title[lang]}</a>
          </h3>
          {children(
            items.filter(({ doc }) => doc === document.id),
            document,
          )}
        </div>
      ))}
      {rest.length > 0 && children(rest, undefined)}
    </>
  );
}
