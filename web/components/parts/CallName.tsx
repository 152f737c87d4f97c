import { Fragment } from 'react';
import styles from './CallName.module.css';

/** A call as documents write it: method and path, which may break at its slashes. */
export function CallName({ method, path }: { method: string; path: string }) {
  return (
    <code className={styles.call} translate="no">
      <b>{method}</b>{' '}
      {path.split(/(?=\/)/).map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </code>
  );
}
