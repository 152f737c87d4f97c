import { useCallback } from 'react';
import { dataFile, type DataName } from '../paths';
import { useLater } from './useLater';
import { useDataSource, type DataOf } from './usePageData';

/** Data that a page is shown without, as `useLater` gives it. That the site has no such file is a failure, too. */
export function useLaterData<N extends DataName>(name: N, wanted: boolean) {
  const source = useDataSource();
  const file = dataFile(name);
  const load = useCallback(async () => {
    const data = await source.read(file);
    if (!data) throw new Error(`the site has no ${file}`);
    return data as DataOf<N>;
  }, [source, file]);
  const { value, retry, ...rest } = useLater(load, wanted);
  return {
    ...rest,
    data: value,
    retry: () => {
      source.forgetFailures();
      retry();
    },
  };
}
