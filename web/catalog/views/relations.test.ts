import { describe, expect, it } from 'vitest';
import type { CodeEntry } from '../../../content/types';
import { openCatalog } from '../catalog';
import { real, small, smallFile } from '../fixtures';
import { relatedTo, sameErrorNumber } from './relations';

/** Relations of one code after changes to entries of the small catalog. */
function related(code: string, changes: Record<string, Partial<CodeEntry>>) {
  const codes = smallFile.codes.map((entry) => ({ ...entry, ...changes[entry.code] }));
  const catalog = openCatalog({ ...smallFile, codes });
  const entry = catalog.byCode.get(code);
  if (!entry) throw new Error(`the fixture has no ${code}`);
  return relatedTo(entry, catalog).map((item) => [item.code, item.relation]);
}

describe('relatedTo', () => {
  it('calls existing and missing of one concept opposites, from both sides', () => {
    expect(related('4090001', {})).toEqual([['4090003', 'opposite']]);
    expect(related('4090003', {})).toEqual([['4090001', 'opposite']]);
  });

  it('calls codes of one concept so when they are no opposites', () => {
    expect(related('4090001', { '4090003': { kind: 'limit' } })).toEqual([
      ['4090003', 'same-concept'],
    ]);
  });

  it('names the domain when that is all two codes share', () => {
    expect(related('5000001', { '5000001': { related: ['4090777'] } })).toEqual([
      ['4090777', 'same-domain'],
    ]);
  });

  it('says "see also" when they share nothing', () => {
    expect(related('4010001', { '4010001': { related: ['4090001'] } })).toEqual([
      ['4090001', 'see-also'],
    ]);
  });

  it('adds codes with the same official message that nobody listed, and puts them first', () => {
    const twin = smallFile.codes.find(({ code }) => code === '5000001')?.meanings;
    expect(related('5000001', { '4010001': { ...(twin && { meanings: twin }) } })).toEqual([
      ['4010001', 'same-text'],
    ]);
  });

  it('lists a code once even if it is both listed and a twin', () => {
    const twin = smallFile.codes.find(({ code }) => code === '5000001')?.meanings;
    const changes = {
      '4010001': { ...(twin && { meanings: twin }) },
      '5000001': { related: ['4090777', '4010001'] },
    };
    expect(related('5000001', changes)).toEqual([
      ['4010001', 'same-text'],
      ['4090777', 'same-domain'],
    ]);
  });

  it('does not take missing official messages for the same text', () => {
    expect(related('4090777', {})).toEqual([]);
  });

  it('finds the two codes of the source whose texts are equal', () => {
    const twins = real.codes.flatMap((entry) =>
      relatedTo(entry, real)
        .filter(({ relation }) => relation === 'same-text')
        .map(({ code }) => [entry.code, code]),
    );
    expect(twins).toEqual([
      ['4001119', '4041032'],
      ['4041032', '4001119'],
    ]);
  });

  it('finds every code that an entry of the catalog names', () => {
    for (const entry of real.codes) {
      const found = relatedTo(entry, real).map(({ code }) => code);
      expect(found, entry.code).toEqual(expect.arrayContaining(entry.related));
      expect(found, entry.code).not.toContain(entry.code);
      expect(new Set(found).size, entry.code).toBe(found.length);
    }
  });
});

describe('sameErrorNumber', () => {
  it('finds the number in other classes only', () => {
    const codes = (code: string) => sameErrorNumber(code, small.codes).map((entry) => entry.code);
    expect(codes('4010001')).toEqual(['4090001', '5000001']);
    expect(codes('4090777')).toEqual([]);
  });
});
