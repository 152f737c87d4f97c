import { textsOfCatalog, textsOfCode, type PlacedText } from './texts';
import type { Catalog, CodeEntry, Meaning, Statement } from './types';

// What a schema can't say. A rule looks at one code or at the whole catalog and returns plain
// sentences: which entry, what is wrong, how to repair it.

interface CatalogRule {
  name: string;
  scope: 'catalog';
  check(catalog: Catalog): string[];
}

interface CodeRule {
  name: string;
  scope: 'code';
  check(entry: CodeEntry, catalog: Catalog): string[];
}

interface TextRule {
  name: string;
  scope: 'text';
  check(placed: PlacedText, catalog: Catalog): string[];
}

const HAN = /\p{Script=Han}/u;
const CJK = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Every rule of the check by itself, in the order in which its problems are reported. */
export const rules: (CatalogRule | CodeRule | TextRule)[] = [
  {
    name: 'code-unique',
    scope: 'catalog',
    check: ({ codes }) =>
      repeated(codes.map((entry) => entry.code)).map(
        (code) =>
          `code ${code}: it stands in the catalog more than once; merge the entries into one`,
      ),
  },
  {
    name: 'symbol-unique',
    scope: 'catalog',
    check: ({ codes }) =>
      repeated(codes.map((entry) => entry.symbol)).map((symbol) => {
        const shared = codes.filter((entry) => entry.symbol === symbol).map((entry) => entry.code);
        return `codes ${shared.join(', ')}: they share the symbol ${symbol}; give each its own`;
      }),
  },
  {
    name: 'source-edition-listed',
    scope: 'catalog',
    check: ({ editions, sourceEdition }) =>
      editions.some((edition) => edition.date === sourceEdition)
        ? []
        : [
            `sourceEdition: ${sourceEdition} is not among the editions; add it there or correct the date`,
          ],
  },
  {
    name: 'unassigned-free',
    scope: 'catalog',
    check: ({ unassigned = [], codes }) =>
      unassigned
        .filter(({ code }) => codes.some((entry) => entry.code === code))
        .map(
          ({ code }) =>
            `code ${code}: it is listed as unassigned too; remove it from one of the two`,
        ),
  },
  {
    name: 'status-known',
    scope: 'code',
    check: ({ code }, { statuses }) =>
      statuses.some(({ status }) => String(status) === code.slice(0, 3))
        ? []
        : [
            `code ${code}: no status ${code.slice(0, 3)} is listed; add it to "statuses" or correct the code`,
          ],
  },
  {
    name: 'domain-known',
    scope: 'code',
    check: ({ code, domain }, { domains }) =>
      domains.some(({ id }) => id === domain)
        ? []
        : [
            `code ${code}: the domain "${domain}" is unknown; use one of ${domains.map(({ id }) => id).join(', ')}`,
          ],
  },
  {
    name: 'related-known',
    scope: 'code',
    check: ({ code, related = [] }, { codes }) =>
      related
        .filter((other) => other === code || !codes.some((entry) => entry.code === other))
        .map((other) =>
          other === code
            ? `code ${code}: it names itself in "related"; remove it`
            : `code ${code}: the related code ${other} is not in the catalog; correct or remove it`,
        ),
  },
  {
    name: 'related-mutual',
    scope: 'code',
    check: (entry, { codes }) =>
      (entry.related ?? [])
        .map((other) => codes.find(({ code }) => code === other))
        .filter((other): other is CodeEntry => other !== undefined && belongTogether(entry, other))
        .filter((other) => !other.related?.includes(entry.code))
        .map(
          (other) =>
            `code ${other.code}: ${entry.code} names it as related and is about the same; add ${entry.code} to its "related"`,
        ),
  },
  {
    name: 'successor-known',
    scope: 'code',
    check: ({ code, withdrawn }, { codes }) =>
      withdrawn?.successor && !codes.some((entry) => entry.code === withdrawn.successor)
        ? [
            `code ${code}: its successor ${withdrawn.successor} is not in the catalog; correct or remove it`,
          ]
        : [],
  },
  {
    name: 'official-where-source',
    scope: 'code',
    check: ({ code, origin, meanings }) =>
      meanings.flatMap(({ official }, index) => {
        const at = `code ${code}, meanings[${index}].official`;
        if (origin === 'source' && official === undefined)
          return [`${at}: a source code needs the platform's text; add it verbatim`];
        if (origin !== 'source' && official !== undefined)
          return [
            `${at}: only source codes have an official message; remove it or correct "origin"`,
          ];
        return official !== official?.trim()
          ? [`${at}: there is white space around it; trim it`]
          : [];
      }),
  },
  {
    name: 'first-documented',
    scope: 'code',
    check: ({ code, origin, firstDocumented }, { sourceEdition }) => {
      const at = `code ${code}, firstDocumented`;
      if (origin === 'observed')
        return firstDocumented
          ? [`${at}: an observed code stands in no table; remove the date`]
          : [];
      if (!firstDocumented) return [`${at}: add the date of the edition that has the code first`];
      const later = firstDocumented > sourceEdition;
      return later === (origin === 'supplementary')
        ? []
        : [
            `${at}: ${firstDocumented} is ${later ? 'after' : 'not after'} the source edition ${sourceEdition}; correct the date or "origin"`,
          ];
    },
  },
  {
    name: 'guidance-complete',
    scope: 'code',
    check: (entry) =>
      entry.meanings.flatMap((meaning, index) =>
        missingGuidance(meaning, `code ${entry.code}, meanings[${index}]`),
      ),
  },
  {
    name: 'keywords-present',
    scope: 'code',
    check: ({ code, keywords }) =>
      (['zh', 'en'] as const).flatMap((lang) => [
        ...(keywords?.[lang].length
          ? []
          : [`code ${code}, keywords.${lang}: it is empty; add what people type for this code`]),
        ...(keywords?.[lang] ?? [])
          .filter((word) => HAN.test(word) !== (lang === 'zh'))
          .map(
            (word) =>
              `code ${code}, keywords.${lang}: "${word}" belongs into the other language's list; move it`,
          ),
      ]),
  },
  {
    name: 'basis-and-document',
    scope: 'code',
    check: (entry) =>
      statements(entry).flatMap(([at, { basis, doc }]) => {
        if (basis === 'documented' && !doc)
          return [
            `${at}: a documented statement names its document; add "doc" or make it inferred`,
          ];
        return basis === 'inferred' && doc
          ? [`${at}: an inferred statement has no document; remove "doc" or make it documented`]
          : [];
      }),
  },
  {
    name: 'languages-apart',
    scope: 'text',
    check: ({ at, text }) => [
      ...(HAN.test(text.zh) || text.zh === text.en
        ? []
        : [`${at}.zh: it has no Chinese characters; translate it`]),
      ...(text.zh === text.en ? [`${at}: zh and en are the same text; translate one of them`] : []),
      ...(CJK.test(text.en)
        ? [`${at}.en: it contains Chinese characters or punctuation; write it in English`]
        : []),
    ],
  },
  {
    name: 'length',
    scope: 'text',
    check: ({ at, text, max }) =>
      (['zh', 'en'] as const)
        .filter((lang) => text[lang].length > max[lang])
        .map(
          (lang) =>
            `${at}.${lang}: it has ${text[lang].length} characters; shorten it to ${max[lang]}`,
        ),
  },
  {
    name: 'terms',
    scope: 'text',
    check: ({ at, text }, { terms = [] }) =>
      terms.flatMap((term) =>
        term.avoid
          .filter((word) => usesWord(text, word))
          .map(
            (word) =>
              `${at}: "${word}" is not our word; use "${HAN.test(word) ? term.zh : term.en}"`,
          ),
      ),
  },
];

