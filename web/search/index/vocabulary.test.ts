import { describe, expect, it, vi } from 'vitest';
import { similarWords, type SimilarWords } from './similarWords';
import { createVocabulary } from './vocabulary';

const WORDS = ['firmware', 'device', 'devices', 'duplicate', 'photo'];
const open = (load: () => Promise<SimilarWords> = () => Promise.resolve(similarWords)) =>
  createVocabulary(WORDS, load);
const kinds = async (word: string) =>
  Object.fromEntries([...(await open().match(word))].map(([w, { kind }]) => [w, kind]));

describe('words that answer a typed one', () => {
  it.each([
    ['device', { device: 'exact', devices: 'form' }],
    ['firm', { firmware: 'prefix' }],
    ['ware', { firmware: 'part' }],
    ['firmwrae', { firmware: 'typo' }],
    ['dulpicate', { duplicate: 'typo' }],
    ['xyz', {}],
  ])('%s', async (word, wanted) => {
    expect(await kinds(word)).toEqual(wanted);
  });
  it('are a guess when one letter of five is wrong', async () => {
    expect((await open().match('proto')).get('photo')?.quality).toBeLessThan(0.5);
  });
});

describe('the comparison with similar words', () => {
  it('is not loaded for a word the catalog has', async () => {
    const load = vi.fn(() => Promise.resolve(similarWords));
    await open(load).match('firmware');
    expect(load).not.toHaveBeenCalled();
  });
  it('is waited for', async () => {
    let arrive: (similar: SimilarWords) => void = () => undefined;
    const found = open(() => new Promise((resolve) => (arrive = resolve))).match('firmwre');
    arrive(similarWords);
    expect([...(await found).keys()]).toEqual(['firmware']);
  });
  it('is asked for again after it could not be had', async () => {
    const load = vi.fn(() => Promise.resolve(similarWords));
    load.mockRejectedValueOnce(new Error('offline'));
    const vocabulary = open(load);
    expect((await vocabulary.match('firmwre')).size).toBe(0);
    expect((await vocabulary.match('firmwre')).size).toBe(1);
  });
});
