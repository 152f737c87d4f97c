import { createContext, createElement, useContext, type ReactNode } from 'react';

const MountContext = createContext('/');

/** Where the site is mounted, for what is fetched; links are relative and don't need it. */
export function MountProvider({ mount, children }: { mount: string; children: ReactNode }) {
  return createElement(MountContext, { value: mount }, children);
}

/** The mount: a path with a slash at its end, or `#/` in the single file. `/` where no provider says otherwise. */
export function useMount(): string {
  return useContext(MountContext);
}
