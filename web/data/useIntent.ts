import { createContext, createElement, useContext, type ReactNode } from 'react';
import type { PageRef } from '../paths';

type OnIntent = (page: PageRef) => unknown;

const IntentContext = createContext<OnIntent>(() => undefined);

/** Tells links what to do when a reader is about to follow them. */
export function IntentProvider({
  onIntent,
  children,
}: {
  onIntent: OnIntent;
  children: ReactNode;
}) {
  return createElement(IntentContext, { value: onIntent }, children);
}

/** What to do with the page a reader is about to go to; does nothing outside a provider. */
export function useIntent(): OnIntent {
  return useContext(IntentContext);
}
