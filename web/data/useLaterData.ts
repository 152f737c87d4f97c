import { useEffect, useState } from 'react';
import { dataFile, type DataName } from '../paths';
import { useDataSource, type DataOf } from './usePageData';

/**
 * Data that a page is shown without: loaded when `wanted` turns true. Gives the data once it is here, or that it failed to
 * come (also when the site has no such file), and how to try again.
 */
export function useLaterData<N extends DataName>(name: N, wanted: boolean) {
  const source = useDataSource();
  const file = dataFile(name);
  const [state, setState] = useState<{ data?: DataOf<N>; failed?: true }>({});
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    source.read(file).then(
      (data) => current && setState(data ? { data: data as DataOf<N> } : { failed: true }),
      () => current && setState({ failed: true }),
    );
    return () => {
      current = false;
    };
  }, [source, file, wanted, attempt]);
  const retry = () => {
    source.forgetFailures();
    setState({});
    setAttempt((n) => n + 1);
  };
  return { ...state, retry };
}
