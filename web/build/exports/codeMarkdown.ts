import type { Statement, Text } from '../../../content/types';
import type { CodeData } from '../../catalog/code';
import { joinTitles } from '../../catalog/rows';
import { escapeMarkdown } from '../../catalog/markdown';
import { messages, type Lang, type Messages } from '../../i18n/all';
import { pathOf } from '../../paths';

/**
 * Takes the data of a code's page; returns the page as Markdown, in the page's own reading order. Links are
 * relative, save the permalink where the published URL is known.
 */
export function codeMarkdown(data: CodeData, lang: Lang, url?: string): string {
  const { entry, status, domain, related, attach } = data;
  const t = messages(lang);
  const md = (text: Text) => escapeMarkdown(text[lang]);
  const field = (name: string, value: string) => `- ${name}${lang === 'zh' ? '：' : ': '}${value}`;
  const section = (title: string, lines: string[], level = 2) =>
    lines.length === 0 ? [] : [`${'#'.repeat(level)} ${title}`, lines.join('\n')];
  const several = entry.meanings.length > 1;
  const level = several ? 3 : 2;
  const path = pathOf({ page: 'code', code: entry.code }, lang).slice(1);
  const title = joinTitles(entry.meanings.map((meaning) => meaning.title));

  return `${[
    `# ${entry.code} ${md(title)}`,
    ...(entry.withdrawn ? [`**${t.code.withdrawn(entry.withdrawn.date)}**`] : []),
    [
      field(t.code.strip.http, `${status.status} ${status.reason} (${status.title[lang]})`),
      field(t.code.strip.actor, t.actor[entry.actor]),
      field(t.code.strip.retry, t.retry[entry.retry]),
      field(t.code.kind, t.kind[entry.kind]),
      field(t.code.domain, domain.name[lang]),
      field(t.code.symbol, `\`${entry.symbol}\``),
      field(t.code.first, firstOf(data, t)),
      field(t.code.permalink, url ? `<${url}${path}>` : `\`/${path}\``),
    ].join('\n'),
    ...(several ? [t.code.ambiguous(entry.meanings.length)] : []),
    ...entry.meanings.flatMap((meaning, index) => [
      ...(several ? [`## ${t.code.meaningN(index + 1)} ${md(meaning.title)}`] : []),
      ...section(t.code.meaning, officialOf(data, meaning.official, t), level),
      ...section(t.code.fixes, statements(meaning.fixes, '1.', lang, t), level),
      ...section(t.code.causes, statements(meaning.causes, '-', lang, t), level),
      ...(meaning.nothingKnown
        ? [`${t.code.nothingKnown} ${escapeMarkdown(meaning.nothingKnown[lang])}`]
        : []),
    ]),
    ...section(
      t.code.notes,
      entry.notes.map((note) => `- ${md(note)}`),
    ),
    ...section(
      t.code.attach,
      attach.map((item) => `- ${md(item)}`),
    ),
    ...section(t.code.example, exampleOf(data, lang)),
    ...section(t.code.facts, statements(entry.facts, '-', lang, t)),
    ...section(
      t.code.endpoints,
      entry.endpoints.map(
        ({ method, path: call, why }) => `- \`${method} ${call}\`${why ? ` ${md(why)}` : ''}`,
      ),
    ),
    ...section(
      t.code.related,
      related.map(
        ({ code, title: name, relation }) =>
          `- [${code}](${code}.md) ${md(name)} (${t.code.relation[relation]})`,
      ),
    ),
    ...section(
      t.code.history,
      entry.history.map((event) => `- ${event.date}: ${md(event)}`),
    ),
  ].join('\n\n')}\n`;
}

function firstOf({ entry }: CodeData, t: Messages): string {
  return entry.firstDocumented ? t.code.firstEdition(entry.firstDocumented) : t.code.firstNone;
}

function officialOf(
  { entry, sourceEdition }: CodeData,
  official: string | undefined,
  t: Messages,
): string[] {
  if (official === undefined) {
    return [
      entry.origin === 'observed'
        ? t.code.noOfficial.observed('')
        : t.code.noOfficial.supplementary(entry.firstDocumented ?? ''),
    ];
  }
  return [`> ${escapeMarkdown(official)}`, '', t.code.officialSource(sourceEdition)];
}

/** Each statement with how we know it: documented names its document, inferred says so. */
function statements(
  items: readonly Statement[],
  sign: '-' | '1.',
  lang: Lang,
  t: Messages,
): string[] {
  const colon = lang === 'zh' ? '：' : ': ';
  return items.map((item, index) => {
    const basis = item.doc
      ? `${t.basis[item.basis]}${colon}${escapeMarkdown(item.doc)}`
      : t.basis[item.basis];
    const bullet = sign === '-' ? sign : `${index + 1}.`;
    return `${bullet} ${escapeMarkdown(item[lang])} *(${basis})*`;
  });
}

function exampleOf({ entry, status }: CodeData, lang: Lang): string[] {
  const [first] = entry.meanings;
  const [seen] = entry.observed;
  const msg = seen?.msg ?? first?.official ?? first?.title[lang] ?? '';
  return [
    '```http',
    `HTTP/1.1 ${seen?.http ?? status.status}`,
    'Content-Type: application/json',
    '',
    JSON.stringify({ error: { msg, code: Number(entry.code) } }),
    '```',
  ];
}
