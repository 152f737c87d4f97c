/** Milliseconds after which a file counts as not arriving: a reader who waits longer wants to be told. */
const PATIENCE = 30_000;

/**
 * Fetches a data file relative to the mount; null when the site has no such file. Refuses (rejects) anything but JSON: a host that
 * answers every URL with its start page must not look like data, and cut-off text does not parse.
 */
export async function loadJson(mount: string, file: string): Promise<unknown> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE);
  try {
    const response = await fetch(mount + file, { signal: abort.signal });
    if (response.status === 404) return null;
    if (!response.ok) throw new Error(`${file}: HTTP ${response.status}`);
    return JSON.parse(await response.text()) as unknown;
  } finally {
    clearTimeout(timer);
  }
}
