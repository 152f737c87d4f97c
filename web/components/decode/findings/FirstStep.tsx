import type { Text } from '../../../../content/types';
import { useLang, useMessages } from '../../../hooks/useLang';
import styles from './FirstStep.module.css';

/** What to do first about a code. */
export function FirstStep({ step }: { step: Text }) {
  const lang = useLang();
  const t = useMessages();
  return (
    <p className={styles.step}>
      <b>{t.decode.step}</b> {step[lang]}
    </p>
  );
}
