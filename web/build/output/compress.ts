import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { mapLimit } from './mapLimit';

// Brotli quality by kind of file: 11, the highest, for scripts and the search index, which everybody loads; 10 for pages; 9
// or 5 for all the rest, where 11 takes twenty times as long and saves a tenth.

/** Names of the files that are worth compressing. */
export const TEXT = /\.(?:html|js|css|json|svg|xml|txt|csv|md|webmanifest)$/;
const TIGHT = /^assets\/|^data\/search\.json$/;
const PAGE = /\.html$/;
/** In bytes: smaller files gain nothing. */
const SMALLEST = 860;
/** In bytes: from here on quality 9 instead of 5 is worth its time. */
const LARGE = 64 * 1024;
/** Files compressed at the same time. */
const AT_ONCE = 8;

const br = promisify(brotliCompress);
const gz = promisify(gzip);

/**
 * Takes dist/'s files by name; returns the Brotli (.br) and gzip (.gz) files to be written beside them, for hosts that
 * serve such. Binary files, and those below 860 bytes, have none.
 */
export async function compressed(
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<Map<string, Uint8Array>> {
  // What takes longest is begun first, so that no single large file is left at the end.
  const queue = [...files]
    .filter(([name, content]) => TEXT.test(name) && content.length >= SMALLEST)
    .map(([name, content]) => ({ name, bytes: Buffer.from(content) }))
    .sort((a, b) => cost(b) - cost(a));
  const packed = await mapLimit(
    queue,
    async ({ name, bytes }) => {
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: qualityOf(name, bytes.length),
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      };
      return [
        [`${name}.br`, await br(bytes, { params })],
        [`${name}.gz`, await gz(bytes, { level: 9 })],
      ] as const;
    },
    AT_ONCE,
  );
  return new Map(packed.flat());
}

function cost({ name, bytes }: { name: string; bytes: Uint8Array }): number {
  return bytes.length * qualityOf(name, bytes.length) ** 2;
}

function qualityOf(name: string, size: number): number {
  if (TIGHT.test(name)) return 11;
  if (PAGE.test(name)) return 10;
  return size > LARGE ? 9 : 5;
}
