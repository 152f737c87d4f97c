import { site } from '../catalog/site';
import { ticketOf, type TicketCode, type TicketFormat } from '../catalog/ticket';
import { pathOf } from '../paths';
import { useLang } from './useLang';
import { useSingleFile } from './useLinkTo';
import { useMount } from './useMount';

/**
 * Takes the codes a ticket is about; returns a function that makes the ticket when it is asked for, because
 * its links are absolute and name the place the site is at now.
 */
export function useTicket(codes: readonly TicketCode[]): (format: TicketFormat) => string {
  const lang = useLang();
  const mount = useMount();
  const single = useSingleFile();
  return (format) =>
    ticketOf(codes, format, lang, (code, meaning) => {
      const path = pathOf({ page: 'code', code }, lang).slice(1) + (meaning ? `#m${meaning}` : '');
      // The single file's own address means nothing on another machine.
      const base = single && site.url ? site.url : mount;
      return new URL(base + path, location.href).href;
    });
}
