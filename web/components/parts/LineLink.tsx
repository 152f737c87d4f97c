import type { DocumentLink } from '../../catalog/code';
import styles from './LineLink.module.css';

interface Props {
  document: DocumentLink;
  /** Counted from 1; without one the link leads to the whole document. */
  line: number | undefined;
  label: string;
  title: string;
}

/** A link to the line of a document. */
export function LineLink({ document: { url }, line, label, title }: Props) {
  return (
    <a className={styles.line} href={line === undefined ? url : `${url}#L${line}`} title={title}>
      {label}
    </a>
  );
}
