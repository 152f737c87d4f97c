import type { SearchClient } from './client';
import { SearchLoadError } from './load';
import { parseIndex } from './index/parseIndex';
import { openEngine } from './engine';
import { inIdleSlices, inSlices } from './steps';
import { SupersededError } from './superseded';
import type { Engine } from './types';

/** Opens an index and searches it here, in slices. Rejects with SearchLoadError when it is no index. */
export async function onPage(bytes: ArrayBuffer): Promise<SearchClient> {
  let engine: Engine;
  try {
    engine = await inSlices(openEngine(parseIndex(bytes)), () => undefined);
  } catch (error) {
    throw new SearchLoadError('format', String(error));
  }
  let newest = 0;
  inIdleSlices(engine.warm());
  return {
    size: engine.size,
    where: 'main',
    search: (query, options) => {
      const id = ++newest;
      return inSlices(engine.steps(query, options), () => {
        if (id !== newest) throw new SupersededError(query);
      });
    },
    close: () => void newest++,
  };
}
