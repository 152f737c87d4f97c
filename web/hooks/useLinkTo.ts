import { useCallback } from 'react';
import { useLocation } from 'react-router-dom';
import { relativeHref } from '../paths';
import { useMount } from './useMount';

/** Whether this is the edition in one file, where the hash is the address and nothing lies beside the page. */
export function useSingleFile(): boolean {
  return useMount().startsWith('#');
}

/** How a link to a path of the site is written: relative to the page, in the single file behind the #. */
export function useLinkTo(): (to: string) => string {
  const { pathname } = useLocation();
  const mount = useMount();
  const single = useSingleFile();
  return useCallback(
    (to: string) => (single ? mount + to.replace(/^\//, '') : relativeHref(pathname, to)),
    [single, mount, pathname],
  );
}
