import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aliasTarget,
  dataFile,
  dataNameOf,
  decodePath,
  LANGS,
  pathOf,
  parsePath,
  relativeHref,
  safeDecode,
  searchPath,
  translatedPath,
  type Route,
} from './paths';

const ROUTES: [Route, string][] = [
  [{ page: 'home' }, '/'],
  [{ page: 'status', status: 400 }, '/400/'],
  [{ page: 'code', code: '4001034' }, '/4001034/'],
  [{ page: 'search' }, '/search/'],
  [{ page: 'decode' }, '/decode/'],
  [{ page: 'about' }, '/about/'],
];

describe('pathOf and parsePath', () => {
  it.each(ROUTES)('agree on %o', (route, path) => {
    expect(pathOf(route, 'zh')).toBe(path);
    expect(pathOf(route, 'en')).toBe(`/en${path}`);
    for (const lang of LANGS) expect(parsePath(pathOf(route, lang))).toEqual({ lang, route });
  });

  it.each([
    ['/4001034', 'zh', { page: 'code', code: '4001034' }],
    ['/4001034/index.html', 'zh', { page: 'code', code: '4001034' }],
    ['/index.html', 'zh', { page: 'home' }],
    ['/en', 'en', { page: 'home' }],
    ['/en/index.html', 'en', { page: 'home' }],
    ['/foo/', 'zh', undefined],
    ['/en/foo', 'en', undefined],
    ['/english/', 'zh', undefined],
    ['/40010/', 'zh', undefined],
    ['/40010341/', 'zh', undefined],
    ['/400/1034/', 'zh', undefined],
  ])('read %s', (path, lang, route) => {
    expect(parsePath(path)).toEqual({ lang, route });
  });
});

describe('translatedPath', () => {
  it.each([
    ['/4001034/', '/en/4001034/'],
    ['/', '/en/'],
    ['/400/', '/en/400/'],
    ['/nothing/here', '/en/'],
  ])('leads from %s to %s', (path, english) => {
    expect(translatedPath(path, 'en')).toBe(english);
  });

  it('leads back', () => {
    expect(translatedPath('/en/4001034/', 'zh')).toBe('/4001034/');
    expect(translatedPath('/4001034/', 'zh')).toBe('/4001034/');
  });
});

