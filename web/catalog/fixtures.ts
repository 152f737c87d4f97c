import { readFileSync } from 'node:fs';
import type { Catalog } from '../../content/types';
import { openCatalog } from './catalog';

// What the tests of this folder look at: a made-up platform, small enough to know by heart, and the
// real catalog for what has to be true of it.

function read(name: string): Catalog {
  const file = new URL(`../../content/${name}`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Catalog;
}

export const smallFile = read('fixtures/otherPlatform.json');
export const small = openCatalog(smallFile);
export const real = openCatalog(read('catalog.json'));
