import { placed, statementsOf, type Placed, type Rule } from './rule';
import type { Basis, Catalog, Citation, CitedDocument } from './types';

// Whatever is documented says where: a document of the list and a line in it.

export const sourceRules: Rule[] = [
  {
    name: 'document-unique',
    scope: 'catalog',
    check: ({ documents }) => {
      const ids = documents.map(({ id }) => id);
      return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
        (id) => `document ${id}: it is listed more than once; merge the entries into one`,
      );
    },
  },
  {
    name: 'document-address',
    scope: 'catalog',
    check: ({ documents }) =>
      documents
        .filter(({ url, repository, commit, path }) =>
          [repository, commit, encodeURI(path)].some((part) => !url.includes(part)),
        )
        .map(
          ({ id }) =>
            `document ${id}, url: it must contain repository, commit and path; correct the address`,
        ),
  },
  {
    name: 'citation',
    scope: 'catalog',
    check: (catalog) => {
      const documents = new Map(catalog.documents.map((document) => [document.id, document]));
      return citationsOf(catalog).flatMap(([at, cited]) => citationProblems(at, cited, documents));
    },
  },
  {
    name: 'line-given',
    scope: 'catalog',
    check: (catalog) => {
      const pictures = new Set(
        catalog.documents.filter(({ lines }) => lines === undefined).map(({ id }) => id),
      );
      return citationsOf(catalog)
        .filter(
          ([, { basis, doc, line }]) =>
            basis === 'documented' && doc && line === undefined && !pictures.has(doc),
        )
        .map(
          ([at, { doc }]) =>
            `${at}.line: it cites "${doc}" without a line; add the number of the line that says it`,
        );
    },
  },
];

interface Cited extends Citation {
  basis: Basis;
  namesCode?: true;
}

function citationsOf({ codes, domains }: Catalog): Placed<Cited>[] {
  return [
    ...domains.flatMap(({ id, decisions }) => placed(`domain ${id}, decisions`, decisions)),
    ...codes.flatMap((entry) => [
      ...statementsOf(entry),
      ...placed(`code ${entry.code}, endpoints`, entry.endpoints).map(
        ([at, endpoint]): Placed<Cited> => [at, { ...endpoint, basis: 'documented' }],
      ),
    ]),
  ];
}

function citationProblems(
  at: string,
  { basis, doc, line, to, namesCode }: Cited,
  documents: ReadonlyMap<string, CitedDocument>,
): string[] {
  if (basis === 'inferred') {
    return (['doc', 'line', 'to', 'namesCode'] as const)
      .filter((field) => ({ doc, line, to, namesCode })[field] !== undefined)
      .map(
        (field) =>
          `${at}.${field}: an inferred statement cites nothing; remove "${field}" or make it documented`,
      );
  }
  if (!doc) {
    return [
      `${at}.doc: a documented statement names its document; add "doc" and "line", or make it inferred`,
    ];
  }
  const document = documents.get(doc);
  if (!document)
    return [`${at}.doc: "${doc}" is not among the documents; add it there or correct the id`];
  if (line === undefined) return [];
  if (document.lines === undefined)
    return [`${at}.line: "${doc}" is a picture and has no lines; remove "line"`];
  if (to !== undefined && to <= line)
    return [`${at}.to: it must be greater than line ${line}; correct or remove it`];
  const field = to === undefined ? 'line' : 'to';
  const last = to ?? line;
  return last > document.lines
    ? [
        `${at}.${field}: ${last} is beyond the end of "${doc}", which has ${document.lines} lines; correct it`,
      ]
    : [];
}
