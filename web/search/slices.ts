// Long work is done in slices, so that no task in the page is long even on a phone four times slower: it awaits a pause after
// every piece, and a piece takes well under a millisecond.

/** To be awaited between two pieces of work. It takes no time while the slice lasts; then it waits for the next one. */
export type Pause = () => Promise<void> | undefined;

/** Milliseconds of work at a time. */
const SLICE = 4;
/** Milliseconds between slices of idle work where there are no idle callbacks, as in Safari. */
const IDLE_PAUSE = 30;

/**
 * A pause that lets 4 ms of work pass at once and then waits for the next slice. What fits into the first slice is done in the
 * same task, so that its outcome is in the very next frame.
 * @param next waits for the time of the next slice; when it rejects, so does the work
 */
export function inSlices(next: () => Promise<void>): Pause {
  let end = performance.now() + SLICE;
  const begin = (): void => void (end = performance.now() + SLICE);
  return () => (performance.now() < end ? undefined : next().then(begin));
}

/** A pause that takes no time, for work that is done at once. */
export const withoutPause: Pause = () => undefined;

/** Resolves in a task of its own, without the four milliseconds that timers wait. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

/** Resolves when the browser is idle; after 30 ms where it can't tell (Safari). */
export const nextIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve());
    else setTimeout(resolve, IDLE_PAUSE);
  });
