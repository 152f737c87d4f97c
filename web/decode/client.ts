/**
 * The decoder as the page uses it: short texts at once, long ones and files in a worker, and where no worker can be made
 * (file://, old browsers) in slices on the main thread so that the page stays responsive.
 */
import { makeKnown, type KnownCodes } from './meaning/catalogIndex';
import { run, UnreadableError, type Watching } from './run';
import type { Digest, KnownRow } from './types';
import type { FromWorker, ToWorker } from './worker';

/** UTF-16 units decoded on the spot: less than a worker takes to start. */
export const SYNC_LIMIT = 16 * 1024;
/** On the main thread a slice must fit between two frames. */
const SLICE = { everyMs: 8, block: 16 * 1024 };
/** UTF-16 units (or bytes of a file) that are refused. */
export const SIZE_LIMIT = 50 * 1024 * 1024;

export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
  constructor(
    readonly size: number,
    readonly limit = SIZE_LIMIT,
  ) {
    super(`Text of ${size} units is over the limit of ${limit}`);
  }
}

export interface Decoder {
  /** Starts the worker ahead of time. */
  warm(rows: readonly KnownRow[]): void;
  /**
   * Digests a text or a file; a file is read where it is decoded. Rejects with TooLargeError above SIZE_LIMIT and with
   * UnreadableError when a file can't be read. Calls may overlap.
   */
  decode(source: string | Blob, rows: readonly KnownRow[], watching?: Watching): Promise<Digest>;
  /** Ends the worker. */
  close(): void;
}

function makeWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null; // file:// forbids it
  }
}

/** Nobody answers any more: the caller goes on in slices. */
class WorkerLost extends Error {}

function inWorker(
  worker: Worker,
  id: number,
  source: string | Blob,
  { onRead, onProgress, signal }: Watching,
) {
  return new Promise<Digest>((resolve, reject) => {
    const done = (finish: () => void) => {
      worker.removeEventListener('message', onMessage);
      worker.removeEventListener('error', onError);
      signal?.removeEventListener('abort', onAbort);
      finish();
    };
    const onError = () => done(() => reject(new WorkerLost()));
    const onAbort = () => {
      worker.postMessage({ id, kind: 'cancel' } satisfies ToWorker);
      done(() => reject(signal?.reason));
    };
    const onMessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.id !== id) return;
      if (data.kind === 'read') onRead?.(data.facts);
      else if (data.kind === 'progress') onProgress?.(data.share);
      else if (data.kind === 'digest') done(() => resolve(data.digest));
      else
        done(() =>
          reject(data.name === 'UnreadableError' ? new UnreadableError() : new WorkerLost()),
        );
    };
    worker.addEventListener('message', onMessage);
    worker.addEventListener('error', onError);
    signal?.addEventListener('abort', onAbort);
    worker.postMessage({ id, kind: 'decode', source } satisfies ToWorker);
  });
}

export function openDecoder(): Decoder {
  let worker: Worker | null | undefined;
  let told: readonly KnownRow[] | undefined;
  let lastId = 0;
  let made: { rows: readonly KnownRow[]; known: KnownCodes } | undefined;
  const knownOf = (rows: readonly KnownRow[]) => {
    if (made?.rows !== rows) made = { rows, known: makeKnown(rows) };
    return made.known;
  };
  const drop = () => {
    worker?.terminate();
    worker = null;
  };
  /** The worker, told of the catalog once. */
  const workerFor = (rows: readonly KnownRow[]) => {
    if (worker === undefined) worker = makeWorker();
    if (worker && told !== rows) {
      told = rows;
      worker.postMessage({ kind: 'know', rows: [...rows] } satisfies ToWorker);
    }
    return worker;
  };
  return {
    warm: workerFor,
    async decode(source, rows, watching = {}) {
      const size = typeof source === 'string' ? source.length : source.size;
      if (size > SIZE_LIMIT) throw new TooLargeError(size);
      watching.signal?.throwIfAborted();
      if (typeof source === 'string' && size <= SYNC_LIMIT)
        return run(source, knownOf(rows), { everyMs: Infinity, ...watching });
      const ready = workerFor(rows);
      if (ready) {
        try {
          return await inWorker(ready, ++lastId, source, watching);
        } catch (error) {
          if (!(error instanceof WorkerLost)) throw error;
          drop();
        }
      }
      return run(source, knownOf(rows), { ...SLICE, ...watching });
    },
    close() {
      drop();
      worker = undefined;
      told = undefined;
    },
  };
}
