import { decodeSteps } from './decode';
import { makeKnown } from './known';
import type { DecodeResult, KnownRow } from './types';

export type ToWorker =
  { id: number; kind: 'decode'; text: string; rows: KnownRow[] } | { id: number; kind: 'cancel' };
export type FromWorker =
  | { id: number; kind: 'progress'; share: number }
  | { id: number; kind: 'result'; result: DecodeResult };

const cancelled = new Set<number>();
const running = new Set<number>();

const post = (message: FromWorker) => self.postMessage(message);
// A macrotask between blocks lets a cancel in.
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

async function run(id: number, text: string, rows: KnownRow[]) {
  running.add(id);
  const steps = decodeSteps(text, makeKnown(rows));
  for (;;) {
    if (cancelled.delete(id)) break;
    const step = steps.next();
    if (step.done) {
      post({ id, kind: 'result', result: step.value });
      break;
    }
    post({ id, kind: 'progress', share: step.value });
    await breathe();
  }
  running.delete(id);
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'cancel') {
    if (running.has(data.id)) cancelled.add(data.id);
  } else void run(data.id, data.text, data.rows);
});
