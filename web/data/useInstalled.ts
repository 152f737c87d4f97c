import type { Installed } from '../catalog/installed';
import { usePageData } from './usePageData';

/** What this copy of the site is; undefined in development, where nothing was built. */
export function useInstalled(): Installed | undefined {
  return usePageData('about').installed;
}
