import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';
import { searchClient } from './hooks/searchClient';
import { mount } from './mount';

// The page reads without scripts. So all but this small one are asked for when the page has been drawn,
// or when somebody is about to search; and they are run in pieces, between which the browser can answer.

const FIELD = 'input[type="search"]';

allowOwnScripts();
void start();

async function start(): Promise<void> {
  await Promise.race([firstPicture(), aboutToSearch()]);
  fetchParts();
  await import('./react');
  await Promise.all([pause(), parsed()]);
  await import('./hydrate');
}

/** Asks for every script the page needs, at once; the build names them beside this one. */
function fetchParts(): void {
  const { parts = '' } = document.querySelector<HTMLElement>('script[data-parts]')?.dataset ?? {};
  for (const file of parts.split(' ').filter(Boolean)) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = new URL(file, import.meta.url).href;
    document.head.append(link);
  }
}

/** Resolves when the page has been drawn; in a tab nobody sees, at once. */
function firstPicture(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    // Some embedded views never draw a frame.
    setTimeout(resolve, 1000);
  });
}

/** Resolves when the search field gets the focus. Engine and index come while React is still on its way. */
function aboutToSearch(): Promise<void> {
  return new Promise((resolve) => {
    const check = (target: EventTarget | null) => {
      if (!(target instanceof Element && target.matches(FIELD))) return;
      removeEventListener('focusin', onFocus);
      // A failure is told when the field is used.
      searchClient(mount).catch(() => undefined);
      resolve();
    };
    const onFocus = ({ target }: FocusEvent) => check(target);
    addEventListener('focusin', onFocus);
    check(document.activeElement);
  });
}

/** Resolves when all of the page is here: its data stands at its end, and this script does not wait for that. */
function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Trusted Types: the only script address ever set is a worker's, and it must be our own. */
function allowOwnScripts(): void {
  const { trustedTypes } = window as Window & {
    trustedTypes?: { createPolicy(name: string, rules: object): unknown };
  };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url: string) =>
      new URL(url, location.href).origin === location.origin ? url : null,
  });
}
