import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';
import { searchClient } from './data/searchClient';
import { mount } from './boot/mount';

// The entry. On most pages it arrives after the first paint (boot/afterPaint.ts). It starts the page in three tasks, so
// that the browser can answer input in between: this script, React, the page.

const FIELD = 'input[type="search"]';

allowOwnScripts();
void start();

async function start(): Promise<void> {
  searchOnFocus();
  await import('./boot/reactDom');
  await Promise.all([pause(), parsed()]);
  await import('./boot/hydrate');
}

/** Loads search engine and index as soon as the search field has the focus, also before React is here. */
function searchOnFocus(): void {
  const check = (target: EventTarget | null) => {
    if (!(target instanceof Element && target.matches(FIELD))) return;
    removeEventListener('focusin', onFocus);
    // After a failure the field tries again and shows what is wrong.
    searchClient(mount).catch(() => undefined);
  };
  const onFocus = ({ target }: FocusEvent) => check(target);
  addEventListener('focusin', onFocus);
  check(document.activeElement);
}

/** Resolves when the whole page is parsed: its data stands at its end, and an async script may run before that. */
function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}

/** Resolves in the next task. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Trusted Types: script addresses (of workers) are allowed where they are of this origin, all others are refused. */
function allowOwnScripts(): void {
  const { trustedTypes } = window as Window & {
    trustedTypes?: { createPolicy(name: string, rules: object): unknown };
  };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url: string) =>
      new URL(url, location.href).origin === location.origin ? url : null,
  });
}
