import { makeKnown } from './meaning/catalogIndex';
import { run } from './run';
import type { Digest, KnownRow, TextFacts } from './types';

export type ToWorker =
  /** The catalog for what is decoded from here on. */
  | { kind: 'know'; rows: KnownRow[] }
  | { id: number; kind: 'decode'; source: string | Blob }
  | { id: number; kind: 'cancel' };
export type FromWorker =
  | { id: number; kind: 'read'; facts: TextFacts }
  | { id: number; kind: 'progress'; share: number }
  | { id: number; kind: 'digest'; digest: Digest }
  | { id: number; kind: 'failed'; name: string };

/** Between two breaths a cancel has to wait. */
const BREATH_MS = 100;

let known = makeKnown([]);
const running = new Map<number, AbortController>();
const post = (message: FromWorker) => self.postMessage(message);

async function start(id: number, source: string | Blob) {
  const abort = new AbortController();
  running.set(id, abort);
  try {
    const digest = await run(source, known, {
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
  if (data.kind === 'know') known = makeKnown(data.rows);
  else if (data.kind === 'cancel') running.get(data.id)?.abort();
  else void start(data.id, data.source);
});
