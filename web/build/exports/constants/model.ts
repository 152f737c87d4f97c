import type { OpenCatalog } from '../../../catalog/catalog';
import { statusOf, vendorNames } from '../../../catalog/catalog';
import type { Entry } from '../../../catalog/catalog';
import { constantPrefix } from '../../../catalog/constantNames';
import { messages } from '../../../i18n/all';

// What the six languages have in common: which constants there are and what is said about each. The file of a
// language adds its spelling.

export interface ConstantMeaning {
  /** Absent outside the source edition. */
  official?: string;
  zh: string;
  en: string;
}

export interface Constant {
  /** SCREAMING_SNAKE, unique. */
  symbol: string;
  code: number;
  status: number;
  /** Several where the number alone does not tell what happened. */
  meanings: ConstantMeaning[];
  retry: string;
  /** Documentation, one line each, without any comment sign. */
  doc: string[];
}

export interface ConstantsModel {
  /** PascalCase prefix of all type names, e.g. the platform's id. */
  prefix: string;
  /** Lines for the head of the file. */
  about: string[];
  constants: Constant[];
}

/** Takes the catalog and the URL the site is published at, if that is known; returns what all six languages say. */
export function constantsModel(catalog: OpenCatalog, url: string | undefined): ConstantsModel {
  const t = messages('en');
  const several = catalog.codes.filter(({ meanings }) => meanings.length > 1);
  return {
    prefix: constantPrefix(catalog.platform.id),
    about: [
      `${t.siteName(catalog.platform.name.en)}: ${catalog.codes.length} codes, source edition ${catalog.sourceEdition}.`,
      'Generated from catalog.json; do not edit. The file is UTF-8.',
      ...(several.length === 0
        ? []
        : [
            `Mind ${several.map(({ code }) => code).join(', ')}: one number with several meanings. Read msg of the`,
            'response to tell which, and never show a message chosen by the number alone.',
          ]),
    ],
    constants: catalog.codes.map((entry) => constantOf(entry, url)),
  };
}

function constantOf(entry: Entry, url: string | undefined): Constant {
  const t = messages('en');
  const meanings = entry.meanings.map(({ official, title }) => ({
    ...(official !== undefined && { official: oneLine(official) }),
    zh: oneLine(title.zh),
    en: oneLine(title.en),
  }));
  const names = vendorNames(entry);
  const line = ({ official, zh, en }: ConstantMeaning) => `${official ?? zh} - ${en}`;
  return {
    symbol: entry.symbol,
    code: Number(entry.code),
    status: statusOf(entry.code),
    meanings,
    retry: entry.retry,
    doc: [
      ...(meanings.length === 1
        ? meanings.map((meaning) => `${entry.code} ${line(meaning)}`)
        : [
            `${entry.code} has ${meanings.length} meanings; msg tells which:`,
            ...meanings.map((meaning, index) => `${index + 1}. ${line(meaning)}`),
          ]),
      `${t.ticket.actor}: ${t.actor[entry.actor]}. ${t.ticket.retry}: ${t.retry[entry.retry]}.`,
      ...(names.length > 0 ? [`The platform's own name: ${names.join(', ')}.`] : []),
      ...(entry.origin === 'source' ? [] : [`Not in the source edition (${entry.origin}).`]),
      ...(entry.withdrawn
        ? [
            `Withdrawn ${entry.withdrawn.date}${entry.withdrawn.successor ? `; use ${entry.withdrawn.successor}` : ''}.`,
          ]
        : []),
      ...(url ? [`${url}${entry.code}/`] : []),
    ],
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** DEVICE_NOT_FOUND -> DeviceNotFound */
export function pascal(symbol: string): string {
  return symbol
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join('');
}

/** DEVICE_NOT_FOUND -> deviceNotFound */
export function camel(symbol: string): string {
  const name = pascal(symbol);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** A string literal with JSON's escapes, which C-like languages share for text on one line. */
export function literal(text: string): string {
  return JSON.stringify(text);
}

/**
 * Takes lines of text; returns them as a block comment, one line or several. A line's own end of comment and
 * backslashes are broken up: Java reads Unicode escapes inside comments too.
 */
export function blockComment(lines: readonly string[], indent = ''): string {
  const safe = lines.map((line) => line.replaceAll('*/', '* /').replaceAll('\\', '/'));
  return safe.length === 1
    ? `${indent}/** ${safe.join('')} */`
    : `${indent}/**\n${safe.map((line) => `${indent} * ${line}\n`).join('')}${indent} */`;
}

/** Takes lines of text; returns one line comment for each, beginning with the language's sign. */
export function lineComment(lines: readonly string[], sign: string, indent = ''): string {
  return lines.map((line) => `${indent}${sign} ${line}`).join('\n');
}
