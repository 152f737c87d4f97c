import type { ReactNode } from 'react';
import styles from './Official.module.css';

interface Props {
  text: string;
  /** Where it is from, or what it says in the reader's language. */
  children?: ReactNode;
}

/** The platform's own words, as a quotation. */
export function Official({ text, children }: Props) {
  return (
    <figure className={styles.official}>
      <blockquote lang="zh-CN">{text}</blockquote>
      {children && <figcaption>{children}</figcaption>}
    </figure>
  );
}
