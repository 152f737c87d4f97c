/** Seconds a build spends on its parts. */
export interface Timings {
  /** Ends a part: the time since the part before it, or since the process started, is counted as its own. */
  end(part: string): void;
  /** All parts in one line, such as "seconds: scripts 2.18, pages 1.38"; e2e/bench/build.ts reads it. */
  report(): string;
}

export function buildTimings(): Timings {
  const parts: string[] = [];
  let before = 0;
  return {
    end: (part) => {
      const now = performance.now();
      parts.push(`${part} ${((now - before) / 1000).toFixed(2)}`);
      before = now;
    },
    report: () => `seconds: ${parts.join(', ')}`,
  };
}
