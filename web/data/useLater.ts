import { useEffect, useState } from 'react';

/**
 * What a page is shown without: loaded when `wanted` turns true. Gives it once it is here, or that it failed to come, and
 * how to try again. `load` has to be the same function in every rendering: another one loads anew.
 */
export function useLater<T>(load: () => Promise<T>, wanted: boolean) {
  const [state, setState] = useState<{ value?: T; failed?: true }>({});
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    load().then(
      (value) => current && setState({ value }),
      () => current && setState({ failed: true }),
    );
    return () => {
      current = false;
    };
  }, [load, wanted, attempt]);
  const retry = () => {
    setState({});
    setAttempt((n) => n + 1);
  };
  return { ...state, retry };
}
