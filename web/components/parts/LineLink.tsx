import type { Citation } from '../../../content/types';
import { addressOf, type DocumentLink } from '../../catalog/views/code';
import styles from './LineLink.module.css';

interface Props {
  document: DocumentLink;
  /** The line, or the first and the last; the whole document where none is named. */
  source: Citation;
  label: string;
  title: string;
}

/** A link to the lines of a document. */
export function LineLink({ document, source, label, title }: Props) {
  return (
    <a className={styles.line} href={addressOf(document, source)} title={title}>
      {label}
    </a>
  );
}
