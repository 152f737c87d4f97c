import { ticketOf, type TicketCode, type TicketFormat } from '../catalog/ticket';
import { pathOf } from '../paths';
import { useLang } from './useLang';
import { useMount } from './useMount';

/**
 * Takes the codes a ticket is about; returns a function that makes the ticket when it is asked for, because
 * its links are absolute and name the place the site is at now.
 */
export function useTicket(codes: readonly TicketCode[]): (format: TicketFormat) => string {
  const lang = useLang();
  const mount = useMount();
  return (format) =>
    ticketOf(codes, format, lang, (code, meaning) => {
      const path = pathOf({ page: 'code', code }, lang).slice(1);
      return new URL(mount + path + (meaning ? `#m${meaning}` : ''), location.href).href;
    });
}
