import { makeKnown } from './known';
import { run } from './run';
import type { Digest, KnownRow, TextFacts } from './types';

export type ToWorker =
  | { id: number; kind: 'decode'; source: string | Blob; rows: KnownRow[] }
  | { id: number; kind: 'cancel' };
export type FromWorker =
  | { id: number; kind: 'read'; facts: TextFacts }
  | { id: number; kind: 'progress'; share: number }
  | { id: number; kind: 'digest'; digest: Digest }
  | { id: number; kind: 'failed'; name: string };

/** Between two breaths a cancel has to wait. */
const BREATH_MS = 100;

const running = new Map<number, AbortController>();
const post = (message: FromWorker) => self.postMessage(message);

async function start(id: number, source: string | Blob, rows: KnownRow[]) {
  const abort = new AbortController();
  running.set(id, abort);
  try {
    const digest = await run(source, makeKnown(rows), {
      everyMs: BREATH_MS,
      signal: abort.signal,
      onRead: (facts) => post({ id, kind: 'read', facts }),
      onProgress: (share) => post({ id, kind: 'progress', share }),
    });
    post({ id, kind: 'digest', digest });
  } catch (error) {
    if (!abort.signal.aborted) post({ id, kind: 'failed', name: (error as Error).name });
  } finally {
    running.delete(id);
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'cancel') running.get(data.id)?.abort();
  else void start(data.id, data.source, data.rows);
});
