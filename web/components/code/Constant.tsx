import { Fragment } from 'react';
import { useMessages } from '../../hooks/useLang';
import { CopyButton } from '../parts/CopyButton';
import styles from './Constant.module.css';

/** The name of a constant, which may break at its underscores, with a button that copies it. */
export function Constant({ name }: { name: string }) {
  const t = useMessages();
  return (
    <span className={styles.constant}>
      <code translate="no">
        {name.split('_').map((word, index) => (
          <Fragment key={index}>
            {index > 0 && '_'}
            <wbr />
            {word}
          </Fragment>
        ))}
      </code>
      <CopyButton label={t.copy.name(name)} short={t.copy.label} text={() => name} />
    </span>
  );
}