describe('aliasTarget', () => {
  it.each([
    ['/400/1034', '', '', '/4001034/'],
    ['/400/1034/', '', '', '/4001034/'],
    ['/en/400/1034', '', '', '/en/4001034/'],
    ['/400/1134', '', '#m2', '/4001134/#m2'],
    ['/400/', '', '#4001034', '/4001034/'],
    ['/400', '', '#4001034', '/4001034/'],
    ['/en/400/', '', '#4001034', '/en/4001034/'],
    ['/', '?code=4001034', '', '/4001034/'],
    ['/en/', '?code=4001034', '', '/en/4001034/'],
    ['/', '?code=4001134', '#m2', '/4001134/#m2'],
    ['/', '?code=%204001034%20', '', '/4001034/'],
    ['/', '?code=４００１０３４', '', '/4001034/'],
    ['/４００１０３４/', '', '', '/4001034/'],
    ['/４００１０３４', '', '', '/4001034/'],
    [encodeURI('/４００１０３４/'), '', '', '/4001034/'],
    ['/４００/１０３４', '', '', '/4001034/'],
    ['/４００/', '', '', '/400/'],
    ['/en/４００１０３４/', '', '', '/en/4001034/'],
  ])('leads from %s%s%s to %s', (pathname, search, hash, target) => {
    expect(aliasTarget(pathname, search, hash)).toBe(target);
  });

  it.each([
    ['/4001034/', '', ''],
    ['/400/', '', ''],
    ['/', '', ''],
    ['/', '?q=4001034', ''],
    ['/400/', '', '#list'],
    ['/400/', '', '#4031034'],
    ['/400/', '?domain=device', ''],
    ['/search/', '?code=4001034', ''],
    ['//evil.example/4001034', '', ''],
    ['//4001034', '', ''],
    ['/\\evil.example', '', ''],
    ['/400/10345', '', ''],
    ['/400/103', '', ''],
    ['/400/1034/..', '', ''],
    ['/400/../1034', '', ''],
    ['/../4001034', '', ''],
    ['/%2e%2e/4001034', '', ''],
    ['/%', '', ''],
    ['/', '?code=javascript:alert(1)', ''],
    ['/', '?code=//evil.example', ''],
    ['/', '?code=40010345', ''],
    ['/', '?code=400%0a1034', ''],
    ['/', '?code=', ''],
    ['/４００１０３４５/', '', ''],
    ['/４００１０３４/x', '', ''],
  ])('does not take %s%s%s for an alias', (pathname, search, hash) => {
    expect(aliasTarget(pathname, search, hash)).toBeUndefined();
  });

  it('keeps no anchor but that of a meaning', () => {
    expect(aliasTarget('/400/1034', '', '#javascript:alert(1)')).toBe('/4001034/');
    expect(aliasTarget('/400/1034', '', '#m12')).toBe('/4001034/');
  });

  it('never leads anywhere but to a canonical path', () => {
    const part = fc.oneof(
      fc.constantFrom('/', '400', '1034', '4001034', '４００', '..', 'en/', '%2f', '\\', '//', ':'),
      fc.string({ maxLength: 4 }),
    );
    const text = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, text, (path, query, hash) => {
        const target = aliasTarget(`/${path}`, `?code=${query}`, `#${hash}`);
        expect(target ?? '/').toMatch(/^\/(?:en\/)?(?:(?:\d{3}|\d{7})\/(?:#m\d)?)?$/);
      }),
    );
  });

  it('gives a target that is no alias itself', () => {
    for (const path of ['/400/1034', '/４００１０３４', '/en/４００']) {
      const target = aliasTarget(path, '', '#m1') ?? '';
      const { pathname, hash } = new URL(target, 'http://localhost');
      expect(aliasTarget(pathname, '', hash)).toBeUndefined();
    }
  });
});

describe('relativeHref', () => {
  it.each([
    ['/', '/4001034/', './4001034/'],
    ['/', '/', './'],
    ['/4001034/', '/', '../'],
    ['/4001034/', '/400/', '../400/'],
    ['/en/4001034/', '/4001034/', '../../4001034/'],
    ['/en/', '/en/search/', '../en/search/'],
    ['/404.html', '/search/', './search/'],
    ['/4001134/', '/4001134/#m2', '../4001134/#m2'],
  ])('leads from %s to %s as %s', (from, to, href) => {
    expect(relativeHref(from, to)).toBe(href);
  });

  it('resolves to the same page below any mount', () => {
    const paths = LANGS.flatMap((lang) => ROUTES.map(([route]) => pathOf(route, lang)));
    for (const mount of ['', '/docs', '/a/b/c']) {
      for (const from of paths)
        for (const to of paths) {
          const resolved = new URL(relativeHref(from, to), `http://localhost${mount}${from}`);
          expect(resolved.pathname).toBe(mount + to);
        }
    }
  });
});

describe('data files', () => {
  it('lie where the pages look for them', () => {
    expect(dataFile({ code: '4001034' })).toBe('4001034.json');
    expect(dataFile({ status: 400 })).toBe('data/400.json');
    expect(dataFile('home')).toBe('data/home.json');
    const names = ROUTES.map(([route]) => dataNameOf(route));
    expect(names).toEqual([
      'home',
      { status: 400 },
      { code: '4001034' },
      undefined,
      undefined,
      'about',
    ]);
  });
});

describe('searchPath and decodePath', () => {
  it('give any text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const url = new URL(searchPath(text, 'en'), 'http://localhost');
        expect(url.pathname).toBe('/en/search/');
        expect(url.searchParams.get('q')).toBe(text);
      }),
    );
  });

  it('name the codes of a shared list', () => {
    expect(decodePath(['4001034', '4031003'], 'zh')).toBe('/decode/?codes=4001034,4031003');
  });
});

describe('safeDecode', () => {
  it('decodes, and gives malformed text back', () => {
    expect(safeDecode('%E7%A0%81')).toBe('码');
    expect(safeDecode('100%')).toBe('100%');
  });
});
