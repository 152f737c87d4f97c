import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * What only a browser knows: `before` while the prerendered page is taken over, `value` from then on. Both are
 * compared as they are (text, numbers), and the component renders a second time only where they differ: what
 * stands around a page must not, because React then takes over the whole page in one long task.
 */
export function useInBrowser<T>(value: T, before: T): T {
  return useSyncExternalStore(
    never,
    () => value,
    () => before,
  );
}

/** False while the prerendered page is taken over, true from then on. */
export function useHydrated(): boolean {
  return useInBrowser(true, false);
}
