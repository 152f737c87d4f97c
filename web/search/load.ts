export type LoadFailure = 'network' | 'http' | 'timeout' | 'format' | 'worker';

/** The index could not be had. Opening again asks for it anew. */
export class SearchLoadError extends Error {
  constructor(
    readonly kind: LoadFailure,
    message: string,
    /** HTTP status, for kind `http`. */
    readonly status?: number,
  ) {
    super(message);
    this.name = 'SearchLoadError';
  }
}

/** Where the index comes from: an address, or a function that yields its JSON text (single-file edition). */
export type IndexSource = string | (() => string | Promise<string>);

/** Bytes of the index. Rejects with SearchLoadError: network, http, timeout (`timeout` in ms), format (HTML instead). */
export async function loadIndex(source: IndexSource, timeout: number): Promise<ArrayBuffer> {
  if (typeof source !== 'string') {
    const encoded = new TextEncoder().encode(await source());
    return encoded.buffer;
  }
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), timeout);
  try {
    const response = await fetch(source, { signal: abort.signal });
    if (!response.ok) {
      throw new SearchLoadError('http', `${source}: HTTP ${response.status}`, response.status);
    }
    if (response.headers.get('content-type')?.includes('text/html')) {
      throw new SearchLoadError('format', `${source}: HTML instead of JSON`);
    }
    return await response.arrayBuffer();
  } catch (error) {
    if (error instanceof SearchLoadError) throw error;
    if (abort.signal.aborted)
      throw new SearchLoadError('timeout', `${source}: no answer in ${timeout} ms`);
    throw new SearchLoadError('network', `${source}: ${String(error)}`);
  } finally {
    clearTimeout(timer);
  }
}
