import { decodeParts } from './decode';
import { makeDigest } from './report/report';
import type { KnownCodes } from './meaning/catalogIndex';
import { readText } from './read/read';
import { factsOf } from './report/excerpt';
import type { Digest, TextFacts } from './types';

export interface Watching {
  /** What the text is, as soon as it has been read. */
  onRead?: (facts: TextFacts) => void;
  /** Share done, 0..1. */
  onProgress?: (share: number) => void;
  /** Aborting rejects with the signal's reason. */
  signal?: AbortSignal;
}

/** A file that could not be read. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

// A macrotask lets in what waits: input on the page, a cancel in the worker.
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Reads, decodes and digests in slices of about `everyMs`; `block` is the least that is done at once, in units. */
export async function run(
  source: string | Blob,
  known: KnownCodes,
  { everyMs, block, onRead, onProgress, signal }: Watching & { everyMs: number; block?: number },
): Promise<Digest> {
  const text =
    typeof source === 'string'
      ? source
      : await readText(source).catch((error: unknown) => {
          throw new UnreadableError(String(error));
        });
  onRead?.(factsOf(text));
  const digest = makeDigest(text);
  let breathed = performance.now();
  for (const part of decodeParts(text, known, block)) {
    digest.add(part);
    if (performance.now() - breathed < everyMs) continue;
    onProgress?.(part.share);
    await breathe();
    signal?.throwIfAborted();
    breathed = performance.now();
  }
  onProgress?.(1);
  return digest.done();
}
