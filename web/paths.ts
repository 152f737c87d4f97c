// The only place that builds or parses URLs. A path is site-relative: it starts with "/" at the
// mount and ends with "/". The mount itself is never known at build time, so what reaches the page
// is relative to the page (see relativeHref).

import type { Lang } from './i18n';
import { asciiDigits } from './text/fold';

export type { Lang };
export const LANGS: readonly Lang[] = ['zh', 'en'];

export type Route =
  | { page: 'home' }
  | { page: 'status'; status: number }
  | { page: 'code'; code: string }
  | { page: 'topic'; topic: string }
  | { page: 'topics' }
  | { page: 'calls' }
  | { page: 'search' }
  | { page: 'decode' }
  | { page: 'about' };

/** A page in a language. */
export interface PageRef {
  lang: Lang;
  /** Undefined when no page has this path. */
  route: Route | undefined;
}

const NAMED = ['topics', 'calls', 'search', 'decode', 'about'] as const;

/** The canonical path of a page. */
export function pathOf(route: Route, lang: Lang): string {
  const prefix = lang === 'zh' ? '/' : `/${lang}/`;
  switch (route.page) {
    case 'home':
      return prefix;
    case 'status':
      return `${prefix}${route.status}/`;
    case 'code':
      return `${prefix}${route.code}/`;
    case 'topic':
      return `${prefix}topics/${route.topic}/`;
    default:
      return `${prefix}${route.page}/`;
  }
}

/**
 * Which page a site-relative path names, by its form alone: /4009999/ is a code's page whether or not the catalog has
 * the code. The last slash may be missing, index.html may stand behind it.
 */
export function parsePath(path: string): PageRef {
  const [, english, rest = ''] = /^\/(en(?:\/|$))?(.*)$/.exec(path) ?? [];
  const lang: Lang = english === undefined ? 'zh' : 'en';
  const name = rest.replace(/\/(?:index\.html)?$/, '').replace(/^index\.html$/, '');
  if (name === '') return { lang, route: { page: 'home' } };
  if (/^\d{7}$/.test(name)) return { lang, route: { page: 'code', code: name } };
  if (/^\d{3}$/.test(name)) return { lang, route: { page: 'status', status: Number(name) } };
  const [, topic] = /^topics\/([a-z][a-z0-9-]*)$/.exec(name) ?? [];
  if (topic !== undefined) return { lang, route: { page: 'topic', topic } };
  const page = NAMED.find((known) => known === name);
  return { lang, route: page && { page } };
}

/** The path of the same page in a language; of the home page for a path that names no page. */
export function translatedPath(path: string, lang: Lang): string {
  return pathOf(parsePath(path).route ?? { page: 'home' }, lang);
}

/**
 * Older and typed forms of a permalink: /400/1034, /400/#4001034, /?code=4001034, /search/?q=4001034&go=1,
 * full-width digits.
 * Returns the canonical path (with #m1 kept), or undefined when the URL is no alias. Only seven
 * digits are ever taken over, so nothing else can be reached through an alias.
 */
export function aliasTarget(pathname: string, search: string, hash: string): string | undefined {
  const plain = asciiDigits(safeDecode(pathname));
  const [, english, rest = ''] = /^\/(en\/)?(.*)$/.exec(plain) ?? [];
  const lang: Lang = english === undefined ? 'zh' : 'en';
  const to = (code: string) => pathOf({ page: 'code', code }, lang);
  const split = /^(\d{3})\/(\d{4})\/?$/.exec(rest);
  if (split) return to(`${split[1]}${split[2]}`) + meaningHash(hash);
  const anchored = /^(\d{3})\/?$/.exec(rest) && /^#(\d{7})$/.exec(asciiDigits(safeDecode(hash)));
  if (anchored?.[1]?.startsWith(rest.slice(0, 3))) return to(anchored[1]);
  const queried = asciiDigits(askedCode(rest, new URLSearchParams(search)) ?? '').trim();
  if (/^\d{7}$/.test(queried)) return to(queried) + meaningHash(hash);
  if (plain !== pathname && /^\d{3}(?:\d{4})?\/?$/.test(rest)) {
    return `/${english ?? ''}${rest.replace(/\/$/, '')}/${meaningHash(hash)}`;
  }
  return undefined;
}

