import { describe, expect, it } from 'vitest';
import { errorNumberOf, openCatalog, statusOf } from './catalog';
import { small, smallFile } from './fixtures';

describe('openCatalog', () => {
  it('fills what an entry leaves out with empty lists', () => {
    expect(small.byCode.get('5000001')).toMatchObject({
      facts: [],
      endpoints: [],
      related: [],
      observed: [],
      notes: [],
      history: [],
    });
    expect(small.byCode.get('4090777')?.meanings[0]).toMatchObject({ causes: [], fixes: [] });
  });

  it('fills in keywords where there are none', () => {
    const codes = smallFile.codes.map((entry) => {
      const { keywords, ...rest } = entry;
      expect(keywords).toBeDefined();
      return rest;
    });
    const opened = openCatalog({ ...smallFile, codes });
    expect(opened.codes[0]?.keywords).toEqual({ zh: [], en: [] });
  });

  it('keeps what the file says', () => {
    for (const entry of smallFile.codes) expect(small.byCode.get(entry.code)).toMatchObject(entry);
    expect(small.statuses).toEqual(smallFile.statuses);
  });

  it('keeps the order of the file and finds every code by its number', () => {
    expect(small.codes.map(({ code }) => code)).toEqual(smallFile.codes.map(({ code }) => code));
    for (const entry of small.codes) expect(small.byCode.get(entry.code)).toBe(entry);
    expect(small.byCode.get('4010009')).toBeUndefined();
  });

  it('leaves the data it was given alone', () => {
    const before = structuredClone(smallFile);
    openCatalog(smallFile);
    expect(smallFile).toEqual(before);
  });
});

describe('a code', () => {
  it('is composed of status and error number', () => {
    expect(statusOf('4001034')).toBe(400);
    expect(errorNumberOf('4001034')).toBe('1034');
  });
});
