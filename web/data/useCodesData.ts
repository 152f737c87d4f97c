import { useEffect, useState } from 'react';
import type { CodesData } from '../catalog/lists';
import { dataFile } from '../paths';
import { useDataSource } from './usePageData';

/**
 * The rows of all codes, loaded when `wanted` turns true: the page that needs them is shown before
 * they are here.
 */
export function useCodesData(wanted: boolean) {
  const source = useDataSource();
  const [state, setState] = useState<{ data?: CodesData; failed?: true }>({});
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    source.read(dataFile('codes')).then(
      (data) => current && setState(data ? { data: data as CodesData } : { failed: true }),
      () => current && setState({ failed: true }),
    );
    return () => {
      current = false;
    };
  }, [source, wanted, attempt]);
  const retry = () => {
    source.forgetFailures();
    setState({});
    setAttempt((n) => n + 1);
  };
  return { ...state, retry };
}
