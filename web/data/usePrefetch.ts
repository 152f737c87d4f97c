import { dataFile, dataNameOf, type PageRef } from '../paths';
import { useIntent } from './useIntent';
import { useDataSource } from './usePageData';

/** Returns what to do when a reader points at a link to a page: its data, its script and its words are fetched. */
export function usePrefetch(): (page: PageRef) => void {
  const source = useDataSource();
  const onIntent = useIntent();
  return (page) => {
    const name = dataNameOf(page.route);
    if (name) source.prefetch(dataFile(name));
    onIntent(page);
  };
}
