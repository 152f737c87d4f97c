import { codesOf, type CallsData } from '../../catalog/views/calls';
import { escapeMarkdown } from '../../catalog/markdown';
import { joinTitles } from '../../catalog/rows';
import type { TopicData } from '../../catalog/views/topics';
import { messages, type Lang } from '../../i18n/all';

/** Takes the data of a topic's page; returns the page as Markdown, its links relative to `topics/`. */
export function topicMarkdown({ name, about, rows, calls }: TopicData, lang: Lang): string {
  const t = messages(lang);
  const codes = rows.map(
    ({ code, titles }) => `- [${code}](../${code}.md) ${escapeMarkdown(joinTitles(titles)[lang])}`,
  );
  return `${[
    `# ${escapeMarkdown(name[lang])}`,
    escapeMarkdown(about[lang]),
    `## ${t.topics.codes(rows.length)}`,
    codes.join('\n'),
    ...(calls.length > 0
      ? [
          `## ${t.topics.calls(calls.length)}`,
          calls.map(({ method, path }) => `- \`${method} ${path}\``).join('\n'),
        ]
      : []),
  ].join('\n\n')}\n`;
}

/** Takes the data of the calls page; returns the page as Markdown, its links relative to the mount of a language. */
export function callsMarkdown(data: CallsData, lang: Lang): string {
  const t = messages(lang);
  const groups = data.groups.flatMap(({ document, calls }) => [
    `## [${escapeMarkdown(document.title[lang])}](${document.url})`,
    ...calls.flatMap((call) => [
      `### \`${call.method} ${call.path}\``,
      codesOf(call, data)
        .map(({ code, title }) => `- [${code}](${code}.md) ${escapeMarkdown(title[lang])}`)
        .join('\n'),
    ]),
  ]);
  return `${[`# ${t.calls.title}`, t.calls.meaning, ...groups].join('\n\n')}\n`;
}
