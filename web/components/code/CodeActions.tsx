import type { CodeData } from '../../catalog/views/code';
import { TICKET_FORMATS, ticketCodeOf } from '../../catalog/ticket';
import { useMessages } from '../../hooks/useLang';
import { useTicket } from '../../hooks/useTicket';
import { CopyButton } from '../parts/CopyButton';
import { CopyGroup } from '../parts/CopyGroup';

/** One button per format: the link first, because that is what goes into tickets. */
export function CodeActions({ data }: { data: CodeData }) {
  const t = useMessages();
  const ticket = useTicket([ticketCodeOf(data)]);
  return (
    <CopyGroup>
      {TICKET_FORMATS.map((format) => (
        <CopyButton
          key={format}
          label={t.copy[format]}
          short={t.copy.short[format]}
          text={() => ticket(format)}
        />
      ))}
    </CopyGroup>
  );
}
