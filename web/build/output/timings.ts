/** Ends a stage of the build: what has passed since the one before, or since the process started, belongs to it. */
export type EndStage = (name: string) => void;

/** Returns how to end a stage, and how to say at the end how long each took; e2e/bench/build.ts reads that line. */
export function buildStages(): { end: EndStage; report: () => string } {
  const taken: string[] = [];
  let before = 0;
  return {
    end: (name) => {
      const now = performance.now();
      taken.push(`${name} ${((now - before) / 1000).toFixed(2)}`);
      before = now;
    },
    report: () => `seconds: ${taken.join(', ')}`,
  };
}
