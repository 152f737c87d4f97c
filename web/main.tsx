import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';
import { searchClient } from './data/searchClient';
import { mount } from './boot/mount';

// The entry: brings React to a page that can be read without it. docs/build.md tells what runs when, and why.

/** Milliseconds after which the first paint is waited for no longer. */
const PATIENCE = 1000;

allowOwnScripts();
void start();
void startSearch();

/** Waits for the first paint, then evaluates React and the page in two tasks, between which the browser can answer. */
async function start(): Promise<void> {
  await Promise.race([firstPaint(), focused('input, textarea')]);
  await import('react-dom/client');
  await delay(0);
  const { hydrate } = await import('./boot/hydrate');
  await hydrate();
}

/** Loads search engine and index as soon as the search field has the focus, also before React is here. */
async function startSearch(): Promise<void> {
  await focused('input[type="search"]');
  // After a failure the field tries again and shows what is wrong.
  await searchClient(mount).catch(() => undefined);
}

/**
 * Resolves when the page has been drawn: evaluating React before that would make the reader wait for the text. Resolves
 * at once where nothing will be drawn: in a hidden tab and in the service worker's empty shell.
 */
function firstPaint(): Promise<unknown> {
  const isEmpty = document.documentElement.dataset.path === undefined;
  if (isEmpty || document.visibilityState !== 'visible') return Promise.resolve();
  const painted = new Promise<void>((resolve) => {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
    }).observe({ type: 'paint', buffered: true });
  });
  // Some embedded views never draw a frame, some browsers don't say when they do.
  return Promise.race([painted, delay(PATIENCE)]);
}

/** Resolves when an element that matches the selector has the focus, now or later. */
function focused(selector: string): Promise<void> {
  return new Promise((resolve) => {
    const check = (target: EventTarget | null) => {
      if (!(target instanceof Element && target.matches(selector))) return;
      removeEventListener('focusin', onFocus);
      resolve();
    };
    const onFocus = ({ target }: FocusEvent) => check(target);
    addEventListener('focusin', onFocus);
    check(document.activeElement);
  });
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
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
