import type { CodeData } from '../catalog/code';
import { useMessages } from '../hooks/useLang';
import { useTicket } from '../hooks/useTicket';
import styles from './CodeActions.module.css';
import { CopyButton } from './CopyButton';

/** Copying, by the number: the link first, because that is what goes into tickets. */
export function CodeActions({ data }: { data: CodeData }) {
  const t = useMessages();
  const ticket = useTicket(data);
  return (
    <div className={styles.actions} role="group" aria-label={t.copy.label}>
      <CopyButton label={t.copy.link} text={() => ticket().link} />
      <CopyButton label={t.copy.line} text={() => ticket().line} />
      <CopyButton label={t.copy.markdown} text={() => ticket().markdown} />
      <CopyButton label={t.copy.ticket} text={() => ticket().text} />
    </div>
  );
}
