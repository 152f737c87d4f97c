import type { CodeData } from '../catalog/code';
import { ticketCodeOf } from '../catalog/ticket';
import { useMessages } from '../hooks/useLang';
import styles from './CodeActions.module.css';
import { TicketButtons } from './TicketButtons';

/** Copying, by the number. */
export function CodeActions({ data }: { data: CodeData }) {
  const t = useMessages();
  return (
    <div className={styles.actions} role="group" aria-label={t.copy.label}>
      <TicketButtons codes={[ticketCodeOf(data)]} />
    </div>
  );
}
