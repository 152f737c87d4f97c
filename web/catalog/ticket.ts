import type { Actor, Retry, Text } from '../../content/types';
import { messages, type Lang, type Messages } from '../i18n';
import type { CodeData } from './views/code';
import { escapeMarkdown } from './markdown';
import { joinTitles, rowOf } from './rows';

// Codes in the shapes people paste into tickets. What is copied, pasted back into the search or the
// decoder, leads to these codes and no others; so nothing in a ticket names a code that was not asked for.

/** What can be copied, in the order of the buttons. */
export const TICKET_FORMATS = ['link', 'line', 'markdown', 'text'] as const;
export type TicketFormat = (typeof TICKET_FORMATS)[number];

/**
 * What a ticket says of a code. A row of a list is enough; steps and attachments are optional, and a number that
 * is not catalogued has neither actor nor retry.
 */
export interface TicketCode {
  code: string;
  actor?: Actor;
  retry?: Retry;
  /** One title per meaning, and the official messages, if there are any, in the same order. */
  titles: readonly Text[];
  official: readonly string[];
  /** What to do, per meaning. */
  fixes?: readonly (readonly Text[])[];
  /** What support asks for. */
  attach?: readonly Text[];
  /** The text it was found in: the server's words, the line (both masked), its number, and how many places there are. */
  seen?: { msg?: string; line?: string; at: number; count: number };
}

/** The absolute permalink of a code, or of one of its meanings counted from 1. */
export type LinkOf = (code: string, meaning?: number) => string;

/** Takes the data of a code's page; returns what a ticket says of the code. */
export function ticketCodeOf({ entry, attach }: CodeData): TicketCode {
  return { ...rowOf(entry), fixes: entry.meanings.map((meaning) => meaning.fixes), attach };
}

/**
 * Takes one or several codes; returns the text to copy, without a line break at the end. `link` and `line`
 * give one line per code, `markdown` gives a list when there are several codes. An attachment that several codes
 * ask for is named once.
 */
export function ticketOf(
  codes: readonly TicketCode[],
  format: TicketFormat,
  lang: Lang,
  linkOf: LinkOf,
): string {
  const words = wordsOf(lang);
  const lines = (write: (code: TicketCode) => string) => codes.map(write).join('\n');
  switch (format) {
    case 'link':
      return lines(({ code }) => linkOf(code));
    case 'line':
      return lines((code) => `${headline(code, words)} ${linkOf(code.code)}`);
    case 'markdown':
      return codes.length === 1
        ? codes.map((code) => markdownTicket(code, words, linkOf)).join('')
        : lines((code) =>
            [`- ${markdownHead(code, words, linkOf)}`, ...markdownSeen(code, words)].join('\n  '),
          );
    case 'text':
      return textTicket(codes, words, linkOf);
  }
}

interface Words {
  lang: Lang;
  t: Messages;
  field: (name: string, value: string) => string;
}

function wordsOf(lang: Lang): Words {
  const colon = lang === 'zh' ? '：' : ': ';
  return { lang, t: messages(lang), field: (name, value) => (name + colon + value).trimEnd() };
}

function textTicket(codes: readonly TicketCode[], words: Words, linkOf: LinkOf): string {
  const { lang, t, field } = words;
  const blocks = codes.map((code) => {
    const several = code.titles.length > 1;
    const meanings = code.titles.flatMap((title, index) => {
      const official = code.official[index];
      const steps = stepsOf(code, index).map((step, n) => `  ${n + 1}. ${step[lang]}`);
      return [
        ...(several ? [field(t.code.meaningN(index + 1), title[lang])] : []),
        ...(official === undefined ? [] : [field(t.ticket.official, official)]),
        ...(steps.length > 0 ? [field(t.ticket.fixes, ''), ...steps] : []),
        ...(several ? [field(t.ticket.link, linkOf(code.code, index + 1))] : []),
      ];
    });
    return [
      headline(code, words),
      field(t.ticket.link, linkOf(code.code)),
      ...seenIn(code, words).map(([name, value]) => field(name, value)),
      ...conduct(code, words),
      ...meanings,
    ].join('\n');
  });
  const attach = attachmentsOf(codes).map((item) => `  [ ] ${item[lang]}`);
  if (attach.length > 0) blocks.push([field(t.ticket.attach, ''), ...attach].join('\n'));
  return blocks.join('\n\n');
}

