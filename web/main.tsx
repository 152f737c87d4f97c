import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';

// The page reads without scripts. So they wait for its first picture, and are run in pieces between
// which the browser can draw and answer; the pieces themselves are fetched early, in parallel.

const FIELD = 'input[type="search"]';
if (document.activeElement?.matches(FIELD)) warmSearch();
else addEventListener('focusin', onFocus);

await firstPicture();
await import('react-dom/client');
await Promise.all([pause(), parsed()]);
await import('./hydrate');

/** Somebody is about to search: engine and index come while React is still on its way. */
function warmSearch(): void {
  removeEventListener('focusin', onFocus);
  const mount = import.meta.env.DEV ? '/' : new URL('../', import.meta.url).pathname;
  import('./hooks/searchClient')
    .then(({ searchClient }) => searchClient(mount))
    .catch(() => {
      // The field tells when it is used.
    });
}

function onFocus({ target }: FocusEvent): void {
  if (target instanceof Element && target.matches(FIELD)) warmSearch();
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
