import { openSearch, type SearchClient } from '../search/client';
import { SEARCH_DETAILS_FILE, SEARCH_FILE } from '../paths';

// Neither engine nor index is loaded before somebody is about to search; both are then shared by
// every field of the site. Apart from React, so that it can start before React is here.

let opening: Promise<SearchClient> | undefined;

/**
 * Takes the mount, and the index's text where the page carries it (the single file). Returns the one
 * client; after a failure the next call tries again.
 */
export function searchClient(mount: string, carried?: string): Promise<SearchClient> {
  const address = (file: string): string => new URL(mount + file, location.href).href;
  const source =
    carried === undefined
      ? { index: address(SEARCH_FILE), details: address(SEARCH_DETAILS_FILE) }
      : { index: () => carried };
  opening ??= openSearch(source).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}
