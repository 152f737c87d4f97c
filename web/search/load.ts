export type LoadFailure = 'network' | 'http' | 'timeout' | 'format';

/** A part of the index could not be had. Opening again asks for it anew. */
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

/** Loads a file of the index. Rejects with SearchLoadError: network, http, timeout (`timeout` in ms), format (not JSON). */
export async function loadJson<T>(source: IndexSource, timeout: number): Promise<T> {
  const text = typeof source === 'string' ? await fetchText(source, timeout) : await source();
  try {
    // The JSON door: the engine checks the version.
    return JSON.parse(text) as T;
  } catch (error) {
    throw new SearchLoadError('format', String(error));
  }
}

async function fetchText(address: string, timeout: number): Promise<string> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(timeout) });
    if (response.ok) return await response.text();
    throw new SearchLoadError('http', `${address}: HTTP ${response.status}`, response.status);
  } catch (error) {
    if (error instanceof SearchLoadError) throw error;
    const late = error instanceof DOMException && error.name === 'TimeoutError';
    throw new SearchLoadError(late ? 'timeout' : 'network', `${address}: ${String(error)}`);
  }
}
