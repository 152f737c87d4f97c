/**
 * The decoder as the page uses it: short texts at once, long ones in a worker, and where no worker can be made
 * (file://, old browsers) in slices on the main thread so that the page stays responsive.
 */
import { decode, decodeSteps } from './decode';
import { makeKnown, type KnownCodes } from './known';
import type { DecodeResult, KnownRow } from './types';
import type { FromWorker, ToWorker } from './worker';

/** UTF-16 units decoded synchronously. */
export const SYNC_LIMIT = 64 * 1024;
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

export interface DecodeOptions {
  /** Share done, 0..1. */
  onProgress?: (share: number) => void;
  /** Aborting rejects with the signal's reason. */
  signal?: AbortSignal;
}

export interface Decoder {
  /** Rejects with TooLargeError above SIZE_LIMIT. Calls may overlap. */
  decode(text: string, rows: readonly KnownRow[], options?: DecodeOptions): Promise<DecodeResult>;
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

const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

async function inSlices(text: string, known: KnownCodes, { onProgress, signal }: DecodeOptions) {
  const steps = decodeSteps(text, known);
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
    await breathe();
  }
}

/** Nobody answers any more: the caller goes on in slices. */
class WorkerLost extends Error {}

function inWorker(
  worker: Worker,
  id: number,
  text: string,
  rows: readonly KnownRow[],
  { onProgress, signal }: DecodeOptions,
) {
  return new Promise<DecodeResult>((resolve, reject) => {
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
      if (data.kind === 'progress') onProgress?.(data.share);
      else done(() => resolve(data.result));
    };
    worker.addEventListener('message', onMessage);
    worker.addEventListener('error', onError);
    signal?.addEventListener('abort', onAbort);
    worker.postMessage({ id, kind: 'decode', text, rows: [...rows] } satisfies ToWorker);
  });
}

export function openDecoder(): Decoder {
  let worker: Worker | null | undefined;
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
  return {
    async decode(text, rows, options = {}) {
      if (text.length > SIZE_LIMIT) throw new TooLargeError(text.length);
      options.signal?.throwIfAborted();
      if (text.length <= SYNC_LIMIT) {
        const result = decode(text, knownOf(rows));
        options.onProgress?.(1);
        return result;
      }
      worker = worker === undefined ? makeWorker() : worker;
      if (worker) {
        try {
          return await inWorker(worker, ++lastId, text, rows, options);
        } catch (error) {
          if (!(error instanceof WorkerLost)) throw error;
          drop();
        }
      }
      return inSlices(text, knownOf(rows), options);
    },
    close() {
      drop();
      worker = undefined;
    },
  };
}
