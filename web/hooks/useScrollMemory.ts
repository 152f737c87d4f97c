import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';

const STORE = 'scroll';

/**
 * A new page starts at its top or at its #anchor, and takes the focus; going back or reloading
 * returns to where the reader was. The browser's own memory fails when a page appears a moment
 * after the address has changed.
 */
export function useScrollMemory(): void {
  const { key, pathname, hash } = useLocation();
  const type = useNavigationType();
  const shown = useRef<{ pathname: string; hash: string } | undefined>(undefined);

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const save = () => write(key, window.scrollY);
    let timer = 0;
    const later = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(save, 100);
    };
    window.addEventListener('scroll', later, { passive: true });
    window.addEventListener('pagehide', save);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('scroll', later);
      window.removeEventListener('pagehide', save);
    };
  }, [key]);

  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = { pathname, hash };
    const samePage = before?.pathname === pathname && before.hash === hash;
    if (before && samePage && type === 'REPLACE') return;
    const remembered = type === 'POP' ? read(key) : undefined;
    const target = hash ? document.getElementById(hash.slice(1)) : null;
    if (remembered !== undefined) window.scrollTo(0, remembered);
    else if (target) target.scrollIntoView();
    else if (before) window.scrollTo(0, 0);
    if (before && before.pathname !== pathname && type === 'PUSH') {
      document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    }
  }, [key, pathname, hash, type]);
}

function load(): Record<string, number> {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(STORE) ?? '{}');
    return typeof stored === 'object' && stored !== null ? (stored as Record<string, number>) : {};
  } catch {
    return {};
  }
}

function read(key: string): number | undefined {
  const y = load()[key];
  return typeof y === 'number' && Number.isFinite(y) ? y : undefined;
}

function write(key: string, y: number): void {
  try {
    // The newest fifty places are plenty.
    const places = Object.entries({ ...load(), [key]: Math.round(y) }).slice(-50);
    sessionStorage.setItem(STORE, JSON.stringify(Object.fromEntries(places)));
  } catch {
    // Storage is full or forbidden; the page then opens at its top.
  }
}
