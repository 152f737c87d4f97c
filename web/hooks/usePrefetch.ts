import { dataFile, dataNameOf, type Route } from '../paths';
import { useIntent } from './useIntent';
import { useDataSource } from './usePageData';

/** Returns what to do when a reader points at a link to a page: its data and script are fetched. */
export function usePrefetch(): (page: Route | undefined) => void {
  const source = useDataSource();
  const onIntent = useIntent();
  return (page) => {
    const name = dataNameOf(page);
    if (name) source.prefetch(dataFile(name));
    onIntent(page);
  };
}