function markdownTicket(code: TicketCode, words: Words, linkOf: LinkOf): string {
  const { lang, t, field } = words;
  const several = code.titles.length > 1;
  const meanings = code.titles.flatMap((title, index) => {
    const name = `[${t.code.meaningN(index + 1)}](${linkOf(code.code, index + 1)})`;
    const official = code.official[index];
    const steps = stepsOf(code, index).map((step, n) => `${n + 1}. ${escapeMarkdown(step[lang])}`);
    return [
      ...(several ? [field(name, escapeMarkdown(title[lang]))] : []),
      ...(official === undefined
        ? []
        : [`> ${field(t.ticket.official, escapeMarkdown(official))}`]),
      ...(steps.length > 0 ? [field(t.ticket.fixes, ''), steps.join('\n')] : []),
    ];
  });
  const attach = attachmentsOf([code]).map((item) => `- [ ] ${escapeMarkdown(item[lang])}`);
  return [
    markdownHead(code, words, linkOf),
    [...markdownSeen(code, words), ...conduct(code, words).map((line) => `- ${line}`)].join('\n'),
    ...meanings,
    ...(attach.length > 0 ? [field(t.ticket.attach, ''), attach.join('\n')] : []),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function markdownHead(code: TicketCode, { lang, t }: Words, linkOf: LinkOf): string {
  const title = escapeMarkdown(titleOf(code, lang));
  return `${t.ticket.code} [${code.code}](${linkOf(code.code)}) ${title}`;
}

/** What the server said and where, as names and values. */
function seenIn({ seen }: TicketCode, { t }: Words): [string, string][] {
  if (!seen) return [];
  const { msg, line, at, count } = seen;
  const place =
    count > 1 ? `${t.decode.line(at)} (${t.decode.occurrences(count)})` : t.decode.line(at);
  return [
    ...(msg === undefined ? [] : [[t.decode.server, msg] as [string, string]]),
    [place, line ?? ''],
  ];
}

function markdownSeen(code: TicketCode, words: Words): string[] {
  return seenIn(code, words).map(
    ([name, value]) => `- ${words.field(name, escapeMarkdown(value))}`,
  );
}

/** Who acts and whether to retry, where that is known. */
function conduct({ actor, retry }: TicketCode, { t, field }: Words): string[] {
  return [
    ...(actor ? [field(t.ticket.actor, t.actor[actor])] : []),
    ...(retry ? [field(t.ticket.retry, t.retry[retry])] : []),
  ];
}

/** Says that the number is an error code: whoever reads the ticket, person or program, needs no context. */
function headline(code: TicketCode, { lang, t }: Words): string {
  return `${t.ticket.code} ${code.code} ${titleOf(code, lang)}`;
}

function titleOf({ titles }: TicketCode, lang: Lang): string {
  return joinTitles(titles)[lang];
}

/** The steps for a meaning, save those that send the reader to another code. */
function stepsOf({ code, fixes }: TicketCode, index: number): Text[] {
  const namesAnother = ({ en }: Text) =>
    (en.match(/\d{7}/g) ?? []).some((number) => number !== code);
  return (fixes?.[index] ?? []).filter((step) => !namesAnother(step));
}

function attachmentsOf(codes: readonly TicketCode[]): Text[] {
  const all = codes.flatMap(({ attach }) => attach ?? []);
  return [...new Map(all.map((item) => [item.en, item])).values()];
}
