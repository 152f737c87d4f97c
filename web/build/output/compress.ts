import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { inLanes } from './mapLimit';

// Hosts that serve ready-compressed files find them beside the originals. The scripts, which everybody loads, and the
// search index are packed as tightly as possible, and the pages nearly so. For all the rest that takes twenty times as long
// and saves a tenth, so it is packed as a host would do it.

const TEXT = /\.(?:html|js|css|json|svg|xml|txt|csv|md|webmanifest)$/;
const TIGHT = /^assets\/|^data\/search\.json$/;
const PAGE = /\.html$/;
/** Bytes; below the first nothing is gained, above the second a better search for repetitions pays. */
const SMALLEST = 860;
const LARGE = 64 * 1024;

const br = promisify(brotliCompress);
const gz = promisify(gzip);

/** Takes dist/'s files by name; returns the .br and .gz to be written beside them. Small and binary files have none. */
export async function compressed(
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<Map<string, Uint8Array>> {
  const packed = new Map<string, Uint8Array>();
  // What takes longest is begun first, so that nothing is left to wait for alone.
  const queue = [...files]
    .filter(([name, content]) => TEXT.test(name) && content.length >= SMALLEST)
    .map(([name, content]) => ({ name, bytes: Buffer.from(content) }))
    .sort((a, b) => cost(b) - cost(a));
  await inLanes(queue, async ({ name, bytes }) => {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: qualityOf(name, bytes.length),
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    packed.set(`${name}.br`, await br(bytes, { params }));
    packed.set(`${name}.gz`, await gz(bytes, { level: 9 }));
  });
  return packed;
}

function cost({ name, bytes }: { name: string; bytes: Uint8Array }): number {
  return bytes.length * qualityOf(name, bytes.length) ** 2;
}

function qualityOf(name: string, size: number): number {
  if (TIGHT.test(name)) return 11;
  if (PAGE.test(name)) return 10;
  return size > LARGE ? 9 : 5;
}
