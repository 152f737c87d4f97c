import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';

// The page reads without scripts. So they wait for its first picture, and are run in pieces between
// which the browser can draw and answer; the pieces themselves are fetched early, in parallel.

await firstPicture();
await import('react-dom/client');
await pause();
await import('./hydrate');

/** Resolves when the page has been drawn; in a tab nobody sees, at once. */
function firstPicture(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    // Some embedded views never draw a frame.
    setTimeout(resolve, 1000);
  });
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
