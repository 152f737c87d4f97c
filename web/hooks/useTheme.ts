import { useCallback, useSyncExternalStore } from 'react';

/** What a reader can choose; `auto` follows the system. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

// boot/theme applies the stored choice before the first paint; here it is read from <html data-theme> and changed.

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function current(): Theme {
  const theme = document.documentElement.dataset.theme;
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

/** The chosen theme and how to choose another; the choice is remembered where storage allows. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore(subscribe, current, () => 'auto' as const);
  const choose = useCallback((next: Theme) => {
    if (next === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    try {
      if (next === 'auto') localStorage.removeItem('theme');
      else localStorage.setItem('theme', next);
    } catch {
      // Storage is full or forbidden; the choice lasts as long as the page.
    }
    for (const listener of listeners) listener();
  }, []);
  return [theme, choose];
}
