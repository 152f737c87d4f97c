import { buildCatalogIndex, type CatalogIndex } from './meaning/catalogIndex';
import { run, UnreadableError, type DecodeOptions } from './run';
import type { DecoderData } from '../catalog/decoderData';
import type { Report } from './types';
import type { FromWorker, ToWorker } from './worker';

/** UTF-16 units decoded in the page at once: less than a worker takes to start. */
export const SYNC_LIMIT = 16 * 1024;
/** In the page a slice must fit between two frames. */
const SLICE = { everyMs: 8, block: 16 * 1024 };
/** UTF-16 units, or bytes of a file, above which a source is refused. */
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

/**
 * The decoder as the page uses it: short texts are decoded in the page at once, long ones and files in a worker, and where
 * no worker can be made (file://, old browsers) in the page in slices, so that it stays responsive.
 */
export interface Decoder {
  /** Starts the worker ahead of time and sends it the catalog. */
  warm(data: DecoderData): void;
  /**
   * Reports what is in a text or a file; a file is read where it is decoded. Rejects with TooLargeError above SIZE_LIMIT and
   * with UnreadableError when a file can't be read. Calls may overlap.
   */
  decode(source: string | Blob, data: DecoderData, options?: DecodeOptions): Promise<Report>;
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

/** The worker does not answer any more. */
class WorkerLost extends Error {}

function decodeInWorker(
  worker: Worker,
  id: number,
  source: string | Blob,
  { onRead, onProgress, signal }: DecodeOptions,
) {
  return new Promise<Report>((resolve, reject) => {
    const settle = (finish: () => void) => {
      worker.removeEventListener('message', onMessage);
      worker.removeEventListener('error', onError);
      signal?.removeEventListener('abort', onAbort);
      finish();
    };
    const onError = () => settle(() => reject(new WorkerLost()));
    const onAbort = () => {
      worker.postMessage({ id, kind: 'cancel' } satisfies ToWorker);
      settle(() => reject(signal?.reason));
    };
    const onMessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.id !== id) return;
      if (data.kind === 'read') onRead?.(data.facts);
      else if (data.kind === 'progress') onProgress?.(data.share);
      else if (data.kind === 'report') settle(() => resolve(data.report));
      else
        settle(() =>
          reject(data.name === 'UnreadableError' ? new UnreadableError() : new WorkerLost()),
        );
    };
    worker.addEventListener('message', onMessage);
    worker.addEventListener('error', onError);
    signal?.addEventListener('abort', onAbort);
    worker.postMessage({ id, kind: 'decode', source } satisfies ToWorker);
  });
}

/** Makes a decoder. It starts its worker at the first call of `warm`, or at the first text too long for the page. */
export function openDecoder(): Decoder {
  let worker: Worker | null | undefined;
  let sent: DecoderData | undefined;
  let lastId = 0;
  let indexed: { data: DecoderData; catalogIndex: CatalogIndex } | undefined;
  const indexOf = (data: DecoderData) => {
    if (indexed?.data !== data) indexed = { data, catalogIndex: buildCatalogIndex(data) };
    return indexed.catalogIndex;
  };
  const endWorker = () => {
    worker?.terminate();
    worker = null;
  };
  /** The worker, sent the catalog once. */
  const workerFor = (data: DecoderData) => {
    if (worker === undefined) worker = makeWorker();
    if (worker && sent !== data) {
      sent = data;
      worker.postMessage({ kind: 'catalog', catalog: data } satisfies ToWorker);
    }
    return worker;
  };
  return {
    warm: workerFor,
    async decode(source, data, options = {}) {
      const size = typeof source === 'string' ? source.length : source.size;
      if (size > SIZE_LIMIT) throw new TooLargeError(size);
      options.signal?.throwIfAborted();
      if (typeof source === 'string' && size <= SYNC_LIMIT)
        return run(source, indexOf(data), { everyMs: Infinity, ...options });
      const ready = workerFor(data);
      if (ready) {
        try {
          return await decodeInWorker(ready, ++lastId, source, options);
        } catch (error) {
          if (!(error instanceof WorkerLost)) throw error;
          endWorker();
        }
      }
      return run(source, indexOf(data), { ...SLICE, ...options });
    },
    close() {
      endWorker();
      worker = undefined;
      sent = undefined;
    },
  };
}
