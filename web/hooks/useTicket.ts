import type { CodeData } from '../catalog/code';
import { joinTitles } from '../catalog/rows';
import { pathOf } from '../paths';
import { useLang, useMessages } from './useLang';
import { useMount } from './useMount';

export interface Ticket {
  link: string;
  line: string;
  markdown: string;
  text: string;
}

/** A code in the shapes people paste into tickets. The link is absolute and where the site is now. */
export function useTicket(data: CodeData): () => Ticket {
  const lang = useLang();
  const t = useMessages();
  const mount = useMount();
  return () => {
    const { entry, attach } = data;
    const title = joinTitles(entry.meanings.map((meaning) => meaning.title))[lang];
    const path = pathOf({ page: 'code', code: entry.code }, lang).slice(1);
    const link = new URL(mount + path, location.href).href;
    const official = entry.meanings.flatMap((meaning) => meaning.official ?? []);
    const fixes = entry.meanings.flatMap((meaning) => meaning.fixes.map((fix) => fix[lang]));
    const colon = lang === 'zh' ? '：' : ': ';
    const field = (name: string, value: string) => `${name}${colon}${value}`;
    return {
      link,
      line: `${entry.code} ${title} ${link}`,
      markdown: `[${entry.code}](${link}) ${title}`,
      text: [
        `${entry.code} ${title}`,
        ...(official.length > 0 ? [field(t.ticket.official, official.join(' / '))] : []),
        field(t.ticket.actor, t.actor[entry.actor]),
        field(t.ticket.retry, t.retry[entry.retry]),
        ...(fixes.length > 0 ? [field(t.ticket.fixes, '')] : []),
        ...fixes.map((fix, index) => `  ${index + 1}. ${fix}`),
        ...(attach.length > 0 ? [field(t.ticket.attach, '')] : []),
        ...attach.map((item) => `  [ ] ${item[lang]}`),
        field(t.ticket.link, link),
      ].join('\n'),
    };
  };
}
