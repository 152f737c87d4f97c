import type { Catalog, CodeEntry, Text } from './types';

export interface PlacedText {
  /** Where the text stands, in words a maintainer can search for. */
  at: string;
  text: Text;
  /** Longest length allowed, in characters. */
  max: { zh: number; en: number };
}

const LIMIT = {
  title: { zh: 40, en: 90 },
  concept: { zh: 24, en: 60 },
  statement: { zh: 120, en: 260 },
  about: { zh: 220, en: 600 },
};

/** Every text of ours in one code, with its place and length limit. */
export function textsOfCode(entry: CodeEntry): PlacedText[] {
  const put = (at: string, max: PlacedText['max'], texts: (Text | undefined)[] = []) =>
    texts.flatMap((text, index) =>
      text
        ? [{ at: `code ${entry.code}, ${at}${texts.length > 1 ? `[${index}]` : ''}`, text, max }]
        : [],
    );
  return [
    ...put('concept', LIMIT.concept, [entry.concept]),
    ...entry.meanings.flatMap((meaning, index) => [
      ...put(`meanings[${index}].title`, LIMIT.title, [meaning.title]),
      ...put(`meanings[${index}].causes`, LIMIT.statement, meaning.causes),
      ...put(`meanings[${index}].fixes`, LIMIT.statement, meaning.fixes),
      ...put(`meanings[${index}].nothingKnown`, LIMIT.statement, [meaning.nothingKnown]),
    ]),
    ...put('facts', LIMIT.statement, entry.facts),
    ...put(
      'endpoints.why',
      LIMIT.statement,
      entry.endpoints?.map((endpoint) => endpoint.why),
    ),
    ...put(
      'observed.confidence',
      LIMIT.statement,
      entry.observed?.map((seen) => seen.confidence),
    ),
    ...put('notes', LIMIT.about, entry.notes),
    ...put('history', LIMIT.about, entry.history),
  ];
}

/** Every text of ours outside the codes. */
export function textsOfCatalog(catalog: Catalog): PlacedText[] {
  const put = (at: string, texts: Text[] = []) =>
    texts.map((text, index) => ({ at: `${at}[${index}]`, text, max: LIMIT.about }));
  return [
    ...put('platform.name', [catalog.platform.name]),
    ...catalog.statuses.flatMap((status) =>
      put(`status ${status.status}`, [status.title, status.advice]),
    ),
    ...catalog.domains.flatMap((domain) =>
      put(`domain ${domain.id}`, [
        domain.name,
        domain.about,
        ...(domain.attach ?? []),
        ...(domain.decisions ?? []).flatMap((row) => [row.see, row.do]),
      ]),
    ),
    ...put(
      'documents.title',
      catalog.documents.map((document) => document.title),
    ),
    ...put('support.always', catalog.support?.always),
    ...Object.entries(catalog.support?.actors ?? {}).flatMap(([actor, texts]) =>
      put(`support.actors.${actor}`, texts),
    ),
    ...put('unassigned', catalog.unassigned),
    ...put('anomalies', catalog.anomalies),
  ];
}
