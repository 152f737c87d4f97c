import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Fuse from 'fuse.js/basic';
import { afterAll, expect, it } from 'vitest';
import { catalog } from '../../search/testIndex';
import { slim } from './slimFuse';

const source = fileURLToPath(
  new URL('../../../node_modules/fuse.js/dist/fuse.basic.mjs', import.meta.url),
);
const copy = fileURLToPath(
  new URL(`../../../node_modules/.slim-fuse-${process.pid}.mjs`, import.meta.url),
);
afterAll(() => rmSync(copy, { force: true }));

it('answers as the whole library does', async () => {
  writeFileSync(copy, slim(readFileSync(source, 'utf8')));
  const { default: Slim } = (await import(/* @vite-ignore */ copy)) as { default: typeof Fuse };
  const titles = catalog.codes.flatMap((c) => c.meanings.map((m) => m.title.en)).join(' ');
  const words = [...new Set(titles.toLowerCase().match(/[a-z]{4,}/g))];
  const options = {
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: 0.3,
  };
  const whole = new Fuse(words, options);
  const small = new Slim(words, options);
  const picture = (f: typeof whole, word: string): string[] =>
    f.search(word, { limit: 8 }).map((r) => `${r.item} ${r.score?.toFixed(3)}`);
  for (const word of words) {
    const typed = word.slice(0, 2) + word.slice(3);
    expect(picture(small, typed).sort()).toEqual(picture(whole, typed).sort());
  }
});

it('fails loudly when the file is not as expected', () => {
  expect(() => slim('export default class {}')).toThrow(/slimFuse/);
});
