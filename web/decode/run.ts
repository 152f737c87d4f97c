import { decodeBlocks } from './decode';
import { startReport } from './report/report';
import type { CatalogIndex } from './meaning/catalogIndex';
import { readText } from './read/readText';
import { textFacts } from './report/excerpt';
import type { Report, TextFacts } from './types';

export interface DecodeOptions {
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

/** A macrotask lets in what waits: input on the page, a cancel in the worker. */
const letOthersRun = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

interface Slices {
  /** Milliseconds after which others may run. */
  everyMs: number;
  /** UTF-16 units decoded at a time, the least a slice can be. */
  block?: number;
}

/**
 * Decodes a text or a file in slices and reports what is in it. Rejects with UnreadableError when a file can't be read, and
 * with the signal's reason when it is aborted.
 */
export async function run(
  source: string | Blob,
  catalogIndex: CatalogIndex,
  { everyMs, block, onRead, onProgress, signal }: DecodeOptions & Slices,
): Promise<Report> {
  const text =
    typeof source === 'string'
      ? source
      : await readText(source).catch((error: unknown) => {
          throw new UnreadableError(String(error));
        });
  onRead?.(textFacts(text));
  const report = startReport(text);
  let pausedAt = performance.now();
  for (const found of decodeBlocks(text, catalogIndex, block)) {
    report.add(found);
    if (performance.now() - pausedAt < everyMs) continue;
    onProgress?.(found.share);
    await letOthersRun();
    signal?.throwIfAborted();
    pausedAt = performance.now();
  }
  onProgress?.(1);
  return report.finish();
}
