import { openSearch, type SearchClient } from '../search/client';
import type { IndexSource } from '../search/load';
import { SEARCH_FILE, SEARCH_GUIDANCE_FILE } from '../paths';

// Neither engine nor index is loaded before somebody is about to search; both are then shared by
// every field of the site. Apart from React, so that it can start before React is here.

let opening: Promise<SearchClient> | undefined;

/**
 * Returns the one client; after a failure the next call tries again.
 * @param carried gives the text of a file where the page carries it (the single file)
 */
export function searchClient(
  mount: string,
  carried: (file: string) => unknown = () => undefined,
): Promise<SearchClient> {
  const sourceOf = (file: string): IndexSource => {
    const text = carried(file);
    return typeof text === 'string' ? () => text : new URL(mount + file, location.href).href;
  };
  opening ??= openSearch(sourceOf(SEARCH_FILE), sourceOf(SEARCH_GUIDANCE_FILE)).catch(
    (error: unknown) => {
      opening = undefined;
      throw error;
    },
  );
  return opening;
}
