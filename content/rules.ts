import { HAN, type Rule } from './rule';
import { sourceRules } from './sourceRules';
import { textsOfCatalog, textsOfCode } from './texts';
import type { Catalog, CodeEntry, Meaning } from './types';
import { wordingRules } from './wordingRules';

// What a schema can't say, about the catalog as data. Rules about citations and about words stand in files of their own.

const LANGS = ['zh', 'en'] as const;

/** Every rule of the check by itself, in the order in which its problems are reported. */
export const rules: Rule[] = [
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
      if (origin === 'observed' || origin === 'constant')
        return firstDocumented
          ? [`${at}: a code of origin "${origin}" stands in no table; remove the date`]
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
    name: 'constant-known',
    scope: 'code',
    check: ({ code, origin, sure, constants }) => {
      if (origin !== 'constant')
        return sure
          ? [`code ${code}, sure: only codes of origin "constant" have it; remove it`]
          : [];
      return [
        ...(sure ? [] : [`code ${code}, sure: say how surely a deployment returns it; add it`]),
        ...(constants
          ? []
          : [`code ${code}, constants: the constant it is known from is missing; add it`]),
      ];
    },
  },
  {
    name: 'decision-codes-known',
    scope: 'catalog',
    check: ({ domains, codes }) =>
      domains.flatMap(({ id, decisions = [] }) =>
        decisions.flatMap((row, index) =>
          row.codes
            .filter((code) => !codes.some((entry) => entry.code === code))
            .map(
              (code) =>
                `domain ${id}, decisions[${index}].codes: ${code} is not in the catalog; correct or remove it`,
            ),
        ),
      ),
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
      LANGS.filter((lang) => !keywords?.[lang].length).map(
        (lang) => `code ${code}, keywords.${lang}: it is empty; add what people type for this code`,
      ),
  },
  {
    name: 'words-in-their-list',
    scope: 'code',
    check: ({ code, keywords, symptoms }) =>
      Object.entries({ keywords, symptoms }).flatMap(([field, lists]) =>
        LANGS.flatMap((lang) =>
          (lists?.[lang] ?? [])
            .filter((word) => HAN.test(word) !== (lang === 'zh'))
            .map(
              (word) =>
                `code ${code}, ${field}.${lang}: "${word}" belongs into the other language's list; move it`,
            ),
        ),
      ),
  },
  ...sourceRules,
  ...wordingRules,
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
