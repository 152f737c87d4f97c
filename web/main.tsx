import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';
import { searchClient } from './data/searchClient';
import { mount } from './boot/mount';

// Where nobody comes to search this arrives when the page has been drawn; see boot/afterPaint.js. All is run in pieces,
// between which the browser can answer.

const FIELD = 'input[type="search"]';

allowOwnScripts();
void start();

async function start(): Promise<void> {
  searchOnFocus();
  await import('./boot/reactDom');
  await Promise.all([pause(), parsed()]);
  await import('./boot/hydrate');
}

/** Engine and index come as soon as the search field gets the focus, also while React is still on its way. */
function searchOnFocus(): void {
  const check = (target: EventTarget | null) => {
    if (!(target instanceof Element && target.matches(FIELD))) return;
    removeEventListener('focusin', onFocus);
    // A failure is told when the field is used.
    searchClient(mount).catch(() => undefined);
  };
  const onFocus = ({ target }: FocusEvent) => check(target);
  addEventListener('focusin', onFocus);
  check(document.activeElement);
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
