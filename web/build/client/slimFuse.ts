import type { Plugin } from 'vite';

// Node only, a plugin for the build. The search uses one thing of Fuse.js: its fuzzy comparison of a word with words of the catalog. Nothing of a class
// can be shaken off, so the whole library (6.2 kB brotli) would be loaded for a fifth of it. This plugin keeps the
// regions of Fuse's own file that hold the comparison and puts the same interface around them. Without the plugin
// (tests, scripts) the whole library answers, with the same results: slimFuse.test.ts compares them.

const FILE = /fuse\.basic\.mjs(?:$|\?)/;

const REGIONS = [
  'src/helpers/typeGuards.ts',
  'src/core/errorMessages.ts',
  'src/helpers/get.ts',
  'src/core/config.ts',
  'src/search/bitap/convertMaskToIndices.ts',
  'src/search/bitap/search.ts',
  'src/search/bitap/createPatternAlphabet.ts',
  'src/helpers/mergeIndices.ts',
  'src/search/bitap/index.ts',
];

const AROUND = `
const stripDiacritics = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '');
export default class {
  constructor(list, options) {
    this.list = list;
    this.options = options;
  }
  search(pattern, { limit = -1 } = {}) {
    const searcher = new BitapSearch(pattern, this.options);
    const found = [];
    this.list.forEach((item, refIndex) => {
      const { isMatch, score } = searcher.searchIn(item);
      if (isMatch) found.push({ item, refIndex, score });
    });
    found.sort((a, b) => a.score - b.score || a.refIndex - b.refIndex);
    return limit < 0 ? found : found.slice(0, limit);
  }
}
`;

/** Cuts Fuse's file down. Throws, and so fails the build, when the file is not divided as expected any more. */
export function slim(code: string): string {
  const kept = REGIONS.map((name) => {
    const start = code.indexOf(`//#region ${name}\n`);
    const end = code.indexOf('//#endregion', start);
    if (start < 0 || end < 0)
      throw new Error(`fuse.js has no region ${name} any more: adapt web/build/client/slimFuse.ts`);
    return code.slice(start, end);
  });
  return kept.join('\n') + AROUND;
}

/** For `plugins` and, a large index being searched in a worker, `worker.plugins` of the Vite configuration. */
export function slimFuse(): Plugin {
  return {
    name: 'slim-fuse',
    enforce: 'pre',
    apply: 'build',
    transform: { filter: { id: FILE }, handler: (code) => ({ code: slim(code), map: null }) },
  };
}
