import { dataFile, dataNameOf, type Place } from '../paths';
import { useIntent } from './useIntent';
import { useDataSource } from './usePageData';

/** Returns what to do when a reader points at a link to a page: its data, its script and its words are fetched. */
export function usePrefetch(): (place: Place) => void {
  const source = useDataSource();
  const onIntent = useIntent();
  return (place) => {
    const name = dataNameOf(place.route);
    if (name) source.prefetch(dataFile(name));
    onIntent(place);
  };
}
