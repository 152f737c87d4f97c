import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { useMount } from './useMount';

/** A tab that is looked at again asks for a newer version, but not more often than this. */
const CHECK_MS = 10 * 60 * 1000;

/**
 * Starts the service worker where there can be one (https and localhost), after everything else is done, and tells it
 * when the reader goes on to another page. Returns whether a newer version is ready, and how to change to it.
 */
export function useServiceWorker(): [offered: boolean, accept: () => void] {
  const mount = useMount();
  const [offered, setOffered] = useState(false);
  const registration = useRef<ServiceWorkerRegistration | undefined>(undefined);

  useEffect(() => {
    const workers = available();
    if (!workers) return;
    let ended = false;
    let checked = performance.now();
    // The first worker of all takes over too, and that is no news.
    const before = workers.controller;
    const onChange = () => before && setOffered(true);
    const onVisible = () => {
      if (document.visibilityState !== 'visible' || performance.now() - checked < CHECK_MS) return;
      checked = performance.now();
      registration.current?.update().catch(() => undefined);
    };
    const start = () => {
      register(workers, mount).then(
        (found: ServiceWorkerRegistration | undefined) => {
          // Browsers that block workers may say so by giving nothing.
          if (ended || !found) return;
          registration.current = found;
          watch(found, () => setOffered(true));
        },
        () => {
          // Forbidden by settings, or a deployment is under way: the site works without.
        },
      );
    };
    const stopWaiting = whenIdle(start);
    workers.addEventListener('controllerchange', onChange);
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      ended = true;
      stopWaiting();
      workers.removeEventListener('controllerchange', onChange);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [mount]);

  // Until then a worker on a costly connection has fetched nothing but the page.
  const { pathname } = useLocation();
  const first = useRef(pathname);
  useEffect(() => {
    if (pathname !== first.current) available()?.controller?.postMessage('another page');
  }, [pathname]);

  const accept = useCallback(() => {
    const waiting = registration.current?.waiting;
    if (!waiting) return location.reload();
    waiting.addEventListener('statechange', () => {
      if (waiting.state === 'activated') location.reload();
    });
    waiting.postMessage('activate');
  }, []);

  return [offered, accept];
}

function available(): ServiceWorkerContainer | undefined {
  try {
    if (!import.meta.env.PROD || !window.isSecureContext || location.protocol === 'file:') return;
    return navigator.serviceWorker;
  } catch {
    // Some settings forbid even looking.
    return undefined;
  }
}

function register(workers: ServiceWorkerContainer, mount: string) {
  return workers.register(`${mount}sw.js`, { scope: mount });
}

/** Calls `ready` when a worker waits to replace the one in charge. */
function watch(registration: ServiceWorkerRegistration, ready: () => void): void {
  if (registration.waiting && registration.active) ready();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && registration.active) ready();
    });
  });
}

/** Calls back once the page has loaded and has nothing better to do; returns how to call it off. */
function whenIdle(callback: () => void): () => void {
  let timer = 0;
  const later = () => {
    timer = window.setTimeout(callback, 1000);
  };
  if (document.readyState === 'complete') later();
  else window.addEventListener('load', later, { once: true });
  return () => {
    window.clearTimeout(timer);
    window.removeEventListener('load', later);
  };
}