/** `go` stands in the address the browser's search integration opens: a number leads to its page at once. */
function askedCode(rest: string, params: URLSearchParams): string | null {
  if (rest === '') return params.get('code');
  return rest === 'search/' && params.has('go') ? params.get('q') : null;
}

function meaningHash(hash: string): string {
  return /^#m\d$/.test(hash) ? hash : '';
}

/** decodeURIComponent that gives the text back when it is malformed. */
export function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `to` as seen from the page at `from`: the same HTML works wherever the site is mounted. */
export function relativeHref(from: string, to: string): string {
  const depth = from.split('/').length - 2;
  const up = depth <= 0 ? './' : '../'.repeat(depth);
  return up + to.replace(/^\//, '');
}

/** The data of a page: one code, one status class, one topic, or a page of its own. */
export type DataName =
  | { code: string }
  | { status: number }
  | { topic: string }
  | 'home'
  | 'topics'
  | 'calls'
  | 'about'
  | 'codes';

/** The file that holds a page's data, relative to the mount. */
export function dataFile(name: DataName): string {
  if (typeof name === 'string') return `data/${name}.json`;
  if ('topic' in name) return `data/topic-${name.topic}.json`;
  return 'code' in name ? `${name.code}.json` : `data/${name.status}.json`;
}

/** A page as Markdown, relative to the mount: of a code, a topic, or all calls. */
export function markdownFile(
  route: Extract<Route, { page: 'code' | 'topic' | 'calls' }>,
  lang: Lang,
): string {
  return `${pathOf(route, lang).slice(1, -1)}.md`;
}

/** The feed of changes, relative to the mount. */
export function feedFile(lang: Lang): string {
  return `${pathOf({ page: 'home' }, lang).slice(1)}feed.xml`;
}

/** The picture that previews of links show, relative to the mount. */
export function previewFile(lang: Lang): string {
  return `preview-${lang}.png`;
}

/** The mount of the single file: its addresses stand behind the hash. */
export const SINGLE_MOUNT = '#/';

/** The search index, relative to the mount. */
export const SEARCH_FILE = 'data/search.json';
/** The sentences of the guidance, for what the index alone does not answer with certainty. */
export const SEARCH_GUIDANCE_FILE = 'data/search-guidance.json';

/** The data a page shows; undefined for pages without data. */
export function dataNameOf(route: Route | undefined): DataName | undefined {
  switch (route?.page) {
    case 'home':
    case 'topics':
    case 'calls':
    case 'about':
      return route.page;
    case 'topic':
      return { topic: route.topic };
    case 'status':
      return { status: route.status };
    case 'code':
      return { code: route.code };
    default:
      return undefined;
  }
}

/** The search page with a query. */
export function searchPath(query: string, lang: Lang): string {
  return `${pathOf({ page: 'search' }, lang)}?${new URLSearchParams({ q: query }).toString()}`;
}

/** The page of a class, filtered by a topic. */
export function filteredPath(status: number, topic: string, lang: Lang): string {
  return `${pathOf({ page: 'status', status }, lang)}?domain=${topic}`;
}

/** The calls page, filtered by a text. */
export function callsPath(text: string, lang: Lang): string {
  return `${pathOf({ page: 'calls' }, lang)}?${new URLSearchParams({ q: text }).toString()}`;
}

/** The calls page at one call; `id` is its anchor. */
export function callPath(id: string, lang: Lang): string {
  return `${pathOf({ page: 'calls' }, lang)}#${id}`;
}

/** The decoder's list of codes that can be shared: numbers only, never the pasted text. */
export function decodePath(codes: readonly string[], lang: Lang): string {
  return `${pathOf({ page: 'decode' }, lang)}?codes=${codes.join(',')}`;
}
