import type { Citation } from '../../../content/types';
import type { DocumentLink } from '../../catalog/code';
import styles from './LineLink.module.css';

interface Props {
  document: DocumentLink;
  /** The line, or the first and the last; the whole document where none is named. */
  source: Citation;
  label: string;
  title: string;
}

/** A link to the lines of a document. */
export function LineLink({ document: { url }, source: { line, to }, label, title }: Props) {
  const lines = line === undefined ? '' : `#L${line}${to === undefined ? '' : `-L${to}`}`;
  return (
    <a className={styles.line} href={url + lines} title={title}>
      {label}
    </a>
  );
}
