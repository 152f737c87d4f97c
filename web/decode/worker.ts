import { buildCatalogIndex, type CatalogIndex } from './meaning/catalogIndex';
import { run } from './run';
import type { DecoderData } from '../catalog/decoderData';
import type { Report, TextFacts } from './types';

export type ToWorker =
  /** The catalog for what is decoded from here on; comes before anything else. */
  | { kind: 'catalog'; catalog: DecoderData }
  | { id: number; kind: 'decode'; source: string | Blob }
  | { id: number; kind: 'cancel' };
export type FromWorker =
  | { id: number; kind: 'read'; facts: TextFacts }
  | { id: number; kind: 'progress'; share: number }
  | { id: number; kind: 'report'; report: Report }
  | { id: number; kind: 'failed'; name: string };

/** Milliseconds that a cancel may have to wait. */
const SLICE_MS = 100;

let catalogIndex: CatalogIndex | undefined;
const running = new Map<number, AbortController>();
const post = (message: FromWorker) => self.postMessage(message);

async function start(id: number, source: string | Blob, against: CatalogIndex) {
  const abort = new AbortController();
  running.set(id, abort);
  try {
    const report = await run(source, against, {
      everyMs: SLICE_MS,
      signal: abort.signal,
      onRead: (facts) => post({ id, kind: 'read', facts }),
      onProgress: (share) => post({ id, kind: 'progress', share }),
    });
    post({ id, kind: 'report', report });
  } catch (error) {
    if (!abort.signal.aborted) post({ id, kind: 'failed', name: (error as Error).name });
  } finally {
    running.delete(id);
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'catalog') catalogIndex = buildCatalogIndex(data.catalog);
  else if (data.kind === 'cancel') running.get(data.id)?.abort();
  else if (catalogIndex) void start(data.id, data.source, catalogIndex);
});
