import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';

const STORE = 'scroll';

/**
 * A new page starts at its top or at its #anchor, and takes the focus; going back or reloading
 * returns to where the reader was. The browser's own memory fails when a page appears a moment
 * after the address has changed.
 */
export function useScrollMemory(): void {
  const location = useLocation();
  const { pathname, hash } = location;
  // A freshly opened document has no key of its own; its address stands in for it.
  const key = location.key === 'default' ? `${pathname}${location.search}` : location.key;
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
    // A changed query gives the same place a new key.
    if (window.scrollY > 0) later();
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
    if (before && samePage && type === 'REPLACE') return undefined;
    const remembered = type === 'POP' && (before || isReturn()) ? read(key) : undefined;
    const target = hash ? document.getElementById(hash.slice(1)) : null;
    const stop = remembered === undefined ? undefined : scrollWhenPossible(remembered);
    if (stop) return stop;
    if (target) target.scrollIntoView();
    else if (before) window.scrollTo(0, 0);
    if (before && before.pathname !== pathname && type === 'PUSH' && !isTyping()) {
      document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    }
    return undefined;
  }, [key, pathname, hash, type]);
}

/** Whether this document was reloaded or come back to, and not just opened. */
function isReturn(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate';
}

/** Somebody is already at the next query while the page is still arriving. */
function isTyping(): boolean {
  const { activeElement } = document;
  return activeElement instanceof HTMLInputElement && activeElement.value !== '';
}

const ACTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Scrolls to `y` pixels, and again while the page grows that far (results come a moment later than
 * the page), unless the reader acts first. Returns how to stop.
 */
function scrollWhenPossible(y: number): () => void {
  const stop = () => {
    observer.disconnect();
    for (const act of ACTS) window.removeEventListener(act, stop);
  };
  const scroll = () => {
    window.scrollTo(0, y);
    if (document.documentElement.scrollHeight - window.innerHeight >= y) stop();
  };
  const observer = new ResizeObserver(scroll);
  observer.observe(document.body);
  for (const act of ACTS) window.addEventListener(act, stop, { passive: true });
  scroll();
  return stop;
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
