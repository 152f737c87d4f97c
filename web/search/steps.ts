// Work in steps, so that whoever does it in a page can let the page live in between.

/** Work that may be left and taken up again after every step; a step takes well under a millisecond. */
export type Steps<T> = Generator<undefined, T>;

/** Milliseconds at a time; with what the page does besides, no task is long even on a CPU four times slower. */
const SLICE = 4;

/** Milliseconds between slices of idle work. */
const PAUSE = 30;

/** Does all of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Does it in slices. What fits into the first is answered in the same task, so that a reader sees it in the very
 * next frame; the rest follows in tasks of their own.
 * @param check called before every further slice; may throw to end the work
 * @returns the outcome, or a promise of it
 */
export function inSlices<T>(steps: Steps<T>, check: () => void): T | Promise<T> {
  const end = performance.now() + SLICE;
  do {
    const { done, value } = steps.next();
    if (done) return value;
  } while (performance.now() < end);
  return nextTask().then(() => {
    check();
    return inSlices(steps, check);
  });
}

/** Does work nobody waits for while there is nothing else to do. */
export function inIdleSlices(steps: Steps<void>): void {
  const turn = (): void => {
    const end = performance.now() + SLICE;
    do if (steps.next().done) return;
    while (performance.now() < end);
    later();
  };
  // Safari and workers have no idle callbacks.
  const later = (): void =>
    void ('requestIdleCallback' in globalThis
      ? requestIdleCallback(turn)
      : setTimeout(turn, PAUSE));
  later();
}

/** A task of its own, without the four milliseconds that timers wait. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}
