import type { Citation, Statement, Text } from '../../../content/types';
import { vendorNames } from '../../catalog/catalog';
import { addressOf, type CodeData, type DocumentLink } from '../../catalog/views/code';
import { joinTitles } from '../../catalog/rows';
import { escapeMarkdown } from '../../catalog/markdown';
import { messages, type Lang, type Messages } from '../../i18n/all';
import { pathOf } from '../../paths';

/**
 * Takes the data of a code's page; returns the page as Markdown, in the page's own reading order. Links are
 * relative, save the permalink where the published URL is known.
 */
export function codeMarkdown(data: CodeData, lang: Lang, url?: string): string {
  const { entry, status, domain, documents, related, attach } = data;
  const t = messages(lang);
  const md = (text: Text) => escapeMarkdown(text[lang]);
  const field = (name: string, value: string) => `- ${name}${lang === 'zh' ? '：' : ': '}${value}`;
  const section = (title: string, lines: string[], level = 2) =>
    lines.length === 0 ? [] : [`${'#'.repeat(level)} ${title}`, lines.join('\n')];
  const statements = (items: readonly Statement[], sign: '-' | '1.') =>
    items.map((item, index) =>
      statementLine(item, sign === '-' ? sign : `${index + 1}.`, lang, t, documents),
    );
  const citation = (source: Citation) => citationOf(source, lang, t, documents);
  const several = entry.meanings.length > 1;
  const level = several ? 3 : 2;
  const path = pathOf({ page: 'code', code: entry.code }, lang).slice(1);
  const names = vendorNames(entry);
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
      ...(names.length > 0
        ? [field(t.code.constants, names.map((name) => `\`${name}\``).join(', '))]
        : []),
      field(t.code.first, firstOf(data, t)),
      field(t.code.permalink, url ? `<${url}${path}>` : `\`/${path}\``),
    ].join('\n'),
    ...(several ? [t.code.ambiguous(entry.meanings.length)] : []),
    ...entry.meanings.flatMap((meaning, index) => [
      ...(several ? [`## ${t.code.meaningN(index + 1)} ${md(meaning.title)}`] : []),
      ...section(t.code.meaning, officialOf(data, meaning.official, t), level),
      ...section(t.code.fixes, statements(meaning.fixes, '1.'), level),
      ...section(t.code.causes, statements(meaning.causes, '-'), level),
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
    ...section(t.code.facts, statements(entry.facts, '-')),
    ...section(
      t.code.endpoints,
      entry.endpoints.map(
        ({ method, path: call, why, ...source }) =>
          `- \`${method} ${call}\`${why ? ` ${md(why)}` : ''} *(${citation(source)})*`,
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
      t.code.noOfficial[entry.origin](entry.firstDocumented ?? ''),
      ...(entry.sure ? ['', t.code.sure[entry.sure]] : []),
    ];
  }
  return [`> ${escapeMarkdown(official)}`, '', t.code.officialSource(sourceEdition)];
}

/** Each statement with how we know it: documented leads to the line of its document, inferred says so. */
function statementLine(
  item: Statement,
  bullet: string,
  lang: Lang,
  t: Messages,
  documents: readonly DocumentLink[],
): string {
  const colon = lang === 'zh' ? '：' : ': ';
  const label = item.namesCode ? t.basis.namesCode : t.basis[item.basis];
  const place = citationOf(item, lang, t, documents);
  return `${bullet} ${escapeMarkdown(item[lang])} *(${place ? label + colon + place : label})*`;
}

/** A link to the line; empty where nothing is cited. */
function citationOf(
  source: Citation,
  lang: Lang,
  t: Messages,
  documents: readonly DocumentLink[],
): string {
  const found = documents.find(({ id }) => id === source.doc);
  if (!found) return '';
  const name = escapeMarkdown(t.basis.place(found.title[lang], source.line, source.to));
  return `[${name}](${addressOf(found, source)})`;
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
