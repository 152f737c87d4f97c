import type { OpenOptions, SearchClient } from './client';
import { inWorker, startWorker } from './inWorker';
import { onPage } from './onPage';

// Where the engine runs. A frame begins with the keystroke: an answer made in the same task is in it, one that
// comes back from a worker waits for the next. So a catalog that is searched in a millisecond or two is searched
// in the page, in slices; a larger one in a worker.

/** Bytes of an index. Reading it is the one thing that can't be done in slices: a millisecond for 100 kB. */
const MOST_ON_PAGE = 300_000;

const viteWorker = (): Worker | undefined =>
  typeof Worker === 'undefined'
    ? undefined
    : new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** Opens an index where it is best searched; where there can be no worker, in the page. Rejects with SearchLoadError. */
export async function host(bytes: ArrayBuffer, options: OpenOptions): Promise<SearchClient> {
  const { mostOnPage = MOST_ON_PAGE, createWorker = viteWorker } = options;
  const worker = bytes.byteLength > mostOnPage ? await startWorker(createWorker) : undefined;
  return worker ? inWorker(worker, bytes) : onPage(bytes);
}
