import { expect, it } from 'vitest';
import { HOSTILE, inUrl } from '../e2e/support/hostile';
import { filterText } from './catalog/filters';
import { real } from './catalog/fixtures';
import { statusData } from './catalog/views/lists';
import { decode } from './decode/decode';
import { catalogIndex } from './decode/fixtures';
import { aliasTarget, parsePath, searchPath } from './paths';
import { realEngine } from './search/testIndex';

// What the site makes of what strangers put into fields and addresses; e2e/reading/hostile.spec.ts sees in a browser
// that nothing more comes of it.

const CANONICAL = /^\/(?:en\/)?(?:(?:\d{3}|\d{7})\/(?:#m\d)?)?$/;
const rows = statusData(400, real)?.rows ?? [];
const start = (text: string) => text.slice(0, 40);

it('there are two hundred strings and more', () => {
  expect(new Set(HOSTILE).size).toBe(HOSTILE.length);
  expect(HOSTILE.length).toBeGreaterThanOrEqual(200);
});

it('as a path, a query or an anchor they lead nowhere but to a canonical path', () => {
  for (const text of HOSTILE) {
    for (const path of [text, inUrl(text, 200), `400/${text}`]) {
      for (const query of ['', text, inUrl(text)]) {
        const target = aliasTarget(`/${path}`, `?code=${query}`, `#${query}`);
        expect(target ?? '/', start(text)).toMatch(CANONICAL);
      }
    }
  }
});

it('as a path they are no page, but for two that have the form of one', () => {
  const pages = HOSTILE.filter((text) => parsePath(`/${inUrl(text)}`).route !== undefined);
  expect(pages).toEqual(['index.html', '4444444']);
});

it('they come back whole from the address of a search', () => {
  for (const text of HOSTILE) {
    const whole = text.replace(/[\ud800-\udfff]/gu, '\ufffd');
    const url = new URL(searchPath(whole, 'en'), 'http://localhost');
    expect(url.pathname).toBe('/en/search/');
    expect(url.searchParams.get('q'), start(text)).toBe(whole);
  }
});

it('they are searched, filtered by and decoded like any text', async () => {
  for (const text of HOSTILE) {
    const { hits } = await realEngine().search(text);
    expect(
      hits.filter(({ code }) => !real.byCode.has(code)),
      start(text),
    ).toEqual([]);
    expect(rows).toEqual(expect.arrayContaining(filterText(rows, text)));
    for (const { code } of decode(text, catalogIndex).findings) expect(code).toMatch(/^\d{7}$/);
  }
});
