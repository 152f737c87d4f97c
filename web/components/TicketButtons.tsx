import { TICKET_FORMATS, type TicketCode, type TicketFormat } from '../catalog/ticket';
import { useMessages } from '../hooks/useLang';
import { useTicket } from '../hooks/useTicket';
import { CopyButton } from './CopyButton';

interface Props {
  codes: readonly TicketCode[];
  /** Which of the formats to offer, in the order of TICKET_FORMATS. */
  formats?: readonly TicketFormat[];
}

/** One button per format: the link first, because that is what goes into tickets. */
export function TicketButtons({ codes, formats = TICKET_FORMATS }: Props) {
  const t = useMessages();
  const ticket = useTicket(codes);
  return formats.map((format) => (
    <CopyButton key={format} label={t.copy[format]} text={() => ticket(format)} />
  ));
}
