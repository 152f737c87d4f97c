import { describe, expect, it } from 'vitest';
import { readQueries, realEngine, SYMPTOM_FILES, type QueryCase } from './testIndex';

const queries = readQueries('search-queries');
/** What people see in their own words, each file written before anything was tuned on it. */
const symptoms = SYMPTOM_FILES.map((name) => [name, readQueries(name)] as const);

// Every case is asked once, while the file loads: a busy machine must not make a test run out of time.
const answers = new Map<QueryCase, { certain: boolean; place: number }>();
for (const c of [...queries, ...symptoms.flatMap(([, cases]) => cases)]) {
  const { certain, hits } = await realEngine().search(c.query);
  answers.set(c, { certain, place: hits.findIndex((h) => c.expect.includes(h.code)) });
}
const placeOf = (c: QueryCase): number => answers.get(c)?.place ?? -1;
const misses = (cases: readonly QueryCase[], within: number): string[] =>
  cases.filter((c) => placeOf(c) < 0 || placeOf(c) >= within).map((c) => c.query);
const success = (cases: readonly QueryCase[], within: number): number =>
  1 - misses(cases, within).length / cases.length;

describe.each([
  ['given', queries.filter((c) => !c.own)],
  ['own', queries.filter((c) => c.own)],
])('%s cases', (_, cases) => {
  it('finds the right code first in 95 of 100', () => {
    expect(success(cases, 1), misses(cases, 1).join(' · ')).toBeGreaterThanOrEqual(0.95);
  });
  it('finds it among three in 99 of 100', () => {
    expect(success(cases, 3), misses(cases, 3).join(' · ')).toBeGreaterThanOrEqual(0.99);
  });
  const categories = [...new Set(cases.map((c) => c.category))];
  it.each(categories)('is right first in most of %s', (category) => {
    const of = cases.filter((c) => c.category === category);
    expect(success(of, 1), misses(of, 1).join(' · ')).toBeGreaterThanOrEqual(0.85);
  });
  it('is never wrong about a code', () => {
    expect(
      misses(
        cases.filter((c) => c.category === 'code'),
        1,
      ),
    ).toEqual([]);
  });
  it('is certain of every answer', () => {
    expect(cases.filter((c) => !answers.get(c)?.certain).map((c) => c.query)).toEqual([]);
  });
});

describe.each(symptoms)('%s', (_, cases) => {
  it('finds the right code first in 88 of 100', () => {
    expect(success(cases, 1), misses(cases, 1).join(' · ')).toBeGreaterThanOrEqual(0.88);
  });
  it('finds it among three in 95 of 100', () => {
    expect(success(cases, 3), misses(cases, 3).join(' · ')).toBeGreaterThanOrEqual(0.95);
  });
});
