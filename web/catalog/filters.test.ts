import { describe, expect, it } from 'vitest';
import { FACETS, type Picks } from './facets';
import { countFacet, filterText, isPicked, NO_PICKS, pick } from './filters';
import { real, small } from './fixtures';
import { rowOf } from './rows';

const rows = small.codes.map(rowOf);
const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);
const counts = (picks: Picks, facet: (typeof FACETS)[number], items = rows) =>
  Object.fromEntries(countFacet(items, picks, facet).map(({ value, count }) => [value, count]));

describe('pick', () => {
  it('shows all when nothing is picked', () => {
    expect(pick(rows, NO_PICKS)).toEqual(rows);
    expect(isPicked(NO_PICKS)).toBe(false);
  });

  it('takes any of the values within a facet', () => {
    const picks = { ...NO_PICKS, actor: ['platform', 'end-user'] };
    expect(codes(pick(rows, picks))).toEqual(['4090001', '5000001', '5000002']);
    expect(isPicked(picks)).toBe(true);
  });

  it('takes all facets together', () => {
    const picks = { ...NO_PICKS, actor: ['platform'], domain: ['session'] };
    expect(codes(pick(rows, picks))).toEqual(['5000002']);
  });

  it('leaves out one facet when asked', () => {
    const picks = { ...NO_PICKS, actor: ['platform'], domain: ['session'] };
    expect(codes(pick(rows, picks, 'actor'))).toEqual(['4010001', '5000002']);
  });

  it('shows nothing for a value nobody has', () => {
    expect(pick(rows, { ...NO_PICKS, domain: ['harbour'] })).toEqual([]);
  });
});

describe('countFacet', () => {
  it('counts every value', () => {
    expect(counts(NO_PICKS, 'domain')).toEqual({ session: 2, invoice: 4 });
  });

  it('follows the other facets, but not its own ticks', () => {
    const picks = { ...NO_PICKS, domain: ['session'] };
    expect(counts(picks, 'domain')).toEqual({ session: 2, invoice: 4 });
    expect(counts(picks, 'actor')).toEqual({
      'app-developer': 1,
      'end-user': 0,
      'enterprise-admin': 0,
      platform: 1,
    });
  });

  it('keeps a ticked value that the text has left nothing of', () => {
    expect(counts({ ...NO_PICKS, domain: ['session'] }, 'domain', [])).toEqual({ session: 0 });
  });

  it('promises what ticking then shows', () => {
    const all = real.codes.map(rowOf);
    const picks = { ...NO_PICKS, actor: ['app-developer', 'end-user'] };
    for (const facet of FACETS) {
      for (const { value, count } of countFacet(all, picks, facet)) {
        expect(pick(all, { ...picks, [facet]: [value] }), `${facet} ${value}`).toHaveLength(count);
      }
    }
  });
});

describe('filterText', () => {
  it.each([
    ['nothing', '', 6],
    ['white space', '  \t ', 6],
    ['a number', '4090001', 1],
    ['part of a number', '409', 3],
    ['a constant in lower case', 'ledger_', 2],
    ['a Chinese title', '凭证过期', 1],
    ['the official message', '账单还没有', 1],
    ['the second meaning', '退款中', 1],
    ['English in any case', 'LEDGER unavailable', 1],
    ['words in any order', 'settled invoice', 2],
    ['full-width digits', '４０９０００１', 1],
    ['full-width letters', 'Ｌｅｄｇｅｒ', 2],
    ['words of two entries', 'ledger credential', 0],
    ['what no row has', 'xyz', 0],
    ['what looks like a pattern', '.*', 0],
  ])('finds by %s', (_name, text, found) => {
    expect(filterText(rows, text)).toHaveLength(found);
  });

  it('keeps the order', () => {
    expect(codes(filterText(rows, 'ledger'))).toEqual(['4090777', '5000001']);
  });
});