/** Takes a catalog of the right shape, returns every rule's complaints. */
export function ruleProblems(catalog: Catalog): string[] {
  const texts = [...textsOfCatalog(catalog), ...catalog.codes.flatMap(textsOfCode)];
  return rules.flatMap((rule) => {
    if (rule.scope === 'catalog') return rule.check(catalog);
    if (rule.scope === 'code') return catalog.codes.flatMap((entry) => rule.check(entry, catalog));
    return texts.flatMap((placed) => rule.check(placed, catalog));
  });
}

function repeated(values: string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function belongTogether(a: CodeEntry, b: CodeEntry): boolean {
  return a.concept !== undefined && a.concept.zh === b.concept?.zh;
}

function missingGuidance(meaning: Meaning, at: string): string[] {
  if (meaning.nothingKnown) return [];
  return (['causes', 'fixes'] as const)
    .filter((field) => !meaning[field]?.length)
    .map(
      (field) =>
        `${at}.${field}: it is empty; add one, or say in "nothingKnown" why nothing is known`,
    );
}

function statements(entry: CodeEntry): [at: string, statement: Statement][] {
  const list = (at: string, items: Statement[] = []) =>
    items.map((item, i): [string, Statement] => [`code ${entry.code}, ${at}[${i}]`, item]);
  return [
    ...list('facts', entry.facts),
    ...entry.meanings.flatMap((meaning, m) => [
      ...list(`meanings[${m}].causes`, meaning.causes),
      ...list(`meanings[${m}].fixes`, meaning.fixes),
    ]),
  ];
}

function usesWord(text: PlacedText['text'], word: string): boolean {
  if (HAN.test(word)) return text.zh.includes(word);
  const at = text.en.toLowerCase().indexOf(word.toLowerCase());
  if (at < 0) return false;
  const around = `${text.en[at - 1] ?? ' '}${text.en[at + word.length] ?? ' '}`;
  return !/[\w/{-]/.test(around);
}
